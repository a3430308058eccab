import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { PieceRow } from '../publishing/index.ts'
import { actorOf, rightsOfDesk } from './actor.ts'
import { CHECKS, mayLowerNeed } from './checks.ts'
import type { Check } from './checks.ts'
import { neededChecks, ruleOfKind } from './kind-rules.ts'
import type { KindRuleRow, NeedsRow } from './kind-rules.ts'

/** Refuses the word that a check is not needed, from somebody who may not say so. */
export const needLowered = ({ label, ask }: Check) =>
  new DeskError(
    'check-need-lowered',
    403,
    `The ${label.toLowerCase()} check is needed here. Ask ${ask}, or the desk chief, to say that it is not.`,
  )

/**
 * Keeps the checks a piece needs: what its kind asks for is filled in, and no save lowers one without the
 * right to, whichever way it comes. A restored version brings the text of its day and none of its needs.
 */
export const keepNeeds: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Of a new piece Payload brings an empty row.
  const before = operation === 'create' ? undefined : (originalDoc as PieceRow)
  if (context.isRestoringVersion === true) return { ...data, needs: before?.needs ?? {} }
  const { kindRules } = (await req.payload.findGlobal({
    slug: deskOf(req.payload).options.slugs.settings,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as { kindRules?: KindRuleRow[] | null }
  const rulesOf = (kind: unknown) => ruleOfKind(kindRules, String(kind)).checks
  const ofKind = rulesOf(data.kind)
  const stood = before ? neededChecks(before.needs, rulesOf(before.kind)) : ofKind
  const asked = (data.needs ?? {}) as NeedsRow
  const isOtherKind = before !== undefined && before.kind !== data.kind
  const { roles } = actorOf(req)
  const rights = rightsOfDesk(req.payload)

  const isOwn = before !== undefined && (await isOwnPiece(req, before))

  const needs = Object.fromEntries(
    CHECKS.map((check) => {
      const { code } = check
      // Of another kind it is another piece: what that kind needs is needed, whatever was said before.
      if (isOtherKind && ofKind.includes(code)) return [code, 'needed']
      const isNeeded = asked[code] ? asked[code] === 'needed' : stood.includes(code)
      const isLowered = stood.includes(code) && !isNeeded
      if (isLowered && (isOwn || !mayLowerNeed(roles, check, rights))) throw needLowered(check)
      return [code, isNeeded ? 'needed' : 'not-needed']
    }),
  )
  return { ...data, needs }
}

/** Whether whoever saves stands in the byline: nobody does without a check of their own piece. */
async function isOwnPiece(req: PayloadRequest, { bylines }: PieceRow): Promise<boolean> {
  const authors = (bylines ?? []).flatMap(({ author }) => {
    const id: unknown = author
    return typeof id === 'number' || typeof id === 'string' ? [id] : []
  })
  if (!req.user || authors.length === 0) return false
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.authors,
    where: { id: { in: authors }, user: { equals: req.user.id } },
    req,
  })
  return totalDocs > 0
}
