import type { FileFault, FileProblem } from '../files/file-faults.ts'
import type { ProblemCode } from '../problem.ts'

/** What a sentence about a problem is made of. */
export type ToldProblem = {
  /** How the field is called, `The title`; for an answer, the question. */
  label: string
  limit: string
  found: string
  about: string
}

type Sentence = (told: ToldProblem) => string

/** The words of the pitch page, its thanks and its errors in one language. */
export type PitchWords = {
  number: (count: number) => string
  page: {
    title: string
    notSent: string
    next: string
    steps: readonly string[]
    form: string
    sentBefore: string
    seeStanding: string
    byEmail: string
    problems: (count: number) => string
    nothingLost: string
    languages: string
  }
  calls: {
    title: string
    noDeadline: string
    closes: string
    pitchesOnly: string
    pitchesAndDrafts: (least: string, most: string) => string
    draftsOnly: (least: string, most: string) => string
    whereYouAre: string
  }
  count: { words: string; least: string; most: string }
  /** What was typed in this tab before; and that nothing can be sent without a connection. */
  typed: { again: string; offline: string }
  form: {
    send: string
    keep: string
    showIn: string
    what: string
    call: string
    callHint: string
    noCall: string
    kind: string
    pitchChoice: string
    draftChoice: string
    title: string
    titleHint: (most: string) => string
    language: string
    pitch: string
    pitchHint: (least: string, most: string) => string
    text: string
    textHint: (least: string, most: string) => string
    files: string
    filesHint: (count: string, megabytes: string, kinds: string) => string
    links: string
    linksHint: (count: string) => string
    note: string
    noteHint: string
    mustKnow: string
    exclusive: string
    exclusiveYes: string
    exclusiveNo: string
    publishedBefore: string
    publishedBeforeHint: string
    interests: string
    interestsHint: string
    aiUse: string
    aiUseHint: string
    none: string
    some: string
    interestsText: string
    aiUseText: string
    you: string
    name: string
    nameHint: string
    email: string
    emailHint: string
    bait: string
    terms: string
    agree: string
    frozen: string
  }
  thanks: {
    title: string
    has: (desk: string) => string
    receipt: string
    another: string
  }
  kept: { title: string; intro: (days: string) => string; link: string; note: string }
  refused: { title: string; back: string; open: string }
  notices: { elsewhere: string; noLongerKept: string; sentBefore: string; otherLanguage: string }
  problems: {
    /** Names of fields at the beginning of a sentence. */
    labels: Readonly<Record<string, string>>
    told: Readonly<Record<ProblemCode, Sentence>>
    /** Where the sentence of the code is not what is meant for that field: `code field`. */
    ofField: Readonly<Record<string, Sentence>>
    /** About files in general, or one that was left out for its place among them. */
    files: Readonly<Record<Exclude<FileProblem['fault'], FileFault>, (name: string) => string>>
    /** What follows the name of a file; `other` for what has no sentence of its own. */
    faults: Readonly<Partial<Record<FileFault, string>> & { other: string }>
    file: (name: string, why: string, kinds: string) => string
    anyFile: (why: string) => string
  }
  /** Refusals by their code; `other` where there is none. */
  /** Seconds to wait, and the same in minutes. */
  errors: Readonly<Record<string, (wait: string, minutes: string) => string>> & {
    other: (wait: string) => string
  }
}
