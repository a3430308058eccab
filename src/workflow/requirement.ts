import type { TextPlace } from '../copydesk/text-place.ts'
import type { GateFacts } from './gate-facts.ts'

/** Where a person goes to put it right. */
export type Place = {
  /** Field of the piece. */
  field?: string
  /** Anchor of a block in the body. */
  anchor?: string
  /** The sentence or the picture in the text itself; `field` is where else it can be dealt with. */
  text?: TextPlace
  /** Public id of the one among the field's entries. */
  item?: string
  /** Id of an open question. */
  question?: string
  /** Code of a check. */
  check?: string
}

/** One thing that stands in the way. `code` is the requirement's own and never changes. */
export type Unmet = {
  code: string
  message: string
  at: Place
  /** `warning`: whoever goes on all the same gives a reason. Absent where nobody can. */
  severity?: 'warning'
  /** What fills the places of the message in other languages. */
  told?: Told
}

/**
 * `as`: which of the things that the requirement says; absent for its first. The rest are the parts of the
 * message that differ from case to case, by name: names as they are, `time` in ISO 8601, `check` by its code.
 */
export type Told = Readonly<Record<string, number | string>>

/** How much the house asks for something: without it nothing goes on, or it is only said. */
export type Level = 'off' | 'recommended' | 'required'

/** One line of the gate. */
export type Requirement = {
  /** What must hold, in a few words for people. */
  readonly title: string
  /**
   * `hidden`: nobody can do anything about it from here, so the button is not shown at all.
   * @default 'explained'
   */
  readonly whenUnmet?: 'explained' | 'hidden'
  /** `warning`: a person may go on with a reason, which is kept. @default nobody may */
  readonly severity?: 'warning'
  /**
   * For one that the house may ask of some kinds of piece and not of others: how much it asks where its
   * settings say nothing. Absent for what holds always.
   */
  readonly soft?: (facts: GateFacts) => Level
  /** Everything that stands in the way; empty when the requirement is met. */
  readonly check: (facts: GateFacts) => readonly Finding[]
}

export type Finding = Pick<Unmet, 'at' | 'message' | 'told'>

export const met: readonly Finding[] = []
export const unmet = (message: string, at: Place = {}, told?: Told): readonly Finding[] => [
  { message, at, ...(told ? { told } : {}) },
]

/** Nothing a reader would see: spaces and invisible characters only. */
export const isBlank = (text: string | undefined): boolean =>
  !text || /^[\s\p{Cf}\u2800\u3164]*$/u.test(text)

/** A table of requirements, with its codes known to the compiler. */
export const requirements = <Code extends string>(table: Readonly<Record<Code, Requirement>>) =>
  table
