import type { Place } from './ask.ts'
import { ask, whole } from './ask.ts'
import type { Part } from './part.ts'
import { plainLine } from './plain.ts'
import type { Question } from './question.ts'

/** What to ask of a part that was a guess. */
export const askDoubt = (part: Part, where: Place): Question[] => {
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
