import type { TextPlace } from '../copydesk/text-place.ts'
import type { GateFacts } from './gate-facts.ts'
import { met, requirements, unmet } from './requirement.ts'
import type { Place } from './requirement.ts'

const SHOWN = 80
const quoted = (text: string) =>
  `“${text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/\p{Surrogate}$/u, '')}…`}”`

type Claim = NonNullable<GateFacts['piece']['claims']>[number]
type Reply = NonNullable<GateFacts['piece']['replies']>[number]

const CLAIM_WORDS: Readonly<Record<Claim['state'], string>> = {
  open: 'Nobody has checked the claim',
  stale: 'The sentence of a claim was changed and has to be checked again:',
  unsupported: 'Not supported, and it still stands in the text:',
  supported: '',
  opinion: '',
  dropped: '',
}
const REPLY_WORDS: Readonly<Record<Reply['state'], (who: string) => string>> = {
  waiting: (who) => `${who} was asked for a reply and still has time to answer.`,
  overdue: (who) => `The time of ${who} to reply is over. Write down what came of it.`,
  unprinted: (who) => `${who} answered. Choose the sentence in which the answer stands.`,
  stale: (who) => `The sentence with the answer of ${who} was changed. Choose it again.`,
  settled: () => '',
}

const placeOf = (field: string, item: string | undefined, text: TextPlace | undefined): Place => ({
  field,
  ...(item === undefined ? {} : { item }),
  ...(text === undefined ? {} : { text }),
})

/** What a text says and how it says it. */
export const PROSE_REQUIREMENTS = requirements({
  'claims-settled': {
    title: 'Every claim that was marked is settled, for the words as they stand',
    soft: () => 'recommended',
    check: ({ piece }) =>
      (piece.claims ?? []).map(({ item, sentence, state, text }) => ({
        message: `${CLAIM_WORDS[state]} ${quoted(sentence)}`,
        at: placeOf('claims', item, text),
        told: { as: state, sentence: quoted(sentence) },
      })),
  },
  'replies-settled': {
    title: 'Whoever has a right to reply was heard, or it is said why not',
    soft: () => 'recommended',
    check: ({ piece }) =>
      (piece.replies ?? []).map(({ item, who, state, text }) => ({
        message: REPLY_WORDS[state](who),
        at: placeOf('replies', item, text),
        told: { as: state, who },
      })),
  },
  'copy-desk-clear': {
    title: 'Every finding of the copy desk is mended or dismissed',
    soft: () => 'off',
    check: ({ piece: { firstFinding, openFindings } }) =>
      openFindings
        ? unmet(
            openFindings === 1
              ? 'One finding of the copy desk is open. Take it, or dismiss it with a reason.'
              : `${openFindings} findings of the copy desk are open. Take each, or dismiss it with a reason.`,
            placeOf('copyDesk', undefined, firstFinding),
            openFindings === 1 ? { as: 'one' } : { count: openFindings },
          )
        : met,
  },
})
