import type { PayloadRequest, Where } from 'payload'

import { withoutWords } from './words-of.ts'
import type { FieldOfRow } from './words-of.ts'

type RowId = number | string

/** A stored row, of which only the ids are known by name. */
export type Row = { id: RowId; publicId: string } & Record<string, unknown>

/** How many rows something was blanked in, by what they are. */
export type Counts = Record<string, number>

/** The sums of two counts. */
export const added = (one: Counts, other: Counts): Counts =>
  Object.entries(other).reduce(
    (sum, [what, number]) => (number > 0 ? { ...sum, [what]: (sum[what] ?? 0) + number } : sum),
    one,
  )

/** Every row of a collection that a condition names. */
export async function allOf(req: PayloadRequest, collection: string, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Stores a row with other values, whole, since a SQL adapter writes an update of more than one table as an insert. */
export async function blankRow(
  req: PayloadRequest,
  collection: string,
  row: Row,
  blank: Record<string, unknown>,
): Promise<void> {
  const { id, ...rest } = row
  await req.payload.db.updateOne({ collection, id, data: { ...rest, ...blank }, req })
}

/** Takes every word out of a row, save those of fields that are kept. */
export async function eraseWords(
  req: PayloadRequest,
  collection: string,
  row: Row,
  kept: readonly string[],
): Promise<void> {
  await blankRow(req, collection, row, withoutWords(row, fieldsOf(req, collection), kept))
}

/** The same in every version of a row; answers how many versions. */
export async function eraseVersions(
  req: PayloadRequest,
  collection: string,
  parent: RowId,
  kept: readonly string[],
): Promise<number> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: parent } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, version, ...rest } of docs as unknown as { id: RowId; version: Row }[]) {
    await req.payload.db.updateVersion({
      collection,
      id,
      versionData: {
        ...rest,
        version: withoutWords(version, fieldsOf(req, collection), kept),
      } as never,
      req,
    })
  }
  return docs.length
}

/** Blanks columns of every row that a condition names; none of them may hold a list. Answers how many rows. */
export async function blankColumns(
  req: PayloadRequest,
  collection: string,
  where: Where,
  blank: Record<string, unknown>,
): Promise<number> {
  const rows = await allOf(req, collection, where)
  for (const { id } of rows) {
    await req.payload.db.updateOne({
      collection,
      where: { id: { equals: id } },
      data: { ...blank },
      options: { atomic: true },
      req,
    })
  }
  return rows.length
}

const fieldsOf = ({ payload }: PayloadRequest, collection: string): readonly FieldOfRow[] =>
  (payload.collections[collection]?.config.flattenedFields ?? []) as readonly FieldOfRow[]
