import type { PublicState } from '../public-status.ts'

/** The words of the contributor's page in one language. */
export type StatusTexts = {
  title: string
  ask: { intro: string; email: string; hint: string; send: string; sent: string; wrong: string }
  enter: { intro: string; button: string; gone: string }
  hello: (name: string) => string
  none: string
  leave: string
  received: string
  version: (round: number) => string
  states: Readonly<Record<PublicState, { name: string; next: string }>>
  by: (state: PublicState, day: string) => string
  conversation: {
    title: string
    none: string
    you: string
    desk: string
    write: string
    send: string
  }
  files: {
    label: string
    hint: (count: string, megabytes: string, kinds: string) => string
    /** Before the names of what came. */
    sent: string
  }
  newVersion: {
    title: string
    heading: string
    pitch: string
    text: string
    ofFile: string
    send: string
  }
  answers: { title: string; frozen: string; send: string }
  withdraw: { title: string; intro: string; confirm: string; button: string }
  data: { title: string; download: string; erase: string; eraseIntro: string; eraseAsked: string }
  told: Readonly<Record<'answers' | 'erasure' | 'sent' | 'version' | 'withdrawn', string>>
  /** The page had closed; what was written stands below. */
  closed: { title: string; intro: string }
  elsewhere: string
  wait: string
}
