/** A table whose rows may be added and never changed. Names are those of the database. */
export type AppendOnlyTable = {
  table: string
  /** Every column of the table. */
  columns: readonly string[]
  /** The column with the public id, which stands for the row. */
  idColumn: string
  /** Columns that are empty at first and written once, all together; the first tells whether that was done. */
  writtenOnce?: readonly string[]
}

export type Trigger = { name: string; sql: string }

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const list = (columns: readonly string[]) => columns.map(quote).join(', ')

const frozenColumns = ({ columns, writtenOnce = [] }: AppendOnlyTable) =>
  columns.filter((column) => !writtenOnce.includes(column))

const refusal = (table: string) => `append-only: ${table}`

/**
 * Triggers that hold a table to what it is: no DELETE, no UPDATE of what stands, no INSERT over a row that
 * exists (INSERT OR REPLACE would be a change in disguise).
 */
export function sqliteTriggers(rule: AppendOnlyTable): Trigger[] {
  const table = quote(rule.table)
  const stop = `BEGIN SELECT RAISE(ABORT, '${refusal(rule.table)}'); END`
  const trigger = (suffix: string, when: string): Trigger => {
    const name = `${rule.table}_append_only_${suffix}`
    return { name, sql: `CREATE TRIGGER ${quote(name)} ${when} ${stop}` }
  }
  // A question for each key: asked with one OR, a database that counted its rows while they were few walks them all.
  const isTaken = (key: string) =>
    `EXISTS (SELECT 1 FROM ${table} WHERE ${quote(key)} = NEW.${quote(key)})`
  return [
    trigger('delete', `BEFORE DELETE ON ${table}`),
    trigger('update', `BEFORE UPDATE ON ${table}${exceptOnce(rule)}`),
    trigger(
      'insert',
      `BEFORE INSERT ON ${table} WHEN ${['id', rule.idColumn].map(isTaken).join(' OR ')}`,
    ),
  ]
}

/** By value and not by `UPDATE OF`, which does not see the id when it is called by its other name, rowid. */
function exceptOnce(rule: AppendOnlyTable): string {
  const [first] = rule.writtenOnce ?? []
  if (!first) return ''
  const changed = frozenColumns(rule).map(
    (column) => `NEW.${quote(column)} IS NOT OLD.${quote(column)}`,
  )
  return ` WHEN ${[`OLD.${quote(first)} IS NOT NULL`, ...changed].join(' OR ')}`
}

/** The same for Postgres, where a trigger calls a function; also TRUNCATE. */
export function postgresTriggers(rule: AppendOnlyTable): Trigger[] {
  const table = quote(rule.table)
  const trigger = (
    suffix: string,
    when: string,
    each: 'ROW' | 'STATEMENT',
    condition = '',
  ): Trigger => {
    const name = `${rule.table}_append_only_${suffix}`
    return {
      name,
      sql: `CREATE TRIGGER ${quote(name)} ${when} ON ${table} FOR EACH ${each} ${condition}EXECUTE FUNCTION desk_append_only()`,
    }
  }
  const [first] = rule.writtenOnce ?? []
  return [
    trigger('delete', 'BEFORE DELETE', 'ROW'),
    trigger('truncate', 'BEFORE TRUNCATE', 'STATEMENT'),
    trigger('update', `BEFORE UPDATE OF ${list(frozenColumns(rule))}`, 'ROW'),
    ...(first && rule.writtenOnce
      ? [
          trigger(
            'once',
            `BEFORE UPDATE OF ${list(rule.writtenOnce)}`,
            'ROW',
            `WHEN (OLD.${quote(first)} IS NOT NULL) `,
          ),
        ]
      : []),
  ]
}

/** What every trigger of Postgres runs. */
export const POSTGRES_BODY = ` BEGIN RAISE EXCEPTION 'append-only: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END `

export const POSTGRES_FUNCTION = `CREATE OR REPLACE FUNCTION desk_append_only() RETURNS trigger LANGUAGE plpgsql AS $$${POSTGRES_BODY}$$`

/**
 * What is compared at boot: the text of a trigger without what a database writes in its own way (spacing,
 * quotes, brackets, the schema).
 */
export const triggerText = (sql: string): string =>
  sql
    .toLowerCase()
    .replaceAll('"', '')
    .replace(/[()]/g, ' ')
    .replace(/ on \w+\./g, ' on ')
    .replace(/\s*,\s*/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
