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
