import type { Block } from '../publishing/content.ts'
import { lexicalFromBlocks } from '../publishing/index.ts'
import type { PieceRow, RowId } from '../publishing/index.ts'
import type { ImportHouse } from './import-house.ts'
import type { Question } from './question.ts'
import type { ArticleReading } from './reading.ts'

/** What the fields of a piece hold at most, in UTF-16 units. */
export const LONGEST_HEADLINE = 300
const LONGEST_STANDFIRST = 1000
const LONGEST_MESSAGE = 1000
const MOST_QUESTIONS = 200

/** Profiles whose name is a printed name, by that name. */
export type NamesakeProfiles = ReadonlyMap<string, readonly RowId[]>

type BylineRow = NonNullable<PieceRow['bylines']>[number]
type QuestionRow = NonNullable<PieceRow['questions']>[number]

/** A question that arises from what the house has, and not from the text alone. */
export type ImportQuestion = {
  code: string
  message: string
  excerpt: string | null
  weight: 'must' | 'should'
}

/**
 * The fields of the piece that a reading becomes, with everything a person must decide among its questions.
 * No word is changed: what has no field of its own stays in the body or in the questions.
 */
export function pieceOfReading(
  reading: ArticleReading,
  house: ImportHouse,
  namesakes: NamesakeProfiles,
) {
  const { piece, comments, disclaimers, invitation } = reading
  const language = languageOf(piece.language, house.languages)
  const { bylines, asks } = bylinesOf(reading, namesakes)
  const standfirst = standfirstOf(reading)
  const further = [...language.asks, ...asks, ...standfirst.asks]
  const fields = {
    headline: piece.headline,
    standfirst: standfirst.text,
    body: lexicalFromBlocks([...standfirst.moved, ...piece.body]),
    kind: 'op-ed' as const,
    language: language.code,
    bylineMode: 'authors' as const,
    bylines,
    disclaimers: [
      ...new Set(
        disclaimers.flatMap(({ code }) => (code ? (house.disclaimerRows.get(code) ?? []) : [])),
      ),
    ],
    ...(comments ? { commentPolicy: comments.policy } : {}),
    invitation: invitation !== null,
    questions: questionRows([
      ...further,
      ...reading.questions.map((question) => askOf(question, reading)),
    ]),
  }
  return { fields, further }
}

function languageOf(
  found: string,
  languages: readonly string[],
): { code: string | undefined; asks: ImportQuestion[] } {
  const known =
    languages.find((code) => code === found) ??
    languages.find((code) => code.split('-')[0] === found.split('-')[0])
  if (known) return { code: known, asks: [] }
  const [first] = languages
  return {
    code: first,
    asks: [
      {
        code: 'language-not-of-the-desk',
        message: `The text seems to be in “${found}”, which this desk does not publish in. It was filed under “${first}”: choose the right language, or have it added to the desk.`,
        excerpt: null,
        weight: 'must',
      },
    ],
  }
}

/** Names that stand in the source become bylines where exactly one profile has the name. */
function bylinesOf(
  { piece }: ArticleReading,
  namesakes: NamesakeProfiles,
): { bylines: BylineRow[]; asks: ImportQuestion[] } {
  const bylines: BylineRow[] = []
  const asks: ImportQuestion[] = []
  for (const { name, role } of piece.authors) {
    const profiles = namesakes.get(name) ?? []
    const [only] = profiles
    const excerpt = role ? `${name}, ${role}` : name
    if (only !== undefined && profiles.length === 1) {
      bylines.push({ author: only, interests: 'not-asked' })
      asks.push({
        code: 'author-matched',
        message: `The byline “${name}” was matched to the author profile of that name. See that it is the same person.`,
        excerpt,
        weight: 'should',
      })
      continue
    }
    asks.push({
      code: 'author-unknown',
      message:
        profiles.length === 0
          ? `There is no author profile of “${name}”. Add one, and choose it as the byline.`
          : `There are ${profiles.length} author profiles of “${name}”. Choose the right one as the byline.`,
      excerpt,
      weight: 'must',
    })
  }
  return { bylines, asks }
}

/** A standfirst longer than its field stands at the head of the body instead. */
function standfirstOf({ piece }: ArticleReading): {
  text: string | null
  moved: Block[]
  asks: ImportQuestion[]
} {
  const { standfirst } = piece
  if (standfirst === null || standfirst.length <= LONGEST_STANDFIRST) {
    return { text: standfirst, moved: [], asks: [] }
  }
  return {
    text: null,
    moved: [{ type: 'paragraph', anchor: '', children: [{ type: 'text', text: standfirst }] }],
    asks: [
      {
        code: 'standfirst-too-long',
        message: `The standfirst is longer than ${LONGEST_STANDFIRST} characters. It was left at the head of the text: shorten it, or leave it there.`,
        excerpt: null,
        weight: 'should',
      },
    ],
  }
}

function askOf(question: Question, reading: ArticleReading): ImportQuestion {
  const { code, excerpt, message, severity, suggestion } = question
  return {
    code,
    message: suggestion ? `${message} Suggested: ${suggestion}` : message,
    excerpt: proposedWording(question, reading) ?? excerpt,
    weight: severity,
  }
}

/** A disclaimer that the house does not have, whole, so that an editor can make it one of the house's. */
function proposedWording({ code, where }: Question, reading: ArticleReading): string | undefined {
  const found = reading.furniture[where.index ?? 0]
  return code === 'disclaimer-unknown' && found?.kind === 'disclaimer'
    ? found.disclaimer.wording
    : undefined
}

/** What must be settled first, then what is worth a look, and no more than a person can go through. */
function questionRows(asks: readonly ImportQuestion[]): QuestionRow[] {
  const ordered = [
    ...asks.filter(({ weight }) => weight === 'must'),
    ...asks.filter(({ weight }) => weight !== 'must'),
  ]
  const kept =
    ordered.length <= MOST_QUESTIONS
      ? ordered
      : [
          ...ordered.slice(0, MOST_QUESTIONS - 1),
          {
            code: 'too-many-findings',
            message: `There are ${ordered.length - MOST_QUESTIONS + 1} more questions than are listed here. See that the file is one article.`,
            excerpt: null,
            weight: 'must' as const,
          },
        ]
  return kept.map(({ code, excerpt, message, weight }) => ({
    code,
    message: clip(message),
    excerpt: excerpt ? clip(excerpt) : null,
    weight,
    settled: false,
  }))
}

const clip = (text: string): string =>
  text.length <= LONGEST_MESSAGE
    ? text
    : `${text.slice(0, LONGEST_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}…`
