import type { Payload, SelectField } from 'payload'

import { isMongoose, isPostgres } from './adapter.ts'
import type { DrizzleAdapter } from './adapter.ts'
import { StorageError } from './errors.ts'
import { rowsOf } from './statements.ts'

/** A value of a select field, with the words that people read. */
type Choice = { value: string; label: string }

type Allowing = {
  collection: string
  field: string
  values: readonly Choice[]
  /** Whether the desk runs the steps of the schema; a host that does so has its own step for a new value. */
  ownsSchema: boolean
}

/**
 * Lets a select field of a collection, and of its versions, hold values that came with an option after the
 * schema was made. Nothing is ever taken away: rows and versions hold what they hold.
 *
 * @throws StorageError `migrations-missing` where a host's schema lacks one.
 */
export async function allowValues(payload: Payload, allowing: Allowing): Promise<void> {
  addChoices(payload, allowing)
  const { db } = payload
  if (isPostgres(db)) await addToEnums(db, allowing)
  else if (isMongoose(db)) addToModels(payload, allowing)
}

function addChoices(payload: Payload, { collection, field, values }: Allowing): void {
  const { fields = [] } = payload.collections[collection]?.config ?? {}
  const select = fields.find(
    (each): each is SelectField => each.type === 'select' && each.name === field,
  )
  if (!select) throw new Error(`The collection ${collection} has no select field ${field}.`)
  const known = new Set(
    select.options.map((option) => (typeof option === 'string' ? option : option.value)),
  )
  select.options.push(...values.filter(({ value }) => !known.has(value)))
}

/** Mongoose checks new versions against the values of its own schema. */
function addToModels(payload: Payload, { collection, field, values }: Allowing): void {
  type Model = { schema: { path: (name: string) => { enum?: (...values: string[]) => unknown } } }
  const db = payload.db as unknown as {
    collections: Record<string, Model>
    versions: Record<string, Model>
  }
  const names = values.map(({ value }) => value)
  db.collections[collection]?.schema.path(field)?.enum?.(...names)
  db.versions[collection]?.schema.path(`version.${field}`)?.enum?.(...names)
}

async function addToEnums(adapter: DrizzleAdapter, allowing: Allowing): Promise<void> {
  const { collection, field, values, ownsSchema } = allowing
  const table = collection.replaceAll('-', '_')
  const column = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const enums = await rowsOf(
    adapter,
    `SELECT t.typname AS name, array_agg(e.enumlabel::text) AS labels
     FROM information_schema.columns c
     JOIN pg_type t ON t.typname = c.udt_name
     JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = c.udt_schema
     JOIN pg_enum e ON e.enumtypid = t.oid
     WHERE c.table_schema = current_schema()
       AND ((c.table_name = '${table}' AND c.column_name = '${column}')
         OR (c.table_name = '_${table}_v' AND c.column_name = 'version_${column}'))
     GROUP BY t.typname`,
  )
  for (const { name, labels } of enums) {
    const known = new Set(labels as string[])
    for (const { value } of values) {
      if (known.has(value)) continue
      if (!ownsSchema) throw missing(value, field)
      await rowsOf(
        adapter,
        `ALTER TYPE "${String(name)}" ADD VALUE IF NOT EXISTS '${value.replaceAll("'", "''")}'`,
      )
    }
  }
}

const missing = (value: string, field: string) =>
  new StorageError(
    'migrations-missing',
    `The database does not know the ${field} “${value}” yet. Make and run a migration (“npx payload migrate:create”, “npx payload migrate”), then start again.`,
  )
