import { isBlank, met, requirements, unmet } from './requirement.ts'

/** What was agreed with whoever writes, and what belongs to a finished piece. */
export const WORK_REQUIREMENTS = requirements({
  'commission-terms': {
    title: 'The terms of the commission are written down',
    soft: () => 'recommended',
    check: ({ piece }) =>
      piece.hasCommissionTerms
        ? met
        : unmet('Write down the fee and the rights that were agreed before the work begins.', {
            field: 'commission.fee',
          }),
  },
  'length-agrees': {
    title: 'The text is as long as was asked for, or it is said why not',
    soft: () => 'recommended',
    check: ({ piece: { commissionedWords, lengthReason, words }, policy }) => {
      if (!commissionedWords || words === undefined || !isBlank(lengthReason)) return met
      const off = Math.abs(words - commissionedWords) / commissionedWords
      return off * 100 <= (policy?.lengthTolerance ?? 20)
        ? met
        : unmet(
            `${words} words stand here and ${commissionedWords} were asked for. Mend the text, or say why.`,
            { field: 'lengthReason' },
            { words, asked: commissionedWords },
          )
    },
  },
  'source-unchanged': {
    title: 'The source of a translation is as it was when it was translated',
    soft: () => 'required',
    check: ({ piece }) =>
      piece.sourceChanged
        ? unmet(
            'The source has changed since. Compare the two, mend the translation, and mark it as dealt with.',
            { field: 'translationOf' },
          )
        : met,
  },
  'standfirst-present': {
    title: 'There is a standfirst',
    soft: () => 'off',
    check: ({ piece }) =>
      isBlank(piece.standfirst) ? unmet('Write a standfirst.', { field: 'standfirst' }) : met,
  },
  'picture-present': {
    title: 'There is a picture',
    soft: () => 'off',
    check: ({ piece }) => (piece.picture ? met : unmet('Choose a picture.', { field: 'picture' })),
  },
  'picture-licensed': {
    title: 'The licence of every picture runs when it goes out',
    check: ({ piece, now, releaseAt }) =>
      (piece.licences ?? [])
        .filter(({ endsAt }) => Date.parse(endsAt) <= Date.parse(releaseAt ?? now))
        .map(({ endsAt, field, name, text }) => ({
          message: `The licence of ${name} ends on ${endsAt.slice(0, 10)}. Choose another picture, or have the licence renewed and record it.`,
          at: { field, ...(text ? { text } : {}) },
          told: { name, date: endsAt.slice(0, 10) },
        })),
  },
})
