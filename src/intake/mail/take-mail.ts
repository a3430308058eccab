import { createHash } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { DeskError } from '../../errors.ts'
import { appendEvent } from '../../ledger/index.ts'
import { messageToContributor, queueMessage, submissionOfTag } from '../../messages/index.ts'
import { consumeShared } from '../../security/index.ts'
import { answerOnce, inTransaction, newPublicId } from '../../storage/index.ts'
import { findOrMakeContributor } from '../contributor.ts'
import { addLetter, LETTER_LIMIT } from '../conversation.ts'
import { recordFiles } from '../files/attachment-store.ts'
import type { WrittenFile } from '../files/attachment-store.ts'
import { FILE_LIMITS } from '../files/file-limits.ts'
import { keepFiles } from '../files/files-of-submission.ts'
import { prepareFiles } from '../files/prepare-file.ts'
import type { PreparedFile, SentFile } from '../files/prepare-file.ts'
import { factsOfMail, ownWords, titleOfMail } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import { parseMail } from './parse-mail.ts'
import type { OpenedMail } from './parse-mail.ts'

/** What became of a mail. */
export type TakenMail = {
  became: 'bounce' | 'ignored' | 'letter' | 'submission'
  /** Public id of the submission. */
  submission: string | null
}

type Letter = Extract<MailFacts, { kind: 'letter' }>

const PER_SENDER = { points: 20, seconds: 3600 }
const PER_DOMAIN = { points: 300, seconds: 3600 }
const TEXT_LIMIT = 200_000

/**
 * Takes a mail in, once: an answer into its conversation, a mail that came back to the message it was, what a
 * machine wrote nowhere, and everything else as a submission. A sender that the receiving server did not
 * confirm joins no conversation, and waits in screening.
 *
 * @throws DeskError `too-many-mails` 429 for a sender or a domain that sends too many.
 */
export async function takeMail(payload: Payload, raw: Uint8Array): Promise<TakenMail> {
  const { inboundEmail } = deskOf(payload).options
  if (!inboundEmail) throw new DeskError('mail-not-taken', 404, 'This desk takes no mail.')
  const mail = await parseMail(raw)
  const facts = factsOfMail(mail, {
    address: inboundEmail.address,
    authservId: inboundEmail.authservId,
    threadOf: (tag) => submissionOfTag(tag, payload.secret),
  })
  if (facts.kind === 'bounce') return noteBounce(payload, facts)
  if (facts.kind !== 'letter') return { became: 'ignored', submission: null }
  await limit(payload, facts)
  const print = createHash('sha256')
    .update(facts.from.identity)
    .update(mail.messageId ?? raw)
    .digest('hex')
  const { dropped, files } = await filesOf(payload, mail.files)
  const kept = await keepFiles(payload, files)
  return inTransaction(payload, async (req) => {
    const once = {
      collection: deskOf(payload).options.slugs.idempotencyRecords,
      key: `mail:${print}`,
      fingerprint: print,
    }
    const { answer } = await answerOnce(req, once, async () => {
      const answered = await joinThread(req, facts, mail, kept)
      return answered ?? (await makeSubmission(req, facts, mail, kept, dropped))
    })
    return answer
  })
}

async function limit(payload: Payload, { from }: Letter): Promise<void> {
  const domain = from.identity.slice(from.identity.lastIndexOf('@') + 1)
  const answers = [
    await consumeShared(payload, `mail:${from.identity}`, PER_SENDER),
    await consumeShared(payload, `mail-domain:${domain}`, PER_DOMAIN),
  ]
  for (const answer of answers) {
    if (answer.ok) continue
    throw new DeskError('too-many-mails', 429, 'This sender sends too many mails just now.', [
      { retryAfterSeconds: answer.retryAfterSeconds },
    ])
  }
}

/** Takes the files it can, and names the others: a mail is never refused for one of them. */
async function filesOf(payload: Payload, sent: readonly SentFile[]) {
  const files: PreparedFile[] = []
  const dropped: string[] = []
  let total = 0
  for (const file of sent.slice(0, 50)) {
    const prepared = await prepareFiles(payload, [file])
    const [one] = prepared.ok ? prepared.files : []
    const fits =
      total + file.bytes.length <= FILE_LIMITS.totalBytes && files.length < FILE_LIMITS.count
    if (one && fits) {
      files.push(one)
      total += file.bytes.length
    } else {
      const name = (file.name ?? 'a file').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 100)
      dropped.push(
        prepared.ok
          ? `“${name}” was left out: at most ${FILE_LIMITS.count} files and ${FILE_LIMITS.totalBytes / 1024 / 1024} MB are taken.`
          : (prepared.problems[0]?.message ?? name),
      )
    }
  }
  return { files, dropped }
}

type ThreadRow = { id: number | string; publicId: string; contributor?: number | string | null }

async function joinThread(
  req: PayloadRequest,
  { from, isAuthenticated, thread }: Letter,
  mail: OpenedMail,
  files: readonly WrittenFile[],
): Promise<TakenMail | undefined> {
  if (!thread || !isAuthenticated) return undefined
  const { slugs } = deskOf(req.payload).options
  const row = await req.payload.db.findOne<ThreadRow>({
    collection: slugs.submissions,
    where: { publicId: { equals: thread } },
    req,
  })
  const contributor = row?.contributor
    ? await req.payload.db.findOne<{ id: number; publicId: string; email: string }>({
        collection: slugs.contributors,
        where: { id: { equals: row.contributor } },
        req,
      })
    : null
  if (!row || contributor?.email !== from.identity) return undefined
  const text = ownWords(mail.text).slice(0, LETTER_LIMIT * 4) || '(no text)'
  await addLetter(
    req,
    row.publicId,
    { from: 'contributor', by: contributor.publicId, via: 'email', text, sender: 'authenticated' },
    { kind: 'contributor', id: contributor.publicId },
  )
  await recordFiles(req, files, row.publicId)
  return { became: 'letter', submission: row.publicId }
}

async function makeSubmission(
  req: PayloadRequest,
  { from, isAuthenticated, name }: Letter,
  mail: OpenedMail,
  files: readonly WrittenFile[],
  dropped: readonly string[],
): Promise<TakenMail> {
  const { languages, slugs } = deskOf(req.payload).options
  const language = languages[0]?.code ?? 'en'
  const shown = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .normalize('NFC')
    .slice(0, 120)
  const contributor = await findOrMakeContributor(req, {
    emailIdentity: from.identity,
    name: shown,
    language,
  })
  const publicId = newPublicId()
  const title = titleOfMail(mail.subject)
  const stage = isAuthenticated ? 'received' : 'screening'
  const screening = isAuthenticated ? [] : ['sender-unconfirmed']
  await req.payload.db.create({
    collection: slugs.submissions,
    data: {
      publicId,
      kind: 'pitch',
      title,
      pitch: textOf(mail, files),
      links: [],
      sentBy: shown,
      language,
      exclusive: null,
      stage,
      revision: 1,
      contributor: contributor.id,
      receivedAt: new Date().toISOString(),
      source: 'email',
      screening,
      sender: isAuthenticated ? 'authenticated' : 'unauthenticated',
    },
    req,
  })
  await recordFiles(req, files, publicId)
  await appendEvent(req, {
    type: 'submission.received',
    subjectType: 'submission',
    subject: publicId,
    actor: { kind: 'contributor', id: contributor.publicId },
    detail: {
      source: 'email',
      kind: 'pitch',
      stage,
      screening,
      files: files.map(({ sha256 }) => sha256),
      dropped: dropped.length,
    },
  })
  const { message, waits } = await messageToContributor(req, {
    template: 'mail-taken',
    to: { name: shown, email: from.address, language },
    submission: { publicId, title, kind: 'pitch' },
    values: { dropped: dropped.join('\n') },
  })
  // Whoever was merely named as the sender gets no mail they did not ask for.
  await queueMessage(req, message, { submission: publicId, held: waits || !isAuthenticated })
  return { became: 'submission', submission: publicId }
}

/** The text of a mail, or what stands for it: nobody finds an empty submission. */
function textOf(mail: OpenedMail, files: readonly WrittenFile[]): string {
  const text = mail.text
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .normalize('NFC')
  if (text !== '') return text.slice(0, TEXT_LIMIT)
  const ofFile = files.find((file) => file.text !== undefined)?.text
  return ofFile ?? '(This e-mail had no text that could be read. Ask its sender for it.)'
}

function noteBounce(
  payload: Payload,
  { of, reason }: Extract<MailFacts, { kind: 'bounce' }>,
): Promise<TakenMail> {
  if (!of) return Promise.resolve({ became: 'ignored', submission: null })
  return inTransaction(payload, async (req) => {
    const row = (await payload.db.updateOne({
      collection: deskOf(payload).options.slugs.outbox,
      where: { publicId: { equals: of }, bouncedAt: { exists: false } },
      data: { bouncedAt: new Date().toISOString(), bounce: reason },
      options: { atomic: true },
      req,
    })) as unknown as { submission?: string | null } | null
    if (!row) return { became: 'ignored', submission: null }
    await appendEvent(req, {
      type: 'message.bounced',
      subjectType: 'message',
      subject: of,
      actor: { kind: 'system', id: 'desk' },
      detail: { submission: row.submission ?? null },
    })
    return { became: 'bounce', submission: row.submission ?? null }
  })
}
