import type { Block, Content, PrintedAuthor } from '../../src/publishing/content.ts'
import { askedWords, searchedWords } from '../../src/search/index.ts'
import type { Change } from '../../src/delivery/changes.ts'
import type {
  ListFilter,
  Page,
  Policy,
  Publication,
  PublicationSource,
  Site,
} from '../../src/delivery/source.ts'

/** The house of the tests. */
export const site: Site = {
  name: 'The Harbour Review',
  url: 'https://review.example',
  description: 'Opinion from the coast.',
  language: 'en-GB',
  timeZone: 'UTC',
  email: 'desk@review.example',
  logo: '/logo.png',
  updatedAt: '2026-03-02T09:00:00.000Z',
}

export const ada: PrintedAuthor = {
  id: '018f0000-0000-7000-8000-0000000000a1',
  slug: 'ada-moss',
  kind: 'person',
  name: 'Ada Moss',
  role: 'Harbour pilot',
  bio: 'Ada Moss has brought ships in for twenty years.',
  links: ['https://moss.example/', 'javascript:alert(1)'],
}

export const paragraph = (text: string, anchor = 'p1'): Block => ({
  type: 'paragraph',
  anchor,
  children: [{ type: 'text', text }],
})

/** A whole content, with what a test cares about replaced. */
export const contentOf = (changes: Partial<Content> = {}): Content => ({
  format: 1,
  piece: '018f0000-0000-7000-8000-000000000001',
  kind: 'op-ed',
  language: 'en-GB',
  direction: 'ltr',
  slug: 'let-the-ferries-run',
  headline: 'Let the ferries run',
  standfirst: 'A timetable is a promise.',
  byline: { mode: 'authors', line: 'Ada Moss', authors: [ada] },
  section: { id: 's1', slug: 'transport', name: 'Transport' },
  topics: [{ id: 't1', slug: 'ferries', name: 'Ferries' }],
  body: [paragraph('The ferry left without us.')],
  words: 5,
  disclaimers: [
    {
      code: 'own-views',
      version: 2,
      language: 'en-GB',
      placement: 'after-body',
      text: 'The views are the author’s own.',
      hash: 'a'.repeat(64),
    },
  ],
  disclosures: [{ author: ada.id, kind: 'interests', text: 'Ada Moss works for the port.' }],
  notes: [],
  comments: { policy: 'closed', notice: 'This piece is not open for comments.' },
  invitation: { text: 'Send a pitch.', url: '/pitch', email: 'pitches@review.example' },
  ...changes,
})

/** A live publication, with what a test cares about replaced. */
export const publicationOf = (changes: Partial<Publication> = {}): Publication => ({
  id: '018f0000-0000-7000-8000-0000000000f1',
  piece: '018f0000-0000-7000-8000-000000000001',
  slug: 'let-the-ferries-run',
  state: 'live',
  content: contentOf(),
  publishedAt: '2026-03-01T08:00:00.000Z',
  firstPublishedAt: '2026-03-01T08:00:00.000Z',
  modifiedAt: '2026-03-01T08:00:00.000Z',
  release: '018f0000-0000-7000-8000-0000000000e1',
  sequence: 1,
  ...changes,
})

/** A publication source over an array, as slow or as broken as a test makes it. */
export function sourceOver(publications: Publication[]) {
  const state = {
    publications,
    changes: [] as Change[],
    policies: [] as Policy[],
    site,
    /** Calls so far, by method. */
    calls: {} as Record<string, number>,
    /** Awaited before each answer, after the rows were read. */
    delay: undefined as Promise<void> | undefined,
    failure: undefined as Error | undefined,
  }

  const answer = async <T>(method: string, read: () => T): Promise<T> => {
    state.calls[method] = (state.calls[method] ?? 0) + 1
    if (state.failure) throw state.failure
    const rows = read()
    await state.delay
    return rows
  }

  const readable = (): Publication[] =>
    state.publications.filter(({ state: now }) => now === 'live' || now === 'retracted')

  const ordered = (rows: Publication[], key: 'modifiedAt' | 'publishedAt', page: Page) =>
    rows
      .sort((one, other) => compare([other[key], other.id], [one[key], one.id]))
      .filter(
        (row) => !page.after || compare([row[key], row.id], [page.after.at, page.after.id]) < 0,
      )
      .slice(0, page.limit)

  const printed = (): PrintedAuthor[] => {
    const bySlug = new Map<string, PrintedAuthor>()
    const newestFirst = ordered(readable(), 'publishedAt', { limit: 1e9 })
    for (const author of newestFirst.flatMap(({ content }) => namedOf(content))) {
      if (!bySlug.has(author.slug)) bySlug.set(author.slug, author)
    }
    return [...bySlug.values()].sort((one, other) => compare([one.slug], [other.slug]))
  }

  const source: PublicationSource = {
    bySlug: (slug) =>
      answer('bySlug', () => state.publications.find((row) => row.slug === slug) ?? null),
    byPiece: (piece) =>
      answer(
        'byPiece',
        () =>
          state.publications.find((row) => row.piece === piece && row.state !== 'redirect') ?? null,
      ),
    list: (filter, page) =>
      answer('list', () =>
        ordered(
          readable().filter(
            ({ content, publishedAt }) =>
              content !== undefined &&
              matches(content, filter) &&
              (filter.from === undefined || publishedAt.slice(0, 10) >= filter.from) &&
              (filter.until === undefined || publishedAt.slice(0, 10) <= filter.until) &&
              (filter.since === undefined || publishedAt >= filter.since) &&
              (filter.before === undefined || publishedAt < filter.before),
          ),
          'publishedAt',
          page,
        ),
      ),
    span: () =>
      answer('span', () => {
        const times = readable()
          .map(({ publishedAt }) => publishedAt)
          .sort()
        return times.length > 0 ? { first: times[0] ?? '', last: times.at(-1) ?? '' } : null
      }),
    addresses: (page, { since, before } = {}) =>
      answer('addresses', () =>
        ordered(
          readable().filter(
            ({ publishedAt }) =>
              (since === undefined || publishedAt >= since) &&
              (before === undefined || publishedAt < before),
          ),
          'publishedAt',
          page,
        ),
      ),
    noted: (page) =>
      answer('noted', () =>
        ordered(
          readable().filter(({ content }) => (content?.notes.length ?? 0) > 0),
          'modifiedAt',
          page,
        ),
      ),
    authors: ({ limit, after }) =>
      answer('authors', () =>
        printed()
          .filter(({ slug }) => after === undefined || slug > after)
          .slice(0, limit),
      ),
    terms: (which, { limit, after }) =>
      answer('terms', () => {
        const terms = ordered(readable(), 'publishedAt', { limit: 1e9 })
          .flatMap(({ content }) =>
            which === 'topic' ? (content?.topics ?? []) : [content?.section],
          )
          .filter((term) => term !== undefined)
        return [...new Map(terms.map((term) => [term.slug, term])).values()]
          .sort((one, other) => compare([one.slug], [other.slug]))
          .filter(({ slug }) => after === undefined || slug > after)
          .slice(0, limit)
      }),
    policy: (code) =>
      answer('policy', () => state.policies.find((policy) => policy.code === code) ?? null),
    byIds: (ids) => answer('byIds', () => readable().filter(({ id }) => ids.includes(id))),
    search: (question, filter) =>
      answer('search', () => {
        const words = askedWords(question)
        return ordered(readable(), 'publishedAt', { limit: 1e9 })
          .filter(({ content }) => {
            if (!content || !matches(content, filter)) return false
            const { searchHead, searchNames, searchBody } = searchedWords(content)
            const text = ` ${searchHead} ${searchNames} ${searchBody}`
            return words.length > 0 && words.every((word) => text.includes(` ${word}`))
          })
          .map(({ id }) => id)
      }),
    authorBySlug: (slug) =>
      answer('authorBySlug', () => printed().find((author) => author.slug === slug) ?? null),
    everything: ({ limit, after }) =>
      answer('everything', () =>
        readable()
          .filter(({ id }) => after === undefined || id > after)
          .sort((one, other) => compare([one.id], [other.id]))
          .slice(0, limit),
      ),
    changes: ({ limit, since }) =>
      answer('changes', () => {
        const place = state.changes.findIndex(({ id }) => id === since)
        if (since !== undefined && place < 0) return null
        return state.changes.slice(place + 1, place + 1 + limit)
      }),
    lastChange: () => answer('lastChange', () => state.changes.at(-1)?.id ?? null),
    site: () => answer('site', () => state.site),
  }
  return { source, state }
}

const namedOf = (content: Content | undefined): PrintedAuthor[] =>
  content?.byline.mode === 'withheld' ? [] : (content?.byline.authors ?? [])

function matches(content: Content, filter: ListFilter): boolean {
  return (
    (filter.author === undefined || namedOf(content).some(({ slug }) => slug === filter.author)) &&
    (filter.topic === undefined || content.topics.some(({ slug }) => slug === filter.topic)) &&
    (filter.section === undefined || content.section?.slug === filter.section) &&
    (filter.series === undefined || content.series?.slug === filter.series) &&
    (filter.kind === undefined || content.kind === filter.kind) &&
    (filter.language === undefined || content.language === filter.language)
  )
}

function compare(one: string[], other: string[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? ''
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}
