import type { Block } from '../publishing/content.ts'
import { isAuthorBoxHeading } from './author-box.ts'
import { readCommentNotice } from './comment-notice.ts'
import { matchDisclaimer } from './disclaimer.ts'
import { fingerprint } from './fingerprint.ts'
import { readInvitation } from './invitation.ts'
import { guessLanguage } from './language.ts'
import { readByline } from './names.ts'
import { lineRules } from './edge.ts'
import type { Part } from './part.ts'
import { partsOf } from './parts.ts'
import { datelineOf } from './top.ts'
import { passagesOf } from './passage.ts'
import { plainLine } from './plain.ts'
import { questionsFor } from './questions.ts'
import type {
  ArticleReading,
  FoundAuthorBox,
  Furniture,
  HouseForImport,
  ProposedAuthor,
  SetAsideReason,
  SourceText,
  Stretch,
} from './reading.ts'

const boxOf = ({ passages }: Part): FoundAuthorBox => {
  const [first, ...rest] = passages.map(({ text }) => plainLine(text))
  return first !== undefined && isAuthorBoxHeading(first)
    ? { heading: first, bio: rest.join('\n\n') }
    : { heading: '', bio: [first, ...rest].join('\n\n') }
}

/** The furniture that a part is; null when it is none. */
const furnitureOf = (part: Part, house: HouseForImport): Furniture | null => {
  const text = part.passages.map((passage) => passage.text).join('\n\n')
  switch (part.role) {
    case 'author-box':
      return { kind: 'author-box', text, box: boxOf(part) }
    case 'byline':
      return { kind: 'byline', text, authors: readByline(text) ?? [] }
    case 'comment-notice': {
      const comments = readCommentNotice(text)
      return comments && { kind: 'comment-notice', text, comments }
    }
    case 'disclaimer': {
      const placement = part.zone === 'top' ? 'before-body' : 'after-body'
      return { kind: 'disclaimer', text, disclaimer: matchDisclaimer(text, placement, house).found }
    }
    case 'pitch-invitation':
      return { kind: 'pitch-invitation', text, invitation: readInvitation(text) }
    default:
      return null
  }
}

const blockOf = ({ role, passages }: Part): Block => {
  const { text, mark } = passages[0]
  const children = [{ type: 'text' as const, text }]
  if (role !== 'crosshead') return { type: 'paragraph', anchor: '', children }
  return { type: 'crosshead', anchor: '', level: (mark?.length ?? 2) > 2 ? 3 : 2, children }
}

const only = <Kind extends Furniture['kind']>(furniture: Furniture[], kind: Kind) =>
  furniture.filter((one): one is Extract<Furniture, { kind: Kind }> => one.kind === kind)

const authorsIn = (furniture: Furniture[]): ProposedAuthor[] => {
  const authors = only(furniture, 'byline').flatMap((byline) => byline.authors)
  return authors.filter(
    (author, at) => authors.findIndex(({ name }) => name === author.name) === at,
  )
}

/** A rule parts two blocks; at the edges of a body it parts nothing. */
const trimRules = (body: Block[]): Block[] => {
  while (body.at(-1)?.type === 'rule') body.pop()
  return body
}

/**
 * Reads a plain-text opinion article: proposes a piece, names the furniture that is not body text,
 * and asks what only a person can decide. No word is lost, changed or invented (see
 * `accountForWords`); when unsure, text stays in the body and there is a question. Never throws,
 * and the same text and house give the same reading.
 */
export const readArticle = (source: SourceText, house: HouseForImport): ArticleReading => {
  const parts = partsOf(passagesOf(source.text, lineRules), house)
  const { language, direction, sure } = guessLanguage(source.text)
  const reading: ArticleReading = {
    format: 1,
    source: { name: source.name, text: source.text, fingerprint: fingerprint(source.text) },
    piece: {
      language,
      direction,
      headline: '',
      standfirst: null,
      dateline: null,
      authors: [],
      body: [],
    },
    disclaimers: [],
    comments: null,
    invitation: null,
    authorBox: null,
    furniture: [],
    setAside: [],
    questions: [],
    order: [],
  }
  const { piece, furniture, setAside, order } = reading
  const putAside = (text: string, reason: SetAsideReason): Stretch => ({
    to: 'set-aside',
    index: setAside.push({ text, reason }) - 1,
  })
  const place = (part: Part): Stretch => {
    const { role, passages } = part
    const text = passages[0].text
    const found = furnitureOf(part, house)
    if (found) return { to: 'furniture', index: furniture.push(found) - 1 }
    if (role === 'headline') {
      piece.headline = text
      return { to: 'headline' }
    }
    if (role === 'standfirst') {
      piece.standfirst = text
      return { to: 'standfirst' }
    }
    if (role === 'crosshead' || role === 'paragraph') {
      return { to: 'body', index: piece.body.push(blockOf(part)) - 1 }
    }
    const last = piece.body.at(-1)
    if (role === 'rule' && last && last.type !== 'rule') {
      piece.body.push({ type: 'rule', anchor: '' })
    }
    return putAside(text, role as SetAsideReason)
  }
  const placed = parts.map((part) => {
    const { mark, closingMark } = part.passages[0]
    if (mark) order.push(putAside(mark, 'mark'))
    const stretch = place(part)
    order.push(stretch)
    if (closingMark) order.push(putAside(closingMark, 'mark'))
    return { part, stretch }
  })
  trimRules(piece.body)
  const firstParagraph = piece.body.find((block) => block.type === 'paragraph')
  const opening = firstParagraph?.children[0]
  if (opening?.type === 'text') piece.dateline = datelineOf(opening.text)
  piece.authors = authorsIn(furniture)
  reading.disclaimers = only(furniture, 'disclaimer').map(({ disclaimer }) => disclaimer)
  reading.comments = only(furniture, 'comment-notice').at(-1)?.comments ?? null
  reading.invitation = only(furniture, 'pitch-invitation')[0]?.invitation ?? null
  const boxes = only(furniture, 'author-box').map(({ box }) => box)
  reading.authorBox = boxes.find(({ bio }) => bio) ?? boxes[0] ?? null
  reading.questions = questionsFor({ reading, placed, house, sureOfLanguage: sure }, source)
  return reading
}
