import type { Finding } from '../copydesk/index.ts'
import {
  datesWithoutYear,
  relativeDates,
  spacesBeforeStops,
  strayWords,
} from '../copydesk/index.ts'
import { matchDisclaimer, speakersOf } from './disclaimer.ts'
import { hiddenEmails } from './email.ts'
import type { Part } from './parts.ts'
import { plainTextOf } from './plain-text.ts'
import { plainLine } from './plain.ts'
import type { Question, QuestionCode, Where } from './question.ts'
import { excerptOf, excerptWithFix } from './question.ts'
import type {
  ArticleReading,
  FoundDisclaimer,
  HouseForImport,
  SourceText,
  Stretch,
} from './reading.ts'

type Asking = {
  reading: ArticleReading
  /** Each part and where it went. */
  placed: { part: Part; stretch: Stretch }[]
  house: HouseForImport
  sureOfLanguage: boolean
}

/** The most questions of one code; what goes beyond is counted in one more. */
const mostOfOneCode = 100

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

const wholePiece: Where = { part: 'piece', start: 0, end: 0 }

const ask = (
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

const whole = (where: Pick<Where, 'index' | 'part'>, text: string): Where => ({
  ...where,
  start: 0,
  end: text.length,
})

const findingMessage = ({ code, text }: Finding, year: number | undefined): string => {
  switch (code) {
    case 'date-without-year':
      return `“${text}” names no year.${year ? ` Was it in ${year}?` : ''} Add the year, or leave it if the date recurs.`
    case 'relative-date':
      return `“${text}” will mean another time to whoever reads this later. Give the date.`
    case 'space-before-stop':
      return `There is a space before “${text.trim()}”. Close it up.`
    case 'stray-word':
      return `“${text}” looks like a button or banner of a web page that was copied with the sentence. Remove it, or keep it if it is meant.`
  }
}

const askFinding = (
  finding: Finding,
  where: Pick<Where, 'index' | 'part'>,
  text: string,
  house: HouseForImport,
): Question => {
  const { start, end, fix } = finding
  return {
    ...ask(finding.code, findingMessage(finding, house.year), { ...where, start, end }, text),
    ...(fix ? { suggestion: excerptWithFix(text, start, end, fix), fix } : {}),
  }
}

const askEmails = (where: Pick<Where, 'index' | 'part'>, text: string): Question[] =>
  hiddenEmails(text).map(({ start, end, address }) =>
    ask(
      'obfuscated-email',
      address
        ? `An e-mail address is hidden from robots here. Is it ${address}?`
        : 'An e-mail address was removed here when the page was copied. Write the right address, or take the sentence out.',
      { ...where, start, end },
      text,
      address,
    ),
  )

const unseen = /[\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069]/u
const markup =
  /\*\*(?=\S)|(?<![\p{L}\p{N}_])__(?=\S)|<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?>|\[[^[\]]{1,100}\]\(https?:|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]{1,200}\*(?![\p{L}\p{N}*])/u

const askMarks = (where: Pick<Where, 'index' | 'part'>, text: string): Question[] => {
  const questions: Question[] = []
  const hidden = text.search(unseen)
  if (hidden >= 0) {
    questions.push(
      ask(
        'invisible-characters',
        'There are characters here that cannot be seen. Remove them unless they are meant.',
        { ...where, start: hidden, end: hidden + 1 },
        text,
      ),
    )
  }
  const mark = markup.exec(text)
  if (mark) {
    questions.push(
      ask(
        'markup-left',
        'There are marks of a markup language here, which readers would see. Replace them with formatting.',
        { ...where, start: mark.index, end: mark.index + mark[0].length },
        text,
      ),
    )
  }
  return questions
}

/** What to ask of the words of one part. */
const askOfText = (
  where: Pick<Where, 'index' | 'part'>,
  text: string,
  { reading, house }: Asking,
  prose: boolean,
): Question[] => {
  const options = { language: reading.piece.language }
  const findings = [
    ...relativeDates(text, options),
    ...datesWithoutYear(text, options),
    ...spacesBeforeStops(text, options),
    ...(prose ? strayWords(text) : []),
  ]
  return [
    ...askMarks(where, text),
    ...askEmails(where, text),
    ...findings.map((finding) => askFinding(finding, where, text, house)),
  ].sort((a, b) => a.where.start - b.where.start)
}

const askDoubt = (part: Part, where: Pick<Where, 'index' | 'part'>): Question[] => {
  const { doubt, role } = part
  if (!doubt) return []
  const { text } = part.passages[0]
  const at = whole(where, text)
  switch (doubt) {
    case 'byline-guess':
      return [
        ask(
          doubt,
          'Is this line the byline? It was kept in the body.',
          at,
          text,
          `By ${plainLine(text)}`.slice(0, 120),
        ),
      ]
    case 'crosshead-guess': {
      const capital = text.charAt(0).toUpperCase() + text.slice(1)
      return role === 'crosshead'
        ? [
            ask(
              doubt,
              'This short line was taken for a crosshead. Is it one?',
              at,
              text,
              capital === text ? undefined : capital,
            ),
          ]
        : [ask(doubt, 'Is this short line a crosshead? It was kept as a paragraph.', at, text)]
    }
    case 'date-line':
      return [
        ask(
          doubt,
          'The source gives this date. If the piece was first published then, say so on the piece.',
          at,
          text,
        ),
      ]
    case 'furniture-guess':
      return [
        ask(
          doubt,
          'This paragraph may not belong to the text (a disclaimer, an invitation, a byline or a note on the author). It was kept in the body.',
          at,
          text,
        ),
      ]
    case 'headline-guess':
      return [ask(doubt, 'The first line was taken for the headline. Is it one?', at, text)]
    case 'standfirst-guess':
      return [
        ask(
          doubt,
          'The first paragraph was taken for the standfirst. Is it, or does the text begin with it?',
          at,
          text,
        ),
      ]
  }
}

const mismatch = (disclaimer: FoundDisclaimer, authors: number): string | null => {
  const speakers = speakersOf(disclaimer.wording)
  if (speakers === null || (speakers === 'several' ? authors > 1 : authors === 1)) return null
  const said = speakers === 'several' ? 'authors, more than one' : 'one author'
  const named =
    authors === 0 ? 'no author is named' : authors === 1 ? 'one is named' : `${authors} are named`
  return `The disclaimer speaks of ${said}, and ${named}. Put the byline or the wording right.`
}

const askFurniture = (asking: Asking): Question[] => {
  const { reading, house } = asking
  return reading.furniture.flatMap((one, index) => {
    const where = { part: 'furniture' as const, index }
    const at = whole(where, one.text)
    const questions = askEmails(where, one.text)
    if (one.kind === 'author-box' && !one.box.bio) {
      questions.push(
        ask(
          'author-box-empty',
          'The author box has nothing in it. Add a line on each author, or leave the box out.',
          at,
          one.text,
        ),
      )
    }
    if (one.kind !== 'disclaimer') return questions
    const { disclaimer } = one
    const wrong = mismatch(disclaimer, reading.piece.authors.length)
    if (wrong) questions.push(ask('disclaimer-mismatch', wrong, at, one.text))
    const { houseWording } = matchDisclaimer(one.text, disclaimer.placement, house)
    if (houseWording === null) {
      questions.push(
        ask(
          'disclaimer-unknown',
          `This disclaimer is none of those of ${house.name}. Add it as a new one, or choose the one that applies.`,
          at,
          one.text,
        ),
      )
    } else if (disclaimer.similarity < 1) {
      questions.push(
        ask(
          'disclaimer-wording',
          `This disclaimer differs a little from “${disclaimer.code}” of ${house.name}. The wording of the house will be printed.`,
          at,
          one.text,
          houseWording,
        ),
      )
    }
    return questions
  })
}

const askOfWhole = ({ reading, placed, sureOfLanguage }: Asking): Question[] => {
  const { piece } = reading
  const questions: Question[] = []
  if (!piece.headline) {
    questions.push(
      ask('headline-missing', 'No headline was found. Write one, or choose it from the text.'),
    )
  }
  if (!piece.body.some((block) => block.type === 'paragraph')) {
    questions.push(ask('body-missing', 'No body text was found. Check that the file is whole.'))
  }
  if (piece.authors.length === 0) {
    questions.push(
      ask(
        'no-byline',
        placed.some(({ part }) => part.doubt === 'byline-guess')
          ? 'No byline was found for certain; one line may be it. Say who wrote this, or that the name is withheld.'
          : 'No byline was found. Say who wrote this, that the desk speaks, or that the name is withheld.',
      ),
    )
  }
  if (!sureOfLanguage) {
    questions.push(
      ask(
        'language-guess',
        `The language is not certain; it was set to “${piece.language}”. Choose the right one.`,
      ),
    )
  }
  return questions
}

const askOfParts = (asking: Asking): Question[] => {
  const { reading, placed } = asking
  const { piece } = reading
  return placed.flatMap(({ part, stretch }) => {
    const index = 'index' in stretch ? stretch.index : 0
    switch (stretch.to) {
      case 'headline':
      case 'standfirst': {
        const text = (stretch.to === 'headline' ? piece.headline : piece.standfirst) ?? ''
        const where = { part: stretch.to }
        return [
          ...askDoubt(part, where),
          ...askOfText(where, text, asking, stretch.to === 'standfirst'),
        ]
      }
      case 'body': {
        const block = piece.body[index]
        if (!block) return []
        const text = plainTextOf(block)
        const where = { part: 'body' as const, index }
        return [
          ...askDoubt(part, where),
          ...askOfText(where, text, asking, block.type === 'paragraph'),
        ]
      }
      case 'set-aside':
        return askDoubt(part, { part: 'set-aside', index })
      case 'furniture':
        return []
    }
  })
}

const bounded = (questions: Question[]): Question[] => {
  const counts = new Map<QuestionCode, number>()
  const kept = questions.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfOneCode
  })
  for (const [code, count] of counts) {
    if (count > mostOfOneCode) {
      kept.push(
        ask(
          'too-many-findings',
          `There are ${count - mostOfOneCode} more places of the kind “${code}”. Check that the file is one article.`,
        ),
      )
    }
  }
  return kept
}

/** Everything a person must decide of a reading: of the whole, of its furniture, then by place. */
export const questionsFor = (asking: Asking, source: SourceText): Question[] =>
  bounded([
    ...(source.questions ?? []),
    ...askOfWhole(asking),
    ...askFurniture(asking),
    ...askOfParts(asking),
  ])
