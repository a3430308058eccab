import type { Asking } from './ask.ts'
import { ask, whole } from './ask.ts'
import { askEmails } from './ask-text.ts'
import { matchDisclaimer, speakersOf } from './disclaimer.ts'
import type { Question } from './question.ts'
import type { FoundDisclaimer } from './reading.ts'

const mismatch = (disclaimer: FoundDisclaimer, authors: number): string | null => {
  const speakers = speakersOf(disclaimer.wording)
  if (speakers === null || (speakers === 'several' ? authors > 1 : authors === 1)) return null
  const said = speakers === 'several' ? 'authors, more than one' : 'one author'
  const named =
    authors === 0 ? 'no author is named' : authors === 1 ? 'one is named' : `${authors} are named`
  return `The disclaimer speaks of ${said}, and ${named}. Put the byline or the wording right.`
}

/** What to ask of disclaimers, author boxes and addresses. */
export const askFurniture = (asking: Asking): Question[] => {
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
