import type {
  AuthorJson,
  ChangeJson,
  FoundJson,
  PieceItemJson,
  PieceJson,
} from '../delivery/index.ts'

export type ReaderOptions = {
  /** Where the desk answers, for example `https://opinion.example`, or `https://app.example/api` for a host's app. */
  origin: string
  /** @default the global `fetch` */
  fetch?: (request: Request) => Promise<Response>
}

/** What a list can be narrowed to; all that is given must hold. Days as `2026-03-01`. */
export type Filter = Partial<
  Record<'author' | 'from' | 'kind' | 'language' | 'section' | 'series' | 'topic' | 'until', string>
>

type Term = { id: string; slug: string; name: string }

/** An answer that was no success. `code` is stable, and may be compared. */
export class ReaderError extends Error {
  override name = 'ReaderError'
  readonly status: number
  readonly code: string
  readonly details: readonly Record<string, string>[]
  constructor(
    status: number,
    error: { code?: string; message?: string; details?: Record<string, string>[] },
  ) {
    super(error.message ?? `The desk answered ${status}.`)
    this.status = status
    this.code = error.code ?? 'unknown'
    this.details = error.details ?? []
  }
}

export type Reader = ReturnType<typeof createReader>

/**
 * Reads what a desk has published, with types. Lists are read page by page while they are walked through.
 *
 * @example
 * const desk = createReader({ origin: 'https://opinion.example' })
 * for await (const piece of desk.pieces({ topic: 'ferries' })) console.log(piece.headline)
 */
export function createReader({ origin, fetch = globalThis.fetch }: ReaderOptions) {
  const base = origin.replace(/\/+$/, '')

  async function get<Document>(
    path: string,
    query: Record<string, string | undefined> = {},
  ): Promise<Document> {
    const asked = Object.entries(query).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    )
    const suffix = asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''
    const response = await fetch(new Request(`${base}/v1/${path}${suffix}`))
    if (response.ok) return (await response.json()) as Document
    const told = (await response.json().catch(() => ({}))) as { error?: object }
    throw new ReaderError(response.status, told.error ?? {})
  }

  async function* walk<Item>(
    path: string,
    query: Record<string, string | undefined> = {},
  ): AsyncGenerator<Item, void, undefined> {
    let after: string | undefined
    do {
      const page = await get<{ items: Item[]; next: string | null }>(path, {
        ...query,
        ...(after === undefined ? {} : { after }),
      })
      yield* page.items
      after = page.next ?? undefined
    } while (after !== undefined)
  }

  /** `null` where nothing published stands; a removed piece is told as an error with status 410. */
  async function orNull<Document>(document: Promise<Document>): Promise<Document | null> {
    try {
      return await document
    } catch (error) {
      if (error instanceof ReaderError && error.status === 404) return null
      throw error
    }
  }

  return {
    piece: (slug: string) => orNull(get<PieceJson>(`pieces/${encodeURIComponent(slug)}`)),
    pieceById: (id: string) => orNull(get<PieceJson>(`pieces/id/${encodeURIComponent(id)}`)),
    /** Newest first, without the texts. */
    pieces: (filter: Filter = {}) => walk<PieceItemJson>('pieces', filter),
    /** Newest first, whole. */
    wholePieces: (filter: Filter = {}) => walk<PieceJson>('pieces', { ...filter, include: 'body' }),
    author: (slug: string) => orNull(get<AuthorJson>(`authors/${encodeURIComponent(slug)}`)),
    authors: () => walk<AuthorJson>('authors'),
    topics: () => walk<Term>('topics'),
    sections: () => walk<Term>('sections'),
    search: (q: string, filter: Omit<Filter, 'from' | 'until'> = {}) =>
      walk<FoundJson>('search', { ...filter, q }),
    /** One stretch of changes; ask again with its `position`. */
    changes: (since?: string) =>
      get<{ items: ChangeJson[]; next: string | null; position: string | null }>('changes', {
        since,
      }),
    /** One page of everything; `changes` is the position to follow from when all pages are read. */
    snapshot: (after?: string) =>
      get<{ items: PieceJson[]; next: string | null; changes: string | null }>('snapshot', {
        after,
      }),
  }
}
