/** What a person may do with a message, from which states, and where it leads. */
export const MESSAGE_ACTS = {
  release: { from: ['held'], to: 'waiting', label: 'Send it' },
  hold: { from: ['waiting'], to: 'held', label: 'Hold it back' },
  cancel: { from: ['held', 'waiting', 'failed'], to: 'cancelled', label: 'Drop it' },
  repeat: { from: ['failed'], to: 'waiting', label: 'Try again' },
  edit: { from: ['held'], to: 'held', label: 'Save the words' },
} as const

export type MessageAct = keyof typeof MESSAGE_ACTS

export const isMessageAct = (name: string): name is MessageAct => Object.hasOwn(MESSAGE_ACTS, name)

/** What can be done with a message just now: one that came back can be sent anew, or dropped. */
export const isActPossible = (
  act: MessageAct,
  { cameBack, state }: { state: string; cameBack: boolean },
): boolean =>
  (MESSAGE_ACTS[act].from as readonly string[]).includes(state) ||
  (cameBack && state === 'sent' && (act === 'repeat' || act === 'cancel'))
