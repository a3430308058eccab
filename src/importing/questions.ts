import type { Asking } from './ask.ts'
import { ask, bounded } from './ask.ts'
import { askDoubt } from './ask-doubt.ts'
import { askFurniture } from './ask-furniture.ts'
import { askOfText } from './ask-text.ts'
import { textOfBlock } from '../publishing/blocks.ts'
import type { Question } from './question.ts'
import type { SourceText } from './reading.ts'

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
        const text = textOfBlock(block)
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

/** Everything a person must decide of a reading: of the whole, of its furniture, then by place. */
export const questionsFor = (about: Omit<Asking, 'tally'>, source: SourceText): Question[] => {
  const asking = { ...about, tally: new Map() }
  return bounded(
    [
      ...(source.questions ?? []),
      ...askOfWhole(asking),
      ...askFurniture(asking),
      ...askOfParts(asking),
    ],
    asking.tally,
  )
}
