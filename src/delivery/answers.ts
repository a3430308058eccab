import { pieceUrl } from './address.ts'
import { printable } from './characters.ts'
import {
  authorAnswer,
  authorsAnswer,
  notFound,
  policyAnswer,
  termsAnswer,
} from './directory-answer.ts'
import { feedChannel } from './feed-entry.ts'
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts'
import { changesAnswer, snapshotAnswer } from './changes-answer.ts'
import { ninjs } from './ninjs.ts'
import { oembedAnswer } from './oembed.ts'
import { openApiDocument, type PartOfInterface } from './openapi/index.ts'
import { searchAnswer } from './search-answer.ts'
import { JSON_TYPE, jsonAnswer, type Rendered } from './rendered.ts'
import { byChange, byDate, readPage } from './paging.ts'
import { isReadable, notesOf, pieceItemJson, pieceJson, type Readable } from './piece-json.ts'
import { problemJson, type Problem } from './problem.ts'
import { DEFAULT_LIMIT, type Parameters } from './query.ts'
import { ninjsKey, pieceKey, type Question } from './routes.ts'
import { newsSitemapAnswer, sitemapAnswer, sitemapPageAnswer } from './sitemap-answer.ts'
import type { Publication, PublicationSource, Site } from './source.ts'

const FEED_ITEMS = 30
const NO_PARAMETERS: Parameters = { filter: {} }

/** Asks the source and renders what it says. Throws what the source throws. */
export async function answerQuestion(
  question: Question,
  source: PublicationSource,
  now: number,
  parts: readonly PartOfInterface[] = [],
): Promise<Rendered> {
  // Always before the rows: a time older than the rows only costs a reader one more download, a newer
  // one would tell them that they already have what they do not.
  const site = await source.site()
  switch (question.kind) {
    case 'piece':
      return pieceAnswer(
        await source.bySlug(question.slug),
        site,
        question.parameters,
        question.slug,
      )
    case 'piece-by-id':
      return pieceAnswer(await source.byPiece(question.id), site, question.parameters)
    case 'ninjs':
      return ninjsAnswer(await source.bySlug(question.slug), site, question.slug)
    case 'pieces':
      return piecesAnswer(question.parameters, source, site)
    case 'corrections':
      return correctionsAnswer(question.parameters, source, site)
    case 'changes':
      return changesAnswer(question.parameters, source, site)
    case 'snapshot':
      return snapshotAnswer(question.parameters, source, site)
    case 'authors':
      return authorsAnswer(question.parameters, source, site)
    case 'sections':
      return termsAnswer('section', question.parameters, source, site)
    case 'topics':
      return termsAnswer('topic', question.parameters, source, site)
    case 'disclaimer':
      return policyAnswer(await source.policy(question.code), site)
    case 'oembed':
      return oembedAnswer(question.parameters, source, site)
    case 'openapi':
      return jsonAnswer(openApiDocument(site, parts), site)
    case 'search':
      return searchAnswer(question.parameters, source, site)
    case 'author':
      return authorAnswer(await source.authorBySlug(question.slug), site)
    case 'feed':
      return feedAnswer(question, source, site)
    case 'sitemap-page':
      return sitemapPageAnswer(question.page, source, site)
    case 'sitemap':
      return sitemapAnswer(source, site)
    case 'news-sitemap':
      return newsSitemapAnswer(source, site, now)
  }
}

/** A piece as it is answered to whoever asks for all of it. */
export const wholePieceAnswer = (publication: Publication, site: Site): Rendered =>
  pieceAnswer(publication, site, NO_PARAMETERS, publication.slug)

function pieceAnswer(
  publication: Publication | null,
  site: Site,
  { fields }: Parameters,
  asked?: string,
): Rendered {
  // Unpublished is back with the desk: to the public it is as if it had never been.
  if (!publication || publication.state === 'unpublished') return notFound(asked)
  const slug = asked ?? publication.slug
  const surrogateKeys = [`piece-${publication.piece}`]
  if (publication.state === 'redirect') {
    if (!publication.redirectTo || publication.redirectTo === asked) return notFound(asked)
    return {
      status: 308,
      type: JSON_TYPE,
      location: pieceKey(publication.redirectTo),
      body: JSON.stringify({ movedTo: pieceUrl(site, publication.redirectTo) }),
      surrogateKeys,
      slug,
      byAccept: true,
    }
  }
  const common = {
    type: JSON_TYPE,
    modifiedAt: publication.modifiedAt,
    surrogateKeys,
    slug,
    byAccept: true as const,
  }
  if (isReadable(publication)) {
    return {
      ...common,
      status: 200,
      lasting: true,
      body: JSON.stringify(chosen(pieceJson(publication, site), fields)),
    }
  }
  if (publication.state === 'removed') {
    return { ...common, status: 410, body: problemJson(removedProblem(publication)) }
  }
  return notFound(asked)
}

/** The same piece as ninjs; what does not stand there is answered as for the piece itself. */
function ninjsAnswer(publication: Publication | null, site: Site, asked: string): Rendered {
  const answer = pieceAnswer(publication, site, NO_PARAMETERS, asked)
  if (answer.status === 308 && publication?.redirectTo) {
    return { ...answer, location: ninjsKey(publication.redirectTo) }
  }
  if (answer.status !== 200 || !publication || !isReadable(publication)) return answer
  return { ...answer, body: JSON.stringify(ninjs(publication, site)) }
}

/** Only the fields that were asked for; all of them where nothing was. */
const chosen = <Document extends object>(
  document: Document,
  fields: readonly string[] | undefined,
): Partial<Document> =>
  fields
    ? (Object.fromEntries(
        Object.entries(document).filter(([name]) => fields.includes(name)),
      ) as Partial<Document>)
    : document

/** What the public is told of a removed piece. */
export const removedProblem = (publication: Publication): Problem => ({
  status: 410,
  code: 'removed',
  message: 'This piece was removed by the desk.',
  details: [
    {
      piece: publication.piece,
      removedAt: publication.modifiedAt,
      ...(publication.publicNote ? { reason: printable(publication.publicNote) } : {}),
    },
  ],
})

async function piecesAnswer(
  { limit = DEFAULT_LIMIT, after, fields, filter, withBody }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const page = await readPage((asked) => source.list(filter, asked), { limit, after }, byDate)
  const answer = listAnswer(
    page.rows
      .filter(isReadable)
      .map((publication) =>
        chosen(
          withBody === true || fields?.includes('body')
            ? pieceJson(publication, site)
            : pieceItemJson(publication, site),
          fields,
        ),
      ),
    page.next,
    site,
  )
  return { ...answer, list: { filter, shows: page.shows } }
}

async function correctionsAnswer(
  { limit = DEFAULT_LIMIT, after }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const page = await readPage((asked) => source.noted(asked), { limit, after }, byChange)
  return listAnswer(
    page.rows.filter(isReadable).map((row) => correctedItem(row, site)),
    page.next,
    site,
  )
}

const correctedItem = (publication: Readable, site: Site) => ({
  id: publication.piece,
  slug: publication.slug,
  url: pieceUrl(site, publication.slug),
  headline: printable(publication.content.headline),
  byline: { line: printable(publication.content.byline.line) },
  state: publication.state,
  ...(publication.publicNote ? { publicNote: printable(publication.publicNote) } : {}),
  publishedAt: publication.publishedAt,
  modifiedAt: publication.modifiedAt,
  notes: notesOf(publication.content),
})

async function feedAnswer(
  { format, parameters, address }: Question & { kind: 'feed' },
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const rows = await source.list(parameters.filter, { limit: FEED_ITEMS })
  const channel = feedChannel(rows.filter(isReadable), site, site.url + address)
  const common = {
    status: 200 as const,
    modifiedAt: site.updatedAt,
    surrogateKeys: ['pieces'],
    list: { filter: parameters.filter, shows: rows.map(({ slug }) => slug) },
  }
  switch (format) {
    case 'rss':
      return { ...common, type: 'application/rss+xml; charset=utf-8', body: rssFeed(channel) }
    case 'atom':
      return { ...common, type: 'application/atom+xml; charset=utf-8', body: atomFeed(channel) }
    case 'json':
      return { ...common, type: 'application/feed+json; charset=utf-8', body: jsonFeed(channel) }
  }
}

const listAnswer = (items: unknown[], next: string | null, site: Site): Rendered =>
  jsonAnswer({ items, next }, site)
