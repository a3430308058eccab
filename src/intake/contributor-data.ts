import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { inTransaction } from '../storage/index.ts'
import type { PageContributor } from './passes.ts'
import { submissionsOf } from './contributor-acts.ts'
import { conversationOf } from './conversation.ts'
import { publicStatusOf } from './public-status.ts'

/** What a contributor sent, field by field; nothing of what the desk noted about it. */
const SENT = [
  'publicId',
  'kind',
  'title',
  'pitch',
  'text',
  'note',
  'links',
  'sentBy',
  'language',
  'interests',
  'interestsText',
  'aiUse',
  'aiUseText',
  'exclusive',
  'publishedBefore',
  'termsText',
  'answers',
  'receivedAt',
  'source',
] as const

/**
 * Everything the desk keeps of a contributor that came from them or went to them, for a file of their own.
 *
 * @param answerDays within how many days the desk answers.
 */
export async function dataOf(payload: Payload, contributor: PageContributor, answerDays: number) {
  const { slugs } = deskOf(payload).options
  const own = await submissionsOf(payload, contributor)
  const submissions = await Promise.all(
    own.map(async (row) => {
      const sent = row as unknown as Record<string, unknown>
      const { docs } = await payload.db.find<Record<string, unknown> & { id: number }>({
        collection: slugs.outbox,
        where: { submission: { equals: row.publicId }, state: { equals: 'sent' } },
        sort: 'sentAt',
        limit: 500,
        pagination: false,
      })
      return {
        ...Object.fromEntries(SENT.map((name) => [name, sent[name] ?? null])),
        status: publicStatusOf(row, answerDays).state,
        conversation: (await conversationOf(payload, row.publicId)).map(({ from, text, at }) => ({
          from,
          text,
          at,
        })),
        messages: docs.map(({ to, subject, text, sentAt }) => ({ to, subject, text, sentAt })),
      }
    }),
  )
  return {
    format: 1,
    exportedAt: new Date().toISOString(),
    contributor: {
      reference: contributor.publicId,
      name: contributor.name,
      email: contributor.email,
      language: contributor.language ?? null,
      erasureAskedAt: contributor.erasureAskedAt ?? null,
    },
    submissions,
  }
}

/** Records that a contributor asks to be erased; a desk chief does it. Asked again, nothing happens. */
export function askErasure(payload: Payload, contributor: PageContributor): Promise<void> {
  return inTransaction(payload, async (req) => {
    const asked = await payload.db.updateOne({
      collection: deskOf(payload).options.slugs.contributors,
      where: { id: { equals: contributor.id }, erasureAskedAt: { exists: false } },
      data: { erasureAskedAt: new Date().toISOString() },
      options: { atomic: true },
      req,
    })
    if (!asked) return
    await appendEvent(req, {
      type: 'contributor.erasure-asked',
      subjectType: 'contributor',
      subject: contributor.publicId,
      actor: { kind: 'contributor', id: contributor.publicId },
    })
  })
}
