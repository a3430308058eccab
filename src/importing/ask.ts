import type { Part } from './part.ts'
import type { Question, QuestionCode, Where } from './question.ts'
import { excerptOf } from './question.ts'
import type { ArticleReading, HouseForImport, Stretch } from './reading.ts'

/** A part of the reading, without the range in it. */
export type Place = Pick<Where, 'index' | 'part'>

/** All that a question may depend on. */
export type Asking = {
  reading: ArticleReading
  /** Each part and where it went. */
  placed: { part: Part; stretch: Stretch }[]
  house: HouseForImport
  sureOfLanguage: boolean
  tally: Tally
}

/** The most questions of one code; what goes beyond is counted in one more. */
const mostOfOneCode = 100

/** How often each kind of finding was met, asked or not. */
export type Tally = Map<QuestionCode, number>

/** Counts a finding; false when there are enough of its kind already. */
export const admit = (tally: Tally, code: QuestionCode): boolean => {
  const count = (tally.get(code) ?? 0) + 1
  tally.set(code, count)
  return count <= mostOfOneCode
}

const severities: Record<QuestionCode, Question['severity']> = {
  'author-box-empty': 'should',
  'body-missing': 'must',
  'byline-guess': 'must',
  'charset-guessed': 'must',
  'crosshead-guess': 'should',
  'date-line': 'should',
  'date-without-year': 'should',
  'disclaimer-mismatch': 'must',
  'disclaimer-unknown': 'must',
  'disclaimer-wording': 'should',
  'furniture-guess': 'must',
  'headline-guess': 'should',
  'headline-missing': 'must',
  'invisible-characters': 'should',
  'language-guess': 'must',
  'markup-left': 'must',
  'no-byline': 'must',
  'obfuscated-email': 'must',
  'relative-date': 'should',
  'space-before-stop': 'should',
  'standfirst-guess': 'should',
  'stray-word': 'must',
  'too-many-findings': 'should',
}

/** Where a question of the whole piece stands. */
export const wholePiece: Where = { part: 'piece', start: 0, end: 0 }

/** A question with the severity of its code; the excerpt is taken from `text`. */
export const ask = (
  code: QuestionCode,
  message: string,
  where: Where = wholePiece,
  text = '',
  suggestion?: string,
): Question => ({
  code,
  message,
  excerpt: text ? excerptOf(text, where.start, where.end) : '',
  where,
  severity: severities[code],
  ...(suggestion ? { suggestion } : {}),
})

/** All of the text at a place. */
export const whole = (where: Place, text: string): Where => ({
  ...where,
  start: 0,
  end: text.length,
})

/** At most so many of each code, and one question that counts the rest; `tally` has counted some. */
export const bounded = (questions: Question[], tally: Tally): Question[] => {
  const counts: Tally = new Map()
  const kept = questions.filter(({ code }) => admit(counts, code))
  for (const code of new Set([...counts.keys(), ...tally.keys()])) {
    const more = Math.max(counts.get(code) ?? 0, tally.get(code) ?? 0) - mostOfOneCode
    if (more > 0) {
      kept.push(
        ask(
          'too-many-findings',
          `There are ${more} more places of the kind “${code}”. Check that the file is one article.`,
        ),
      )
    }
  }
  return kept
}
