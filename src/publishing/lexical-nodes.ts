/** What may be wrong with the body of a piece as the editor stored it. */
export type BodyErrorCode = 'body-too-deep' | 'body-too-large' | 'body-unreadable'

const MESSAGES: Readonly<Record<BodyErrorCode, string>> = {
  'body-too-deep': 'The text is nested too deeply. Take lists and quotes out of each other.',
  'body-too-large': 'The text is too long for one piece. Split it.',
  'body-unreadable': 'The text is not in the form of the editor. Paste it in again as plain text.',
}

/** A body that cannot be read; `code` is stable, the message is for people. */
export class BodyError extends Error {
  readonly status = 422
  readonly code: BodyErrorCode

  constructor(code: BodyErrorCode) {
    super(MESSAGES[code])
    this.name = 'BodyError'
    this.code = code
  }
}

/** Deepest nesting of nodes, most nodes, and most UTF-16 units of text of one body. */
export const BODY_LIMITS = { depth: 60, nodes: 50_000, characters: 2_000_000 } as const

/** A node as it was stored; nothing about it is certain. */
export type StoredNode = Readonly<Record<string, unknown>>

/** Bits of a text node's `format`. */
export const FORMAT_BITS = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export function isRecord(value: unknown): value is StoredNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The nodes below a node; what is no node is left out. */
export function childrenOf(node: StoredNode): StoredNode[] {
  return Array.isArray(node.children) ? node.children.filter(isRecord) : []
}

/** Counts what was read, and stops a body that would take the process with it. */
export class BodyBudget {
  #nodes = 0
  #characters = 0

  enter(depth: number): void {
    if (depth > BODY_LIMITS.depth) throw new BodyError('body-too-deep')
    this.#nodes += 1
    if (this.#nodes > BODY_LIMITS.nodes) throw new BodyError('body-too-large')
  }

  read(text: string): string {
    this.#characters += text.length
    if (this.#characters > BODY_LIMITS.characters) throw new BodyError('body-too-large')
    return text
  }
}
