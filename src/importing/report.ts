import type { WordAccount } from './account.ts'
import { accountForWords } from './account.ts'
import { textOfBlock } from '../publishing/blocks.ts'
import type { Question } from './question.ts'
import type { ArticleReading } from './reading.ts'
import { SET_ASIDE_REASONS } from './set-aside-reasons.ts'
import { countWords } from './words.ts'

/** The report for a machine: the keys stand, more may come. The source's text is not repeated. */
export type JsonReport = {
  format: 1
  source: { name: string; fingerprint: string }
  piece: ArticleReading['piece']
  disclaimers: ArticleReading['disclaimers']
  comments: ArticleReading['comments']
  invitation: ArticleReading['invitation']
  authorBox: ArticleReading['authorBox']
  furniture: ArticleReading['furniture']
  setAside: ArticleReading['setAside']
  questions: Question[]
  words: WordAccount
}

/** The report for a machine, as plain JSON with its keys always in the same order. */
export const readingToJson = (reading: ArticleReading): JsonReport => {
  const { source, piece, disclaimers, comments, invitation, authorBox } = reading
  return {
    format: 1,
    source: { name: source.name, fingerprint: source.fingerprint },
    piece,
    disclaimers,
    comments,
    invitation,
    authorBox,
    furniture: reading.furniture,
    setAside: reading.setAside,
    questions: reading.questions,
    words: accountForWords(reading),
  }
}

/** Text from outside must not steer a terminal or turn its lines around. */
const tame = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

const longestLine = 72

const short = (text: string): string => {
  const characters = [...tame(text.slice(0, 400))]
  return characters.length <= longestLine
    ? characters.join('')
    : `${characters.slice(0, longestLine - 1).join('')}…`
}

const label = (name: string, value: string): string => `  ${name.padEnd(13)}${value}`

const plural = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

const describeFound = (reading: ArticleReading): string[] => {
  const { piece, disclaimers, comments, invitation, authorBox } = reading
  const count = (type: string) => piece.body.filter((block) => block.type === type).length
  const body = piece.body.map(textOfBlock).reduce((sum, text) => sum + countWords(text), 0)
  const lines = [
    label('Headline', piece.headline ? short(piece.headline) : 'none'),
    label('Standfirst', piece.standfirst ? short(piece.standfirst) : 'none'),
    label('Byline', piece.authors.map(({ name }) => short(name)).join(', ') || 'none'),
    label(
      'Body',
      `${plural(count('paragraph'), 'paragraph')}, ${plural(count('crosshead'), 'crosshead')}, ${plural(body, 'word')}`,
    ),
    label(
      'Language',
      `${piece.language}, ${piece.direction === 'rtl' ? 'right to left' : 'left to right'}`,
    ),
  ]
  for (const block of piece.body) {
    if (block.type === 'crosshead') lines.push(label('Crosshead', short(textOfBlock(block))))
  }
  for (const { code, wording } of disclaimers) {
    lines.push(label('Disclaimer', code ? `“${code}” of the house` : `new: ${short(wording)}`))
  }
  if (invitation) lines.push(label('Invitation', short(invitation.text)))
  if (authorBox) lines.push(label('Author box', authorBox.bio ? short(authorBox.bio) : 'empty'))
  if (comments) lines.push(label('Comments', `${comments.policy}: ${short(comments.notice)}`))
  return lines
}

const placeOf = ({ where }: Question): string => {
  const number = (where.index ?? 0) + 1
  switch (where.part) {
    case 'body':
      return `block ${number} of the body`
    case 'furniture':
      return 'furniture'
    case 'set-aside':
      return 'set aside'
    case 'piece':
      return 'whole piece'
    default:
      return where.part
  }
}

/** Breaks a message into lines that fit beside its severity. */
const wrap = (text: string, indent: string): string[] => {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longestLine) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines.map((line) => indent + line)
}

const describeQuestion = (question: Question): string[] => {
  const { code, severity, message, excerpt, suggestion } = question
  const indent = ' '.repeat(10)
  return [
    `  ${severity.padEnd(8)}${code} (${placeOf(question)})`,
    ...wrap(tame(message), indent),
    ...wrap(tame(excerpt), `${indent}> `),
    ...wrap(tame(suggestion ?? ''), `${indent}→ `),
  ]
}

/**
 * The report for a terminal, in four groups: found, a person must decide, set aside, words accounted
 * for. Plain text without colours, lines joined by `\n`; control characters of the source are made
 * visible.
 */
export const describeReading = (reading: ArticleReading): string => {
  const { questions, setAside } = reading
  const words = accountForWords(reading)
  const ordered = [
    ...questions.filter(({ severity }) => severity === 'must'),
    ...questions.filter(({ severity }) => severity === 'should'),
  ]
  const whole = words.missing.length === 0 && words.invented.length === 0 && words.inOrder
  return [
    tame(reading.source.name),
    '',
    'Found',
    ...describeFound(reading),
    '',
    `A person must decide (${plural(questions.length, 'question')})`,
    ...(ordered.length > 0 ? ordered.flatMap(describeQuestion) : ['  nothing']),
    '',
    'Set aside',
    ...(setAside.length > 0
      ? setAside
          .slice(0, 100)
          .map(({ text, reason }) => `  ${short(text)}  (${SET_ASIDE_REASONS[reason]})`)
      : ['  nothing']),
    ...(setAside.length > 100 ? [`  and ${setAside.length - 100} more`] : []),
    '',
    'Words accounted for',
    `  ${words.source} in the source = ${words.piece} in the piece + ${words.furniture} in the furniture + ${words.setAside} set aside`,
    ...(whole
      ? []
      : [
          `  NOT WHOLE: ${plural(words.missing.length, 'word')} missing, ${words.invented.length} invented`,
        ]),
  ].join('\n')
}
