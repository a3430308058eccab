import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { DeskError } from '../errors.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf, mayDo } from './actor.ts'
import { isSamePerson } from './gate-facts.ts'
import type { PersonId } from './gate-facts.ts'
import { tellOfPiece } from './tell-of-piece.ts'

const idOf = (value: unknown): PersonId | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

const isSame = (one: unknown, other: unknown): boolean =>
  idOf(one) === undefined ? idOf(other) === undefined : isSamePerson(idOf(one), idOf(other))

const instantOf = (value: unknown): number | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : null

const refused = () =>
  new DeskError(
    'assign-right-missing',
    403,
    'Your roles do not allow giving this piece to somebody, nor changing its due time or priority. Ask an editor.',
  )

/**
 * Who has a piece, by when and how urgently is changed by whoever may assign; anybody who edits may take up
 * a piece that nobody has. A restored version brings the text of its day and none of this.
 */
export const keepAssignment: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, overdueTold: false }
  const before = originalDoc as PieceRow & { overdueTold?: boolean | null }
  if (context.isRestoringVersion === true) {
    const { assignee, dueAt, overdueTold, priority } = before
    return { ...data, assignee: idOf(assignee) ?? null, dueAt, overdueTold, priority }
  }
  const isOtherTime = instantOf(data.dueAt) !== instantOf(before.dueAt)
  const isOtherPerson = !isSame(data.assignee, before.assignee)
  const takesItUp =
    idOf(before.assignee) === undefined && isSamePerson(idOf(data.assignee), req.user?.id)
  const assigns =
    isOtherTime ||
    (isOtherPerson && !takesItUp) ||
    (data.priority ?? 'normal') !== (before.priority ?? 'normal')
  if (assigns && req.user && !mayDo(req, 'pieces.assign')) throw refused()
  // Another time, or other hands: it may be overdue anew.
  return isOtherTime || isOtherPerson ? { ...data, overdueTold: false } : data
}

/** Records that a piece came into other hands, and tells whoever has it now. */
export async function recordAssignment(
  req: PayloadRequest,
  change: {
    before: PieceRow | undefined
    piece: PieceRow
    record: (type: string, detail: Record<string, string | null>) => Promise<string>
  },
): Promise<void> {
  const { before, piece, record } = change
  if (isSame(before?.assignee, piece.assignee)) return
  const assignee = idOf(piece.assignee)
  const event = await record('piece.assigned', {
    assignee: assignee === undefined ? null : String(assignee),
  })
  await tellOfPiece(req, { codes: ['piece-assigned'], piece, event, actor: actorOf(req) })
}
