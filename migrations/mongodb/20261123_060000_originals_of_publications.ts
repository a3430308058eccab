import type { Payload, PayloadRequest } from 'payload'

type Step = { payload: Payload; req: PayloadRequest }
type Row = { id: string; piece: string; publicId: string; content?: { translationOf?: string } | null }

const PAGE = 200

/** Notes with every publication which text it is, in whatever language, so that translations know of each other. */
export async function up({ payload, req }: Step): Promise<void> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'publications',
      where: { publicId: { greater_than: after } },
      select: { publicId: true, piece: true, content: true },
      sort: 'publicId',
      limit: PAGE,
      pagination: false,
      req,
    })
    for (const { id, piece, content } of docs) {
      const original = content?.translationOf ?? piece
      await payload.db.updateOne({ collection: 'publications', id, data: { original }, req })
    }
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.publicId
  }
}

export async function down({ payload, req }: Step): Promise<void> {
  await payload.db.updateMany({
    collection: 'publications',
    where: {},
    data: { original: null },
    req,
  })
}
