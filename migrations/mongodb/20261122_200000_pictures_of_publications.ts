import type { Payload, PayloadRequest } from 'payload'

type Step = { payload: Payload; req: PayloadRequest }
type Row = { id: string; publicId: string; state: string; content?: unknown; pictures?: string[] }

const PAGE = 200

/**
 * Notes with every publication which pictures stand in its text, and takes those from strangers that stand
 * in nothing they may read.
 */
export async function up({ payload, req }: Step): Promise<void> {
  const shown = new Set<string>()
  for await (const { id, state, content } of publicationsOf(payload, req)) {
    const pictures = [...new Set(picturesIn(content))]
    if (state === 'live' || state === 'retracted') pictures.forEach((each) => shown.add(each))
    if (pictures.length === 0) continue
    await payload.db.updateOne({ collection: 'publications', id, data: { pictures }, req })
  }
  await payload.db.updateMany({
    collection: 'media',
    where: { and: [{ released: { equals: true } }, { publicId: { not_in: [...shown] } }] },
    data: { released: false },
    req,
  })
}

export async function down({ payload, req }: Step): Promise<void> {
  await payload.db.updateMany({
    collection: 'publications',
    where: {},
    data: { pictures: [] },
    req,
  })
}

async function* publicationsOf(payload: Payload, req: PayloadRequest): AsyncGenerator<Row> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'publications',
      where: { publicId: { greater_than: after } },
      select: { publicId: true, state: true, content: true },
      sort: 'publicId',
      limit: PAGE,
      pagination: false,
      req,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.publicId
  }
}

/** Ids of whatever stands under the name of a picture, at whatever depth. */
function picturesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const id = key === 'picture' && (part as { id?: unknown } | null)?.id
    return [...(typeof id === 'string' ? [id] : []), ...picturesIn(part)]
  })
}
