import type { PayloadRequest } from 'payload'

/** Most rows of a kind that one piece has. */
export const MOST_OF_PIECE = 500

/** The rows of a collection that are kept of a piece by its public id, in the order in which they were made. */
export async function rowsOfPiece<Row extends { id: number | string }>(
  req: PayloadRequest,
  collection: string,
  piece: string,
  sort = 'publicId',
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { piece: { equals: piece } },
    sort,
    limit: MOST_OF_PIECE,
    pagination: false,
    req,
  })
  return docs
}
