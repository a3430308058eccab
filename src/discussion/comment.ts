import { ANCHOR_LIMITS } from './anchor.ts'
import type { Anchor } from './anchor.ts'

/** Where a thread stands. `taken` and `turned-down` are of suggestions; `withdrawn` by who wrote it. */
export type ThreadState = 'open' | 'resolved' | 'taken' | 'turned-down' | 'withdrawn'

export const THREAD_STATES: readonly ThreadState[] = [
  'open',
  'resolved',
  'taken',
  'turned-down',
  'withdrawn',
]

/** What a person may do with a thread as it stands. */
export type ThreadAct = 'reopen' | 'resolve' | 'take' | 'turn-down' | 'withdraw'

type Standing = {
  state: ThreadState
  isSuggestion: boolean
  /** Whoever asks wrote it. */
  isOwn: boolean
  mayComment: boolean
  mayEdit: boolean
}

/** Where an act leads. */
export const LEADS_TO: Readonly<Record<ThreadAct, ThreadState>> = {
  reopen: 'open',
  resolve: 'resolved',
  take: 'taken',
  'turn-down': 'turned-down',
  withdraw: 'withdrawn',
}

/** The acts that are open to somebody. A suggestion is taken or turned down by who may edit the text. */
export function actsOn({ isOwn, isSuggestion, mayComment, mayEdit, state }: Standing): ThreadAct[] {
  if (!mayComment || state === 'withdrawn') return []
  // What was taken stands in the text; it is taken out there.
  if (state === 'taken') return []
  if (state !== 'open') return ['reopen']
  const settled: ThreadAct[] = isSuggestion ? (mayEdit ? ['take', 'turn-down'] : []) : ['resolve']
  return [...settled, ...(isOwn ? (['withdraw'] as const) : [])]
}

/** Longest comment, and longest replacement, in UTF-16 units; comments of a piece; people told of one. */
export const COMMENT_LIMITS = {
  text: 4000,
  replacement: 2000,
  ofPiece: 2000,
  mentions: 10,
} as const

/** What a person writes. */
export type CommentInput = {
  text: string
  /** Public id of the thread that it answers. */
  thread?: string
  /** The words it is about; without them it is about the piece. Of the first comment of a thread only. */
  anchor?: Anchor
  /** Other words for them: it is a suggestion then. Empty: the words are to go. */
  replacement?: string
  /** Row ids of colleagues who are to be told. */
  mentions: string[]
}

export type CommentProblem = { field: string; message: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const BROKEN = /\p{Surrogate}|\0/u

/** Reads what was sent, or says what is wrong with it. */
export function readComment(
  body: Record<string, unknown>,
): { ok: true; input: CommentInput } | { ok: false; problems: CommentProblem[] } {
  const problems: CommentProblem[] = []
  const text = (value: unknown, field: string, limit: number): string => {
    if (value === undefined || value === null) return ''
    if (typeof value !== 'string') problems.push({ field, message: 'This must be text.' })
    else if (value.length > limit) {
      problems.push({ field, message: `Shorten this to ${limit} characters.` })
    } else if (BROKEN.test(value)) {
      problems.push({ field, message: 'This holds half a character: type it again.' })
    } else return value
    return ''
  }
  const written = text(body.text, 'text', COMMENT_LIMITS.text).trim()
  const thread = text(body.thread, 'thread', 60)
  const anchor = isRecord(body.anchor)
    ? {
        quote: text(body.anchor.quote, 'anchor.quote', ANCHOR_LIMITS.quote),
        before: text(body.anchor.before, 'anchor.before', ANCHOR_LIMITS.around),
        after: text(body.anchor.after, 'anchor.after', ANCHOR_LIMITS.around),
      }
    : undefined
  const isSuggestion = typeof body.replacement === 'string'
  const replacement = isSuggestion
    ? text(body.replacement, 'replacement', COMMENT_LIMITS.replacement)
    : undefined
  const mentions = readMentions(body.mentions)

  const wrong = (field: string, message: string) => problems.push({ field, message })
  if (written === '' && !isSuggestion) wrong('text', 'Write something.')
  if (anchor && anchor.quote.trim() === '') wrong('anchor.quote', 'Choose some words of the text.')
  if (thread !== '' && (anchor || isSuggestion)) {
    wrong('thread', 'An answer is about the same words as the thread.')
  }
  if (isSuggestion && !anchor) wrong('anchor', 'A suggestion needs the words that it replaces.')
  if (isSuggestion && replacement === anchor?.quote) {
    wrong('replacement', 'These are the words that stand there already.')
  }
  if (isSuggestion && /[\r\n]/.test(`${replacement ?? ''}${anchor?.quote ?? ''}`)) {
    wrong('replacement', 'A suggestion stays within one paragraph. Write a comment instead.')
  }
  if (!mentions) wrong('mentions', `Name at most ${COMMENT_LIMITS.mentions} colleagues.`)
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    input: {
      text: written,
      mentions: mentions ?? [],
      ...(thread === '' ? {} : { thread }),
      ...(anchor ? { anchor } : {}),
      ...(replacement === undefined ? {} : { replacement }),
    },
  }
}

function readMentions(value: unknown): string[] | null {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length > COMMENT_LIMITS.mentions) return null
  const ids = value.map((id: unknown) =>
    typeof id === 'number' || typeof id === 'string' ? String(id) : '',
  )
  return ids.every((id) => id !== '' && id.length <= 60) ? [...new Set(ids)] : null
}
