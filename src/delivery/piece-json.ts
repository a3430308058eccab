import type {
  BylineMode,
  CommentPolicy,
  Content,
  PieceKind,
  PitchInvitation,
  Picture,
  PrintedAuthor,
  PrintedDisclaimer,
  PrintedDisclosure,
  PublicNote,
  Sponsor,
  Term,
  TextChange,
} from '../publishing/content.ts'
import { absoluteUrl, authorUrl, pieceUrl, safeHref } from './address.ts'
import { publicBlocks, publicPicture, type PublicBlock } from './blocks.ts'
import { printable } from './characters.ts'
import { renderHtml } from './html.ts'
import { renderPlainText } from './plain-text.ts'
import type { Publication, Site } from './source.ts'

/** Words a reader takes in per minute; the common figure for silent reading of non-fiction. */
const WORDS_PER_MINUTE = 238

/** An author as printed with the piece, and where readers find the author now. */
export type AuthorJson = PrintedAuthor & { url: string }

/** What a list says of a piece: everything but the body. Times are ISO 8601 in UTC, URLs absolute. */
export type PieceItemJson = {
  /** Public id of the piece: never reused, the same whatever happens to the slug. */
  id: string
  slug: string
  url: string
  /** Where the text belongs; another house's address for a text that first appeared there. */
  canonicalUrl: string
  kind: PieceKind
  language: string
  direction: 'ltr' | 'rtl'
  /** `retracted` keeps its text and must be shown marked, with `publicNote`. */
  state: 'live' | 'retracted'
  publicNote?: string
  headline: string
  headlines: { search?: string; social?: string }
  standfirst?: string
  byline: { mode: BylineMode; line: string; authors: AuthorJson[] }
  section?: Term
  topics: Term[]
  series?: Term
  picture?: Picture
  words: number
  readingTimeMinutes: number
  disclaimers: PrintedDisclaimer[]
  disclosures: PrintedDisclosure[]
  /** Corrections and the other public notes, oldest first. */
  notes: PublicNote[]
  comments: CommentPolicy
  invitation?: PitchInvitation
  firstAppearedIn?: { name: string; url?: string; date?: string }
  /** Id of the piece that this one is a translation of. */
  translationOf?: string
  /** The same text in other languages, as far as it is published. */
  translations: { id: string; slug: string; url: string; language: string }[]
  /** Who paid for the piece, and between which days; it must be shown with it. */
  sponsor?: Sponsor
  publishedAt: string
  firstPublishedAt: string
  modifiedAt: string
  /** Public id of the release that stands here. */
  release: string
  /** Grows with every change of this piece. */
  sequence: number
}

export type PieceJson = PieceItemJson & {
  body: {
    /** Allow-listed elements only; safe to place in a page as it is. */
    html: string
    text: string
    blocks: PublicBlock[]
  }
}

/** A publication that has a text. */
export type Readable = Publication & { content: Content; state: 'live' | 'retracted' }

/** Whether a publication has a text for the public. */
export const isReadable = (publication: Publication): publication is Readable =>
  (publication.state === 'live' || publication.state === 'retracted') &&
  publication.content !== undefined

/** One piece, whole. */
export function pieceJson(publication: Readable, site: Site): PieceJson {
  const { body, language } = publication.content
  const blocks = publicBlocks(body, site.url)
  return {
    ...pieceItemJson(publication, site),
    body: { html: renderHtml(blocks, { language }), text: renderPlainText(blocks), blocks },
  }
}

/** One piece, as lists have it. */
export function pieceItemJson(publication: Readable, site: Site): PieceItemJson {
  const { content } = publication
  const url = pieceUrl(site, publication.slug)
  const picture = publicPicture(content.picture, site.url)
  const first = firstAppearance(content)
  const invitation = invitationOf(content, site)
  return {
    id: publication.piece,
    slug: publication.slug,
    url,
    canonicalUrl: first?.url ?? url,
    kind: content.kind,
    language: content.language,
    direction: content.direction === 'rtl' ? 'rtl' : 'ltr',
    state: publication.state,
    ...(publication.publicNote ? { publicNote: printable(publication.publicNote) } : {}),
    headline: printable(content.headline),
    headlines: {
      ...(content.headlines?.search ? { search: printable(content.headlines.search) } : {}),
      ...(content.headlines?.social ? { social: printable(content.headlines.social) } : {}),
    },
    ...(content.standfirst ? { standfirst: printable(content.standfirst) } : {}),
    byline: {
      mode: content.byline.mode,
      line: printable(content.byline.line),
      authors: namedAuthors(content).map((author) => authorJson(author, site)),
    },
    ...(content.section ? { section: term(content.section) } : {}),
    topics: content.topics.map(term),
    ...(content.series ? { series: term(content.series) } : {}),
    ...(picture ? { picture } : {}),
    words: content.words,
    readingTimeMinutes: readingTimeMinutes(content.words),
    disclaimers: content.disclaimers.map((disclaimer) => ({
      code: disclaimer.code,
      version: disclaimer.version,
      language: disclaimer.language,
      placement: disclaimer.placement,
      // The exact text, since the hash is of it.
      text: disclaimer.text,
      hash: disclaimer.hash,
    })),
    disclosures: disclosuresOf(content),
    notes: notesOf(content),
    comments: {
      policy: content.comments.policy,
      notice: printable(content.comments.notice),
      ...(content.comments.language ? { language: content.comments.language } : {}),
    },
    ...(invitation ? { invitation } : {}),
    ...(first ? { firstAppearedIn: first } : {}),
    ...(content.translationOf ? { translationOf: content.translationOf } : {}),
    translations: (publication.translations ?? []).map(({ piece, slug, language }) => ({
      id: piece,
      slug,
      url: pieceUrl(site, slug),
      language,
    })),
    ...(content.sponsor
      ? { sponsor: { ...content.sponsor, name: printable(content.sponsor.name) } }
      : {}),
    publishedAt: publication.publishedAt,
    firstPublishedAt: publication.firstPublishedAt,
    modifiedAt: publication.modifiedAt,
    release: publication.release,
    sequence: publication.sequence,
  }
}

/** An author for the public: checked links only, absolute picture. */
export function authorJson(author: PrintedAuthor, site: Site): AuthorJson {
  const picture = publicPicture(author.picture, site.url)
  const links = (author.links ?? []).flatMap((link) => webLink(link) ?? [])
  return {
    id: author.id,
    slug: author.slug,
    kind: author.kind === 'organisation' ? 'organisation' : 'person',
    name: printable(author.name),
    ...(author.role ? { role: printable(author.role) } : {}),
    ...(author.affiliation ? { affiliation: printable(author.affiliation) } : {}),
    ...(author.bio ? { bio: printable(author.bio) } : {}),
    ...(picture ? { picture } : {}),
    ...(links.length > 0 ? { links } : {}),
    url: authorUrl(site, author.slug),
  }
}

/** The authors readers may know of: none where the name is withheld, whatever the content carries. */
export const namedAuthors = (content: Content): PrintedAuthor[] =>
  content.byline.mode === 'withheld' ? [] : content.byline.authors

/** What was declared; of a withheld author without saying who declared it. */
export function disclosuresOf(content: Content): PrintedDisclosure[] {
  const named = new Set(namedAuthors(content).map((author) => author.id))
  return content.disclosures.map(({ author, kind, text }) => ({
    ...(author !== undefined && named.has(author) ? { author } : {}),
    kind,
    text: printable(text),
  }))
}

/** The public notes, oldest first. */
export const notesOf = (content: Content): PublicNote[] =>
  content.notes
    .map(({ id, type, at, text, anchor, supersedes, changes }) => ({
      id,
      type,
      at,
      text: printable(text),
      ...(anchor ? { anchor } : {}),
      ...(supersedes ? { supersedes } : {}),
      ...(changes ? { changes: changes.map(printableChange) } : {}),
    }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))

const printableChange = ({ where, anchor, parts }: TextChange): TextChange => ({
  where,
  ...(anchor ? { anchor } : {}),
  parts: parts.map(({ text, change }) => ({
    text: printable(text),
    ...(change ? { change } : {}),
  })),
})

/** Minutes, at least one. */
export const readingTimeMinutes = (words: number): number =>
  Math.max(1, Math.ceil(words / WORDS_PER_MINUTE))

/** Where the text first appeared elsewhere, with its address only if that can be a link. */
export function firstAppearance(content: Content): PieceItemJson['firstAppearedIn'] {
  const first = content.firstPublishedAt
  if (!first) return undefined
  const url = webLink(first.url ?? '')
  return {
    name: printable(first.name),
    ...(url ? { url } : {}),
    ...(first.date ? { date: printable(first.date) } : {}),
  }
}

/** The invitation to pitch, leading to the house's own page where its address cannot be used. */
export function invitationOf(content: Content, site: Site): PitchInvitation | undefined {
  if (!content.invitation) return undefined
  const { text, url, email, language } = content.invitation
  return {
    text: printable(text),
    ...(language ? { language } : {}),
    url: absoluteUrl(url, site.url) ?? `${site.url}/pitch`,
    ...(email && safeHref(`mailto:${email}`) ? { email: printable(email) } : {}),
  }
}

const webLink = (link: string): string | undefined => {
  const href = safeHref(link)
  return href?.startsWith('http') ? href : undefined
}

const term = ({ id, slug, name }: Term): Term => ({ id, slug, name: printable(name) })
