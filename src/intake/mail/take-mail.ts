import { createHash } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { DeskError } from '../../errors.ts'
import { appendEvent } from '../../ledger/index.ts'
import {
  lettersIn,
  messageToContributor,
  queueMessage,
  submissionOfTag,
} from '../../messages/index.ts'
import { answerOnce, inTransaction } from '../../storage/index.ts'
import { addLetter } from '../conversation.ts'
import { recordFiles } from '../files/attachment-store.ts'
import { mailTooLarge } from '../files/file-faults.ts'
import { keepFiles } from '../files/files-of-submission.ts'
import { filesOfMail, tellDropped } from './files-of-mail.ts'
import { limitMail } from './limit-mail.ts'
import { factsOfMail, ownWords, wordsOfMail } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { MAIL_LIMIT, PART_OF_LARGE } from './mailbox-rules.ts'
import { parseMail } from './parse-mail.ts'
import type { OpenedMail } from './parse-mail.ts'
import { submissionOfMail } from './submission-of-mail.ts'
import type { MailLetter, TakenApart } from './submission-of-mail.ts'

/** What became of a mail. */
export type TakenMail = {
  became: 'bounce' | 'ignored' | 'letter' | 'submission'
  /** Public id of the submission. */
  submission: string | null
}

/** What is known of a mail besides its bytes. */
export type MailOnItsWay = {
  /** Of the whole mail in bytes, where its beginning alone is there. */
  size?: number | undefined
  /** What is noted in the same transaction, of a mail that had been set aside. */
  settle?: ((req: PayloadRequest, taken: TakenMail) => Promise<void>) | undefined
}

const IGNORED: TakenMail = { became: 'ignored', submission: null }
const MB = 1024 * 1024
/** Characters of an answer: whole texts come like this, too. */
const LETTER_BY_MAIL = 120_000

/**
 * Takes a mail in, once: an answer into its conversation, a mail that came back to the message it was, what a
 * machine wrote nowhere, and everything else as a submission. A sender that the receiving server did not
 * confirm joins no conversation, and waits in screening. Of a mail that is too large its text is taken, and its
 * sender told that the files were not.
 *
 * @throws DeskError `too-many-mails` or `too-much-in-files`, 429, for a sender or a domain that sends too much.
 */
export async function takeMail(
  payload: Payload,
  raw: Uint8Array,
  { settle, size = raw.length }: MailOnItsWay = {},
): Promise<TakenMail> {
  const { inboundEmail } = deskOf(payload).options
  if (!inboundEmail) throw new DeskError('mail-not-taken', 404, 'This desk takes no mail.')
  const isTooLarge = size > MAIL_LIMIT
  const mail = await parseMail(isTooLarge ? raw.subarray(0, PART_OF_LARGE) : raw)
  const facts = factsOfMail(mail, {
    address: inboundEmail.address,
    authservId: inboundEmail.authservId,
    threadOf: (tag) => submissionOfTag(tag, payload.secret),
  })
  if (facts.kind !== 'letter') {
    return inTransaction(payload, async (req) => {
      const taken = facts.kind === 'bounce' ? await noteBounce(req, facts) : IGNORED
      await settle?.(req, taken)
      return taken
    })
  }
  // One that was counted when it failed is not counted again.
  if (!settle) await limitMail(payload, facts, mail, isTooLarge ? [] : mail.files)
  const print = printOf(facts, mail, raw)
  const { dropped, files } = isTooLarge
    ? { files: [], dropped: [mailTooLarge(MAIL_LIMIT / MB)] }
    : await filesOfMail(payload, mail.files)
  const kept = await keepFiles(payload, files)
  return inTransaction(payload, async (req) => {
    const once = {
      collection: deskOf(payload).options.slugs.idempotencyRecords,
      key: `mail:${print}`,
      fingerprint: print,
    }
    const { answer } = await answerOnce(req, once, async () => {
      const opened = { mail, files: kept, dropped }
      return (
        (await joinThread(req, facts, opened)) ?? {
          became: 'submission' as const,
          submission: await submissionOfMail(req, facts, opened),
        }
      )
    })
    await settle?.(req, answer)
    return answer
  })
}

/** By what a mail is known when it comes again. A program may give one id to all that it sends. */
function printOf({ from }: MailLetter, { messageId, subject, text }: OpenedMail, raw: Uint8Array) {
  const hash = createHash('sha256').update(from.identity)
  return (
    messageId ? hash.update(JSON.stringify([messageId, subject, text])) : hash.update(raw)
  ).digest('hex')
}

type ThreadRow = {
  id: number | string
  publicId: string
  title: string
  kind: 'draft' | 'pitch'
  contributor?: number | string | null
  language?: string | null
  letterLanguage?: string | null
}

async function joinThread(
  req: PayloadRequest,
  { from, isAuthenticated, thread }: MailLetter,
  { dropped, files, mail }: TakenApart,
): Promise<TakenMail | undefined> {
  if (!thread || !isAuthenticated) return undefined
  const { slugs } = deskOf(req.payload).options
  const row = await req.payload.db.findOne<ThreadRow>({
    collection: slugs.submissions,
    where: { publicId: { equals: thread } },
    req,
  })
  const contributor = row?.contributor
    ? await req.payload.db.findOne<{ id: number; publicId: string; name: string; email: string }>({
        collection: slugs.contributors,
        where: { id: { equals: row.contributor } },
        req,
      })
    : null
  if (!row || contributor?.email !== from.identity) return undefined
  const text = wordsOfMail(ownWords(mail.text), LETTER_BY_MAIL) || '(no text)'
  await addLetter(
    req,
    row.publicId,
    { from: 'contributor', by: contributor.publicId, via: 'email', text, sender: 'authenticated' },
    { kind: 'contributor', id: contributor.publicId },
  )
  await recordFiles(req, files, row.publicId)
  if (dropped.length > 0) {
    const { message, waits } = await messageToContributor(req, {
      template: 'files-left-out',
      to: { ...contributor, language: lettersIn(row) },
      submission: row,
      values: { dropped: tellDropped(dropped, lettersIn(row) ?? 'en') },
    })
    await queueMessage(req, message, { submission: row.publicId, held: waits })
  }
  return { became: 'letter', submission: row.publicId }
}

async function noteBounce(
  req: PayloadRequest,
  { of, reason }: Extract<MailFacts, { kind: 'bounce' }>,
): Promise<TakenMail> {
  if (!of) return IGNORED
  const row = (await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.outbox,
    where: { publicId: { equals: of }, bouncedAt: { exists: false } },
    data: { bouncedAt: new Date().toISOString(), bounce: reason },
    options: { atomic: true },
    req,
  })) as unknown as { submission?: string | null } | null
  if (!row) return IGNORED
  await appendEvent(req, {
    type: 'message.bounced',
    subjectType: 'message',
    subject: of,
    actor: { kind: 'system', id: 'desk' },
    detail: { submission: row.submission ?? null },
  })
  return { became: 'bounce', submission: row.submission ?? null }
}
