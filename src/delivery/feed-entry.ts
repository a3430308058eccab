import { printable } from './characters.ts'
import { describe } from './description.ts'
import { disclaimersMarkup, disclosuresMarkup, notesMarkup, retractionNotice } from './furniture.ts'
import { bodyMarkup, figureMarkup } from './html.ts'
import { markup, toHtml } from './markup.ts'
import { pieceItemJson, type AuthorJson, type Readable } from './piece-json.ts'
import type { Site } from './source.ts'
import { titleOf, voiceOfPiece } from './words/index.ts'

/** What every feed format says of a piece. */
export type FeedEntry = {
  /** Public id of the piece: a reader's program must not show a piece again because its address changed. */
  id: string
  url: string
  externalUrl?: string
  title: string
  summary: string
  /** The text with what belongs to it: disclaimers, disclosures, corrections. */
  html: string
  byline: string
  authors: AuthorJson[]
  categories: string[]
  language: string
  publishedAt: Date
  modifiedAt: Date
  image?: string
}

/** A feed: the house, the newest pieces, and where this feed itself is found. */
export type FeedChannel = {
  site: Site
  entries: FeedEntry[]
  /** Absolute address of the feed. */
  self: string
  updatedAt: Date
}

/** The entry of one piece. A retracted piece stays in the feed, marked, so that programs that hold it learn of it. */
export function feedEntry(publication: Readable, site: Site): FeedEntry {
  const { content } = publication
  const piece = pieceItemJson(publication, site)
  const voice = voiceOfPiece(content, site)
  const text = markup`${[
    retractionNotice(publication, voice),
    disclaimersMarkup(content, 'before-body', voice),
    figureMarkup(content.picture, { origin: site.url }),
    bodyMarkup(content.body, { origin: site.url, language: content.language }),
    disclaimersMarkup(content, 'after-body', voice),
    disclosuresMarkup(content, voice),
    notesMarkup(content, { address: piece.url, voice }),
  ]}`
  return {
    id: piece.id,
    url: piece.url,
    ...(piece.firstAppearedIn?.url ? { externalUrl: piece.firstAppearedIn.url } : {}),
    title: titleOf(piece.headline, piece.state, voice),
    summary: describe(content),
    html: toHtml(text),
    byline: piece.byline.line,
    authors: piece.byline.authors,
    categories: [piece.section, piece.series, ...piece.topics].flatMap((term) =>
      term ? [term.name] : [],
    ),
    language: piece.language,
    publishedAt: new Date(piece.publishedAt),
    modifiedAt: new Date(piece.modifiedAt),
    ...(piece.picture ? { image: piece.picture.url } : {}),
  }
}

/** The channel of these publications. */
export function feedChannel(
  publications: readonly Readable[],
  site: Site,
  self: string,
): FeedChannel {
  return {
    site: { ...site, name: printable(site.name), description: printable(site.description) },
    entries: publications.map((publication) => feedEntry(publication, site)),
    self,
    updatedAt: new Date(site.updatedAt),
  }
}
