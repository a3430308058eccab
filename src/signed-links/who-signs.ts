import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { colleaguesById } from '../notices/index.ts'
import { mayRoles, rightsOfDesk } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import type { LinkInput, LinkRow } from './link.ts'

/**
 * Who signs for the desk from outside is chosen by somebody who answers for it, and is nobody of the desk: a link
 * to oneself would be a signature without the right to it. Writers are asked for their own word and for no other.
 */
export async function refuseOwnHand(
  req: PayloadRequest,
  { roles }: Actor,
  { check, email }: Pick<LinkInput, 'check' | 'email'>,
): Promise<void> {
  if (!mayRoles(roles, 'pieces.invite-to-sign', rightsOfDesk(req.payload))) {
    throw new DeskError(
      'right-missing',
      403,
      'You may send a proof to be looked at. Ask the desk chief, or legal, to have it signed by a guest.',
    )
  }
  const { slugs } = deskOf(req.payload).options
  const isKnown = async (collection: string) =>
    (
      await req.payload.db.count({
        collection,
        where: { email: { in: [email, email.toLowerCase()] } },
        req,
      })
    ).totalDocs > 0
  if ((await isKnown(slugs.users)) || (check !== 'author' && (await isKnown(slugs.authors)))) {
    throw new DeskError(
      'guest-not-outside',
      422,
      'This is the address of a colleague or an author. Colleagues sign in the panel; nobody signs a check of their own piece.',
      [{ field: 'email', message: 'Give the address of somebody outside the desk.' }],
    )
  }
}

/** A link to sign is as good as the right of whoever sent it, for as long as they hold it. */
export async function isBacked(
  req: PayloadRequest,
  { madeBy, purpose }: LinkRow,
): Promise<boolean> {
  if (purpose !== 'approve') return true
  const sender = (await colleaguesById(req, [madeBy])).get(madeBy)
  const right = 'pieces.invite-to-sign'
  return sender !== undefined && mayRoles(sender.roles, right, rightsOfDesk(req.payload))
}
