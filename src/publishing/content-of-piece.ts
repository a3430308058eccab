import { bylineNumber, chooseWording, disclaimersFor } from '../disclosure/index.ts'
import { sha256Hex } from './canonical.ts'
import type {
  Byline,
  Content,
  PrintedAuthor,
  PrintedDisclaimer,
  PrintedDisclosure,
  PublicNote,
  Sponsor,
} from './content.ts'
import { directionOf } from './direction.ts'
import type { AuthorRow, BylineRow, LoadedPiece, PastOfPiece } from './house.ts'
import { commentsOf, invitationOf, signatureOf } from './house-texts.ts'
import { assignAnchors, blocksFromLexical, wordsOf } from './lexical-blocks.ts'
import { scopeOfPiece } from './scope-of-piece.ts'

/** A copy without the keys that have no value, which canonical JSON does not know. */
const filled = <T extends object>(value: { [K in keyof T]: T[K] | null | undefined }): T =>
  Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined && each !== null && each !== ''),
  ) as T

/**
 * Everything a reader would see of the piece, frozen. The same piece, house and moment give the same
 * content, whatever the database.
 *
 * @param proof.at ISO 8601: the moment of the proof, which dates a public note that goes out with it.
 * @param proof.id public id of the proof, which names that note.
 */
export function contentOfPiece(
  loaded: LoadedPiece,
  past: PastOfPiece,
  proof: { id: string; at: string },
): Content {
  const { piece, settings } = loaded
  const blocks = blocksFromLexical(piece.body, {
    pictures: (id) => loaded.bodyPictures.get(id) ?? undefined,
  })
  const body = assignAnchors(blocks, past.published?.body, past.usedAnchors)
  return filled<Content>({
    format: 1,
    piece: piece.publicId,
    kind: piece.kind,
    language: piece.language,
    direction: directionOf(piece.language),
    slug: piece.slug,
    headline: piece.headline.trim(),
    headlines: headlinesOf(loaded),
    standfirst: piece.standfirst?.trim(),
    byline: bylineOf(loaded),
    section: loaded.section,
    topics: loaded.topics,
    series: loaded.series,
    picture: loaded.picture,
    body,
    words: wordsOf(blocks, piece.language),
    disclaimers: printedDisclaimers(loaded, proof.at),
    disclosures: printedDisclosures(loaded),
    notes: notesOf(loaded, past, proof),
    comments: commentsOf(settings, piece.commentPolicy, piece.language),
    invitation: piece.invitation ? invitationOf(settings, piece.language) : undefined,
    firstPublishedAt: firstPublishedOf(loaded),
    sponsor: sponsorOf(loaded),
    translationOf: loaded.source?.state === 'live' ? loaded.source.publicId : undefined,
  })
}

function headlinesOf({ piece }: LoadedPiece): Content['headlines'] {
  const variants = filled<NonNullable<Content['headlines']>>({
    search: piece.searchHeadline?.trim(),
    social: piece.socialHeadline?.trim(),
  })
  return Object.keys(variants).length > 0 ? variants : undefined
}

function bylineOf({ piece, authors, settings }: LoadedPiece): Byline {
  if (piece.bylineMode === 'desk') {
    return { mode: 'desk', line: signatureOf(settings, piece.language), authors: [] }
  }
  // A withheld name must not stand in anything a reader, or a program, can get.
  if (piece.bylineMode === 'withheld') return { mode: 'withheld', line: '', authors: [] }
  const printed = authors.map(({ author, byline }) => printedAuthor(author, byline))
  const line = new Intl.ListFormat(piece.language, { type: 'conjunction' }).format(
    printed.map(({ name }) => name),
  )
  return { mode: 'authors', line, authors: printed }
}

const printedAuthor = (author: AuthorRow, byline: BylineRow): PrintedAuthor =>
  filled<PrintedAuthor>({
    id: author.publicId,
    slug: author.slug,
    kind: author.kind,
    name: author.name.trim(),
    role: byline.role?.trim(),
    affiliation: author.affiliation?.trim() || author.organisationName?.trim(),
    bio: author.bio?.trim(),
    picture: author.picture,
    links: author.links && author.links.length > 0 ? author.links : undefined,
  })

function printedDisclaimers(loaded: LoadedPiece, at: string): PrintedDisclaimer[] {
  const number = bylineNumber(loaded.piece.bylineMode, loaded.authors.length)
  const applying = disclaimersFor(scopeOfPiece(loaded), loaded.houseDisclaimers, at)
  return applying.flatMap((disclaimer) => {
    const wording = chooseWording(disclaimer, number)
    if (!wording) return []
    const { code, version, language, placement } = disclaimer
    return [
      { code, version, language, placement, text: wording.text, hash: sha256Hex(wording.text) },
    ]
  })
}

/** What each named author declares, then what the desk does. That nothing is declared prints nothing. */
function printedDisclosures(loaded: LoadedPiece): PrintedDisclosure[] {
  const { piece, authors } = loaded
  const named = piece.bylineMode === 'authors' ? authors : []
  const ofAuthors = (
    kind: PrintedDisclosure['kind'],
    told: (byline: BylineRow) => [answer: unknown, text: string | null | undefined],
  ) =>
    named.flatMap(({ author, byline }): PrintedDisclosure[] => {
      const [answer, text] = told(byline)
      return answer === 'declared' && text?.trim()
        ? [{ author: author.publicId, kind, text: text.trim() }]
        : []
    })
  const sponsor = sponsorOf(loaded)
  const aiUse = piece.aiUse === 'declared' ? piece.aiUseText?.trim() : undefined
  return [
    ...(sponsor ? [{ kind: 'sponsor' as const, text: sponsorLine(sponsor, piece.language) }] : []),
    ...ofAuthors('interests', ({ interests, interestsText }) => [interests, interestsText]),
    ...ofAuthors('payment', ({ payment, paymentText }) => [payment, paymentText]),
    ...ofAuthors('ai-use', (byline) => [byline.aiUse, byline.aiUseText]),
    ...(aiUse ? [{ kind: 'ai-use' as const, text: aiUse }] : []),
  ]
}

function sponsorOf({ piece }: LoadedPiece): Sponsor | undefined {
  const { name, from, until } = piece.sponsor ?? {}
  if (!name?.trim()) return undefined
  return filled<Sponsor>({
    name: name.trim(),
    from: from ? new Date(from).toISOString() : undefined,
    until: until ? new Date(until).toISOString() : undefined,
  })
}

/** The name, and the days in the language of the piece where there are any. */
function sponsorLine({ name, from, until }: Sponsor, language: string): string {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const told = [from, until].map((day) => (day ? days.format(new Date(day)) : '…'))
  return from || until ? `${name} (${told.join(' – ')})` : name
}

/** The notes that are out stay as they are; the one written for this proof is added. */
function notesOf(
  { piece }: LoadedPiece,
  { published }: PastOfPiece,
  proof: { id: string; at: string },
): PublicNote[] {
  const out = published?.notes ?? []
  const text = piece.noteText?.trim()
  if (!published || !piece.noteType || piece.noteType === 'minor' || !text) return out
  const earlier = out.find(({ id }) => id === piece.noteSupersedes)
  const supersedes = earlier ? { supersedes: earlier.id } : {}
  return [...out, { id: proof.id, type: piece.noteType, at: proof.at, text, ...supersedes }]
}

function firstPublishedOf({ piece }: LoadedPiece): Content['firstPublishedAt'] {
  const { name, url, date } = piece.firstPublished ?? {}
  if (!name?.trim()) return undefined
  return filled<NonNullable<Content['firstPublishedAt']>>({
    name: name.trim(),
    url: url?.trim(),
    date: date ? new Date(date).toISOString() : undefined,
  })
}
