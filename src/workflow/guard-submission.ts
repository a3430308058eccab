import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { DeskError } from '../errors.ts'
import { claimRevision, requireRevision, staleRevision } from './revision.ts'
import { INITIAL_SUBMISSION_STAGE } from './stages.ts'

/** A submission is moved by decisions alone, as a piece is by transitions. */
const keepStage: CollectionBeforeChangeHook = async (args) => {
  const { collection, context, data, operation, originalDoc, req } = args
  const savedBy = req.user ? String(req.user.id) : null
  const stands =
    operation === 'create'
      ? INITIAL_SUBMISSION_STAGE
      : (originalDoc as { stage: typeof INITIAL_SUBMISSION_STAGE }).stage
  if (operation === 'update' && context.isRestoringVersion !== true) requireSame(data, originalDoc)
  if (data.stage !== stands && context.isRestoringVersion !== true) {
    throw new DeskError(
      'stage-not-writable',
      409,
      'A submission is not moved by saving it. Record a decision: POST /api/submissions/:id/decisions.',
    )
  }
  const revision = operation === 'create' ? 1 : await claimRevision(args, collection.slug)
  return { ...data, stage: stands, revision, savedBy }
}

/** Somebody who is late is told so before anything else. */
function requireSame(data: { revision?: unknown }, stored: unknown): void {
  const before = stored as { revision: number; savedBy?: string | null }
  if (data.revision !== before.revision) throw staleRevision(Number(data.revision), before)
}

/** Hooks of the collection of submissions. */
export const guardSubmission: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [requireRevision],
  beforeChange: [keepStage],
}
