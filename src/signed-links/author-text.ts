import type { PayloadRequest } from 'payload'

import { comparableOfContent } from '../comparison/index.ts'
import type { ComparableText } from '../comparison/index.ts'
import { contributorOf, paragraphsOf } from '../decisions/index.ts'
import { deskOf } from '../desk.ts'
import { findPiece } from '../workflow/index.ts'
import type { LinkRow } from './link.ts'
import { collectionOf, proofOf } from './link-rows.ts'

/** What the writer last saw or wrote, for them to see what became of it. */
export type AuthorText = { since: 'draft' | 'proof'; text: ComparableText }

type SubmissionRow = Parameters<typeof contributorOf>[1] & { id: number | string }

/**
 * The text that the writer who is asked knows: the proof that they answered last, else the draft as they sent
 * it. `null` for who is asked as something else than the writer, and where neither is kept.
 */
export async function authorText(req: PayloadRequest, link: LinkRow): Promise<AuthorText | null> {
  if (link.check !== 'author') return null
  return (await answeredProof(req, link)) ?? (await sentDraft(req, link))
}

async function answeredProof(req: PayloadRequest, link: LinkRow): Promise<AuthorText | null> {
  const { docs } = await req.payload.db.find<LinkRow>({
    collection: collectionOf(req),
    where: {
      and: [
        { piece: { equals: link.piece } },
        { guestEmail: { equals: link.guestEmail } },
        { check: { equals: 'author' } },
        { state: { in: ['failed', 'passed'] } },
        { proof: { not_equals: link.proof } },
      ],
    },
    sort: '-usedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0]
  if (!last) return null
  const proof = await proofOf(req, last.proof)
  return proof?.content && proof.hash === last.proofHash
    ? { since: 'proof', text: comparableOfContent(proof.content) }
    : null
}

/** Who sent in what a piece was made of, as far as the desk writes to them; `null` where it was not sent in. */
export async function writerOf(
  req: PayloadRequest,
  piece: number | string,
): Promise<{ name: string; email: string } | null> {
  const row = await submissionOf(req, piece)
  const { email, name } = (row && (await contributorOf(req, row))) ?? {}
  return email && name ? { name, email } : null
}

async function submissionOf(
  req: PayloadRequest,
  piece: number | string,
): Promise<SubmissionRow | null> {
  const { submission } = await findPiece(req, piece)
  if (typeof submission !== 'number' && typeof submission !== 'string') return null
  return req.payload.db.findOne<SubmissionRow>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { id: { equals: submission } },
    req,
  })
}

/** Only to the address it came from: what somebody sent in is shown to nobody else outside the desk. */
async function sentDraft(req: PayloadRequest, link: LinkRow): Promise<AuthorText | null> {
  const row = await submissionOf(req, link.piece)
  if (row?.kind !== 'draft' || !row.text) return null
  const { email } = (await contributorOf(req, row)) ?? {}
  if (email?.toLowerCase() !== link.guestEmail.toLowerCase()) return null
  return {
    since: 'draft',
    text: {
      headline: row.title,
      standfirst: '',
      socialHeadline: '',
      searchHeadline: '',
      body: paragraphsOf(row.text),
    },
  }
}
