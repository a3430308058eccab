import type { Pattern, StyleRule, Token } from './style-rule.ts'

/** A phrase of a rule, as words to compare. */
export type Phrase = { rule: StyleRule; words: readonly Pattern[] }

/** Ways on from a word: by the whole next word, by its beginning, by its end. */
type Branches = { next: Map<string, Node>; lengths: number[] }
type Node = Record<'after' | 'before' | 'whole', Branches> & { phrases: Phrase[] }

const branches = (): Branches => ({ next: new Map(), lengths: [] })
const node = (): Node => ({
  whole: branches(),
  after: branches(),
  before: branches(),
  phrases: [],
})

/** The word as a key: whether it stands close to the one before it belongs to it. */
const keyOf = (text: string, joined: boolean) => (joined ? '+' : ' ') + text

/**
 * Phrases, word by word. Looking up what begins at a place costs a few steps for each word of the longest
 * phrase that fits so far, however many phrases there are.
 */
export class StyleTree {
  readonly #root = node()
  readonly #fold: (text: string) => string
  #steps = 0

  constructor(fold: (text: string) => string) {
    this.#fold = fold
  }

  /** Words looked up so far. */
  get steps(): number {
    return this.#steps
  }

  add(phrase: Phrase): void {
    let at = this.#root
    phrase.words.forEach(({ text, star, joined }, index) => {
      const branch = at[star ?? 'whole']
      const word = this.#fold(text)
      const key = keyOf(word, index > 0 && joined)
      if (star && !branch.lengths.includes(word.length)) branch.lengths.push(word.length)
      const next = branch.next.get(key) ?? node()
      branch.next.set(key, next)
      at = next
    })
    at.phrases.push(phrase)
  }

  /** The longest phrase that begins at a word; `folded` are the words as they are compared. */
  longestAt(tokens: readonly Token[], folded: readonly string[], at: number): Phrase | undefined {
    let best: Phrase | undefined
    let open: Node[] = [this.#root]
    for (let index = 0; open.length > 0; index += 1) {
      const found = open
        .flatMap(({ phrases }) => phrases)
        .find((phrase) => !phrase.rule.matchCase || hasCase(phrase, tokens, at))
      if (found) best = found
      const token = tokens[at + index]
      if (!token) break
      open = this.#nextOf(open, folded[at + index] ?? '', index > 0 && token.joined)
    }
    return best
  }

  #nextOf(open: readonly Node[], word: string, joined: boolean): Node[] {
    const next: Node[] = []
    const look = ({ next: table }: Branches, part: string) => {
      this.#steps += 1
      const found = table.get(keyOf(part, joined))
      if (found) next.push(found)
    }
    for (const { whole, after, before } of open) {
      look(whole, word)
      for (const length of after.lengths) {
        if (length <= word.length) look(after, word.slice(0, length))
      }
      for (const length of before.lengths) {
        if (length <= word.length) look(before, word.slice(-length))
      }
    }
    return next
  }
}

const hasCase = ({ words }: Phrase, tokens: readonly Token[], at: number): boolean =>
  words.every(({ text, star }, index) => {
    const own = tokens[at + index]?.text ?? ''
    if (star === 'after') return own.startsWith(text)
    return star === 'before' ? own.endsWith(text) : own === text
  })
