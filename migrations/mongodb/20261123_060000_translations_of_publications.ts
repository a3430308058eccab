import type { Payload, PayloadRequest } from 'payload'

type Step = { payload: Payload; req: PayloadRequest }
type Row = { id: string; publicId: string; content?: { translationOf?: string } | null }

const PAGE = 200

/** Notes with every publication which text it is a translation of, so that both know of each other. */
export async function up({ payload, req }: Step): Promise<void> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'publications',
      where: { publicId: { greater_than: after } },
      select: { publicId: true, content: true },
      sort: 'publicId',
      limit: PAGE,
      pagination: false,
      req,
    })
    for (const { id, content } of docs) {
      const translationOf = content?.translationOf
      if (!translationOf) continue
      await payload.db.updateOne({ collection: 'publications', id, data: { translationOf }, req })
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
    data: { translationOf: null },
    req,
  })
}
