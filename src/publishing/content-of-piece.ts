import { bylineNumber, chooseWording, disclaimersFor } from '../disclosure/index.ts'
import { sha256Hex } from './canonical.ts'
import type {
  Byline,
  Content,
  PitchInvitation,
  PrintedAuthor,
  PrintedDisclaimer,
  PrintedDisclosure,
  PublicNote,
} from './content.ts'
import type { AuthorRow, BylineRow, HouseSettings, LoadedPiece, PastOfPiece } from './house.ts'
import { assignAnchors, blocksFromLexical, wordsOf } from './lexical-blocks.ts'

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
  proof: { id: string; at: string; siteUrl: string },
): Content {
  const { piece, settings } = loaded
  const blocks = blocksFromLexical(piece.body)
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
    disclaimers: printedDisclaimers(loaded),
    disclosures: printedDisclosures(loaded),
    notes: notesOf(loaded, past, proof),
    comments: { policy: piece.commentPolicy, notice: noticeOf(piece.commentPolicy, settings) },
    invitation: piece.invitation ? invitationOf(settings, proof.siteUrl) : undefined,
    firstPublishedAt: firstPublishedOf(loaded),
  })
}

/** Which way a language is written, by its script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script
  return script !== undefined &&
    ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'].includes(script)
    ? 'rtl'
    : 'ltr'
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
    return { mode: 'desk', line: settings.deskName?.trim() || settings.name, authors: [] }
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
    affiliation: author.affiliation?.trim(),
    bio: author.bio?.trim(),
    picture: author.picture,
    links: author.links && author.links.length > 0 ? author.links : undefined,
  })

function printedDisclaimers({
  piece,
  authors,
  chosenDisclaimers,
  houseDisclaimers,
}: LoadedPiece): PrintedDisclaimer[] {
  const number = bylineNumber(piece.bylineMode, authors.length)
  const applying = disclaimersFor({ ...piece, chosen: chosenDisclaimers }, houseDisclaimers)
  return applying.flatMap((disclaimer) => {
    const wording = chooseWording(disclaimer, number)
    if (!wording) return []
    const { code, version, language, placement } = disclaimer
    return [
      { code, version, language, placement, text: wording.text, hash: sha256Hex(wording.text) },
    ]
  })
}

function printedDisclosures({ piece, authors }: LoadedPiece): PrintedDisclosure[] {
  const interests =
    piece.bylineMode === 'authors'
      ? authors.flatMap(({ author, byline }): PrintedDisclosure[] => {
          const text = byline.interestsText?.trim()
          return byline.interests === 'declared' && text
            ? [{ author: author.publicId, kind: 'interests', text }]
            : []
        })
      : []
  const aiUse = piece.aiUse === 'declared' ? piece.aiUseText?.trim() : undefined
  return [...interests, ...(aiUse ? [{ kind: 'ai-use' as const, text: aiUse }] : [])]
}

/** The notes that are out stay as they are; the one written for this proof is added. */
function notesOf(
  { piece }: LoadedPiece,
  { published }: PastOfPiece,
  proof: { id: string; at: string },
): PublicNote[] {
  const out = published?.notes ?? []
  const text = piece.noteText?.trim()
  if (!published || !piece.noteType || !text) return out
  return [...out, { id: proof.id, type: piece.noteType, at: proof.at, text }]
}

function noticeOf(policy: Content['comments']['policy'], settings: HouseSettings): string {
  const notice = {
    closed: settings.noticeClosed,
    'pre-moderated': settings.noticePreModerated,
    open: settings.noticeOpen,
  }[policy]
  return notice?.trim() ?? ''
}

function invitationOf(settings: HouseSettings, siteUrl: string): PitchInvitation | undefined {
  const text = settings.invitation?.trim()
  if (!text) return undefined
  return filled<PitchInvitation>({
    text,
    url: `${siteUrl}/pitch`,
    email: settings.pitchEmail?.trim(),
  })
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
