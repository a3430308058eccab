import type { Payload, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type {
  Content,
  PrintedAuthor,
  PublicationState,
  PublicNote,
  TextChange,
} from '../publishing/content.ts'
import { publicationSearch } from '../search/index.ts'
import { changeSource } from './change-source.ts'
import { policyOf } from './policy-source.ts'
import { withRelated } from './related-pieces.ts'
import { translationsOf } from './translations.ts'
import { namedAuthors } from './piece-json.ts'
import type {
  ListFilter,
  Page,
  Publication,
  PublicAddress,
  PublicationSource,
  Site,
  WordPage,
} from './source.ts'

type Row = {
  publicId: string
  piece: string
  slug: string
  state: PublicationState
  content?: Content | null
  publicNote?: string | null
  acts?: PublicNote[] | null
  changes?: Record<string, TextChange[]> | null
  redirectTo?: string | null
  publishedAt?: string | null
  firstPublishedAt?: string | null
  modifiedAt?: string | null
  release?: string | null
  revision: number
  updatedAt: string
  language?: string | null
  original?: string | null
}

type Settings = {
  name: string
  description?: string | null
  language: string
  timeZone?: string | null
  pitchEmail?: string | null
  updatedAt?: string | null
}

const ADDRESS = {
  publicId: true,
  slug: true,
  state: true,
  publishedAt: true,
  modifiedAt: true,
  updatedAt: true,
} as const

/** What may be known of an address whose text is not public. */
const TOMBSTONE = {
  ...ADDRESS,
  piece: true,
  publicNote: true,
  redirectTo: true,
  firstPublishedAt: true,
  release: true,
  revision: true,
} as const

const WHOLE = {
  ...TOMBSTONE,
  acts: true,
  changes: true,
  content: true,
  original: true,
} as const

/** What a sitemap tells of an address. */
const MAPPED = { ...ADDRESS, piece: true, language: true, original: true } as const

type Selected = Partial<typeof MAPPED & typeof WHOLE>

const READABLE_STATES = ['live', 'retracted']
const READABLE: Where = { state: { in: READABLE_STATES } }
const LONG_AGO = new Date(0).toISOString()

/**
 * The publications of a Payload instance. Texts are read as a stranger reads them, under the collection's
 * own rules, so that a fault here cannot show more than Payload's REST would; only the facts of a
 * tombstone or a move, and the house's name, are read past them.
 */
export function publicationSource(payload: Payload): PublicationSource {
  const { slugs, url } = deskOf(payload).options

  /** Rows a stranger may read. */
  const find = async (
    where: Where[],
    sort: string[],
    limit: number,
    select: Selected,
  ): Promise<Row[]> => {
    const { docs } = await payload.find({
      collection: slugs.publications,
      where: { and: where },
      sort,
      limit,
      pagination: false,
      depth: 0,
      select,
      overrideAccess: false,
      user: null,
    })
    return docs as unknown as Row[]
  }

  /** Such rows, newest first by `key`, strictly after the position. */
  const readable = async (
    where: Where,
    { limit, after }: Page,
    key: 'modifiedAt' | 'publishedAt',
    select: Selected,
  ): Promise<Row[]> => {
    // Each state by itself, since only then an index gives the rows in their order; sorting them all would
    // cost more with every piece that was ever published.
    const ofState = (state: string) =>
      find(
        [{ state: { equals: state } }, where, ...(after ? [before(key, after)] : [])],
        [`-${key}`, '-publicId'],
        limit,
        { ...select, [key]: true },
      )
    const [live, retracted] = await Promise.all(READABLE_STATES.map(ofState))
    return merged(live ?? [], retracted ?? [], key).slice(0, limit)
  }

  /** Rows as a sitemap tells of them. */
  const mapped = async (rows: readonly Row[]): Promise<PublicAddress[]> => {
    const translations = await translationsOf(payload, rows)
    return rows.map((row) => {
      const others = translations.get(row.piece)
      return {
        ...addressOf(row),
        ...(others && row.language ? { language: row.language, translations: others } : {}),
      }
    })
  }

  /** Rows with a text, as delivery knows them. */
  const published = async (rows: readonly Row[]): Promise<Publication[]> => {
    const translations = await translationsOf(payload, rows)
    const told = rows.map(publicationOf)
    const contents = await withRelated(
      payload,
      told.flatMap(({ content }) => content ?? []),
    )
    const ofPiece = new Map(contents.map((content) => [content.piece, content]))
    return told.map((publication) => {
      const others = translations.get(publication.piece)
      const content = publication.content && ofPiece.get(publication.piece)
      return {
        ...publication,
        ...(content ? { content } : {}),
        ...(others ? { translations: others } : {}),
      }
    })
  }

  const tombstone = async (where: Where): Promise<Row | undefined> => {
    const { docs } = await payload.find({
      collection: slugs.publications,
      where: { and: [where, { state: { in: ['removed', 'redirect'] } }] },
      limit: 1,
      pagination: false,
      depth: 0,
      select: TOMBSTONE,
      overrideAccess: true,
    })
    return docs[0] as unknown as Row | undefined
  }

  const one = async (where: Where, alsoRedirects: boolean): Promise<Publication | null> => {
    const [row] = await find([READABLE, where], ['-publishedAt'], 1, WHOLE)
    if (row) return (await published([row]))[0] ?? null
    const withdrawn = await tombstone(
      alsoRedirects ? where : { and: [where, { state: { equals: 'removed' } }] },
    )
    return withdrawn ? publicationOf(withdrawn) : null
  }

  /** What the newest publication of these prints of something. */
  const newest = async <Part>(
    where: Where,
    part: (content: Content) => Part | undefined,
  ): Promise<Part | null> => {
    const [row] = await readable(where, { limit: 1 }, 'publishedAt', WHOLE)
    return (row?.content && part(row.content)) ?? null
  }

  const newestOf = (slug: string): Promise<PrintedAuthor | null> =>
    newest({ authors: { equals: slug } }, (content) =>
      namedAuthors(content).find((author) => author.slug === slug),
    )

  /**
   * The newest publication that has each of these slugs in a field. Each read settles at least one of them, and
   * most often all: newest first, as many rows as there are slugs left.
   */
  const newestOfEach = async (
    field: 'authors' | 'section' | 'topics',
    wanted: readonly string[],
  ): Promise<Map<string, Content>> => {
    const found = new Map<string, Content>()
    let left = [...wanted]
    while (left.length > 0) {
      const select = { ...WHOLE, [field]: true }
      const rows = await readable(
        { [field]: { in: left } },
        { limit: left.length },
        'publishedAt',
        select,
      )
      for (const row of rows) {
        for (const slug of slugsIn([row], field)) {
          if (left.includes(slug) && row.content && !found.has(slug)) found.set(slug, row.content)
        }
      }
      const before = left.length
      left = left.filter((slug) => !found.has(slug))
      if (left.length === before) break
    }
    return found
  }

  /** What is printed under each slug that publications have in a field, by slug. */
  const printed = async <Part>(
    field: 'authors' | 'section' | 'topics',
    { limit, after = '' }: WordPage,
    part: (content: Content, slug: string) => Part | undefined,
  ): Promise<Part[]> => {
    const { values } = await payload.findDistinct({
      collection: slugs.publications,
      field,
      where: READABLE,
      sort: field,
      overrideAccess: false,
      user: null,
    })
    const rest = slugsIn(values, field).filter((slug) => slug > after)
    const found: Part[] = []
    // A name may be withheld wherever it was printed, so a page may take more slugs than it has rows.
    while (found.length < limit && rest.length > 0) {
      const page = rest.splice(0, limit - found.length)
      const contents = await newestOfEach(field, page)
      found.push(
        ...page.flatMap((slug) => {
          const content = contents.get(slug)
          return (content && part(content, slug)) ?? []
        }),
      )
    }
    return found
  }

  return {
    bySlug: (slug) => one({ slug: { equals: slug } }, true),
    byPiece: (publicId) => one({ piece: { equals: publicId } }, false),

    list: async (filter, page) =>
      published(await readable(whereOf(filter), page, 'publishedAt', WHOLE)),

    addresses: async (page, filter = {}) =>
      mapped(await readable(whereOf(filter), page, 'publishedAt', MAPPED)),

    span: async () => {
      const ends = await Promise.all(
        // Each state by itself, for its index.
        READABLE_STATES.flatMap((state) =>
          ['publishedAt', '-publishedAt'].map((sort) =>
            find([{ state: { equals: state } }], [sort], 1, { publishedAt: true }),
          ),
        ),
      )
      const times = ends.flatMap(([row]) => (row ? [iso(row.publishedAt)] : [])).sort()
      const [first] = times
      const last = times.at(-1)
      return first !== undefined && last !== undefined ? { first, last } : null
    },

    noted: async (page) =>
      published(await readable({ corrected: { equals: true } }, page, 'modifiedAt', WHOLE)),

    authors: (page) =>
      printed('authors', page, (content, slug) =>
        namedAuthors(content).find((author) => author.slug === slug),
      ),
    terms: (which, page) =>
      which === 'topic'
        ? printed('topics', page, ({ topics }, slug) => topics.find((topic) => topic.slug === slug))
        : printed('section', page, ({ section }) => section),

    byIds: async (ids) =>
      ids.length === 0
        ? []
        : published(
            await find([READABLE, { publicId: { in: [...ids] } }], ['publicId'], ids.length, WHOLE),
          ),

    policy: (code) => policyOf(payload, code),

    authorBySlug: newestOf,

    everything: async ({ limit, after }) =>
      published(
        await find(
          [READABLE, ...(after === undefined ? [] : [{ publicId: { greater_than: after } }])],
          ['publicId'],
          limit,
          WHOLE,
        ),
      ),

    ...changeSource(payload),
    ...publicationSearch(payload),

    site: async (): Promise<Site> => {
      const [settings, newest] = await Promise.all([
        payload.findGlobal({
          slug: slugs.settings,
          depth: 0,
          select: {
            name: true,
            description: true,
            language: true,
            timeZone: true,
            pitchEmail: true,
            updatedAt: true,
          },
          overrideAccess: true,
        }) as Promise<unknown>,
        // Withdrawn rows count: a list changes when something leaves it.
        payload.find({
          collection: slugs.publications,
          sort: '-updatedAt',
          limit: 1,
          pagination: false,
          depth: 0,
          select: { updatedAt: true },
          overrideAccess: true,
        }),
      ])
      const house = settings as Settings
      const times = [house.updatedAt, (newest.docs[0] as unknown as Row | undefined)?.updatedAt]
      return {
        name: house.name,
        url,
        description: house.description ?? '',
        language: house.language,
        timeZone: house.timeZone ?? 'UTC',
        ...(house.pitchEmail ? { email: house.pitchEmail } : {}),
        updatedAt: times.map(iso).sort().at(-1) ?? LONG_AGO,
      }
    },
  }
}

/** Everything strictly after a position in an order that goes back in time; one range of an index. */
const before = (key: string, { at, id }: NonNullable<Page['after']>): Where => ({
  and: [
    { [key]: { less_than_equal: at } },
    { or: [{ [key]: { less_than: at } }, { publicId: { less_than: id } }] },
  ],
})

/** Two lists in the order of both, newest first. */
function merged(one: Row[], other: Row[], key: 'modifiedAt' | 'publishedAt'): Row[] {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one
  const place = (row: Row) => `${iso(row[key])} ${row.publicId}`
  return [...one, ...other].sort((a, b) => (place(a) < place(b) ? 1 : -1))
}

const whereOf = ({
  author,
  topic,
  section,
  series,
  kind,
  language,
  from,
  until,
  since,
  before: end,
}: ListFilter): Where => ({
  and: [
    ...(author === undefined ? [] : [{ authors: { equals: author } }]),
    ...(topic === undefined ? [] : [{ topics: { equals: topic } }]),
    ...(section === undefined ? [] : [{ section: { equals: section } }]),
    ...(series === undefined ? [] : [{ series: { equals: series } }]),
    ...(kind === undefined ? [] : [{ kind: { equals: kind } }]),
    ...(language === undefined ? [] : [{ language: { equals: language } }]),
    ...(from === undefined
      ? []
      : [{ publishedAt: { greater_than_equal: `${from}T00:00:00.000Z` } }]),
    ...(until === undefined
      ? []
      : [{ publishedAt: { less_than_equal: `${until}T23:59:59.999Z` } }]),
    ...(since === undefined ? [] : [{ publishedAt: { greater_than_equal: since } }]),
    ...(end === undefined ? [] : [{ publishedAt: { less_than: end } }]),
  ],
})

function publicationOf(row: Row): Publication {
  const readable = row.state === 'live' || row.state === 'retracted'
  return {
    ...addressOf(row),
    piece: row.piece,
    ...(readable && row.content ? { content: withNotes(row.content, row) } : {}),
    ...(row.publicNote ? { publicNote: row.publicNote } : {}),
    ...(row.state === 'redirect' && row.redirectTo ? { redirectTo: row.redirectTo } : {}),
    firstPublishedAt: iso(row.firstPublishedAt ?? row.publishedAt),
    release: row.release ?? '',
    sequence: row.revision,
  }
}

/** What became of the publication is told beside what became of its text, and what each note changed. */
function withNotes(content: Content, { acts, changes }: Row): Content {
  const notes = content.notes.map((note) =>
    changes?.[note.id]?.length ? { ...note, changes: changes[note.id] ?? [] } : note,
  )
  return { ...content, notes: [...notes, ...(acts ?? [])] }
}

const addressOf = (row: Row): PublicAddress => ({
  id: row.publicId,
  slug: row.slug,
  state: row.state,
  publishedAt: iso(row.publishedAt),
  modifiedAt: iso(row.modifiedAt ?? row.updatedAt),
})

/** A time as every database gives it, in the one form cursors are made of. */
function iso(time: string | null | undefined): string {
  const date = new Date(time ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? LONG_AGO : date.toISOString()
}

/** The values of a distinct read over a field that may have several, each once, in one order everywhere. */
function slugsIn(values: readonly unknown[], field: string): string[] {
  const found = values.flatMap((value) => {
    const slug = (value as Record<string, unknown>)[field]
    return (Array.isArray(slug) ? slug : [slug]).filter((each) => typeof each === 'string')
  })
  return [...new Set(found)].sort()
}
