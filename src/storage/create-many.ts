import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { isDrizzle } from './adapter.ts'
import type { DrizzleAdapter } from './adapter.ts'

type Row = Record<string, unknown>
type RowId = number | string

/**
 * Makes rows in the transaction of `req`, in one statement where the database and the values allow it:
 * a value that Payload keeps in a table of its own (a list, a block) has its row made by itself.
 *
 * As with `payload.db.create`, no hook runs and no default of a field is filled in.
 *
 * @returns the ids, in the order of the rows.
 */
export async function createMany(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Row[],
): Promise<RowId[]> {
  const { db } = req.payload
  const adapter: unknown = db
  const id = await req.transactionID
  const session = isDrizzle(adapter) && id ? adapter.sessions[id] : undefined
  const table = isDrizzle(adapter) && session ? tableOf(adapter, req, collection) : undefined
  const ids = new Array<RowId>(rows.length)
  const together: number[] = []
  for (const [place, row] of rows.entries()) {
    if (table && Object.entries(row).every(([name, value]) => fits(table, name, value))) {
      together.push(place)
    } else {
      const made = await db.create({ collection, data: { ...row }, req })
      ids[place] = made.id as RowId
    }
  }
  if (!session || !table || together.length === 0) return ids
  const createdAt = new Date().toISOString()
  const values = together.map((place) => ({
    ...(table.hasTimes ? { createdAt } : {}),
    ...withoutEmptyLists(table, rows[place] as Row),
  }))
  const made = await session.db
    .insert(table.columns)
    .values(values)
    .returning({ id: table.columns.id })
  for (const [nth, place] of together.entries()) ids[place] = made[nth]?.id as RowId
  return ids
}

/** What of a collection stands in the row itself. */
type Table = {
  columns: Record<string, unknown>
  plain: ReadonlySet<string>
  lists: ReadonlySet<string>
  hasTimes: boolean
}

const TABLES = Symbol.for('opinion-desk/plain-tables')

/** Worked out once for an adapter; none for a table that goes by another name than its collection. */
function tableOf(
  adapter: DrizzleAdapter,
  req: PayloadRequest,
  collection: CollectionSlug,
): Table | undefined {
  const holder = adapter as DrizzleAdapter & { [TABLES]?: Map<string, Table> }
  const kept = (holder[TABLES] ??= new Map<string, Table>())
  const known = kept.get(collection)
  if (known) return known
  const name = adapter.tableNameMap.get(collection.replaceAll('-', '_'))
  const columns = name === undefined ? undefined : adapter.tables[name]
  if (!columns) return undefined
  const config = req.payload.collections[collection]?.config
  if (!config) return undefined
  const { flattenedFields, timestamps } = config
  const table = {
    columns: columns as Table['columns'],
    plain: new Set(flattenedFields.filter(isPlain).map((field) => field.name)),
    lists: new Set(flattenedFields.filter(isList).map((field) => field.name)),
    hasTimes: timestamps,
  }
  kept.set(collection, table)
  return table
}

const PLAIN = new Set([
  'checkbox',
  'code',
  'date',
  'email',
  'json',
  'number',
  'select',
  'text',
  'textarea',
])

const isList = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true

function isPlain(field: FlattenedField): boolean {
  if (isList(field) || ('localized' in field && field.localized)) return false
  if (field.type === 'relationship' || field.type === 'upload') {
    return typeof field.relationTo === 'string'
  }
  return PLAIN.has(field.type)
}

const isEmptyList = ({ lists }: Table, name: string, value: unknown) =>
  lists.has(name) && Array.isArray(value) && value.length === 0

const fits = (table: Table, name: string, value: unknown) =>
  table.plain.has(name) || isEmptyList(table, name, value)

const withoutEmptyLists = (table: Table, row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !isEmptyList(table, name, value)),
  )
