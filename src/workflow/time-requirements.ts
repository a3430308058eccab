import { met, requirements, unmet } from './requirement.ts'

const at = { field: 'embargoUntil' }

/** What time asks of a release besides the clock of its schedule. */
export const TIME_REQUIREMENTS = requirements({
  'embargo-over': {
    title: 'No embargo stands',
    check: ({ piece, now }) =>
      piece.embargoUntil !== undefined && Date.parse(piece.embargoUntil) > Date.parse(now)
        ? unmet(`It is under embargo until ${piece.embargoUntil}. Nothing goes out before.`, at, {
            time: piece.embargoUntil,
          })
        : met,
  },
  'due-after-embargo': {
    title: 'The time it goes out is not before the end of the embargo',
    check: ({ piece, releaseAt }) =>
      piece.embargoUntil !== undefined &&
      releaseAt !== undefined &&
      Date.parse(releaseAt) < Date.parse(piece.embargoUntil)
        ? unmet(
            `It is under embargo until ${piece.embargoUntil}. Choose a time from then on.`,
            at,
            {
              time: piece.embargoUntil,
            },
          )
        : met,
  },
})
