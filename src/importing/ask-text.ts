import type { Finding } from '../copydesk/index.ts'
import {
  datesWithoutYear,
  relativeDates,
  spacesBeforeStops,
  strayWords,
} from '../copydesk/index.ts'
import type { Asking, Place } from './ask.ts'
import { admit, ask } from './ask.ts'
import { hiddenEmails } from './email.ts'
import type { Question } from './question.ts'
import { excerptWithFix } from './question.ts'
import type { HouseForImport } from './reading.ts'

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
  where: Place,
  text: string,
  house: HouseForImport,
): Question => {
  const { start, end, fix } = finding
  return {
    ...ask(finding.code, findingMessage(finding, house.year), { ...where, start, end }, text),
    ...(fix ? { suggestion: excerptWithFix(text, start, end, fix), fix } : {}),
  }
}

/** One question for each address hidden from robots. */
export const askEmails = (where: Place, text: string): Question[] =>
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

const askMarks = (where: Place, text: string): Question[] => {
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

/** What to ask of the words of one part; stray words are looked for in prose only. */
export const askOfText = (
  where: Place,
  text: string,
  { reading, house, tally }: Asking,
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
    ...findings
      .filter(({ code }) => admit(tally, code))
      .map((finding) => askFinding(finding, where, text, house)),
  ].sort((a, b) => a.where.start - b.where.start)
}
