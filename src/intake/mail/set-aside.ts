import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { appendEvent } from '../../ledger/index.ts'
import { inTransaction, isDuplicate, newPublicId } from '../../storage/index.ts'
import { readEmailAddress } from '../email-address.ts'
import { dropStored, storeBytes } from '../files/attachment-store.ts'
import { parseMail } from './parse-mail.ts'
import { headersOf, KEPT_SETTLED_MS, lineOfMail, plainHeader } from './set-aside-rules.ts'
import type { MailFault, MailState } from './set-aside-rules.ts'

/** A mail that could not be taken, as far as it is known. */
export type FailedMail = {
  /** What it is known by here, whichever way it came. */
  key: string
  /** What its server calls it. */
  mail: string
  /** The mailbox it lies in; absent for one that was handed on. */
  mailbox?: string
  fault: MailFault
  /** Stable code of what went wrong. */
  code: string
  /** Headers, where nothing more of it could be read. */
  headers?: Buffer | undefined
  raw?: Uint8Array | undefined
  /** In bytes, of all of it. */
  size?: number | undefined
  receivedAt?: Date | undefined
}

/** What is kept of it. */
export type SetAsideRow = {
  id: number | string
  publicId: string
  key: string
  mail: string
  mailbox?: string | null
  state: MailState
  bytes?: number | null
  storageName?: string | null
}

/** What is known of a mail under its key, if it was set aside. */
export const findSetAside = (payload: Payload, key: string): Promise<SetAsideRow | null> =>
  payload.db.findOne<SetAsideRow>({
    collection: deskOf(payload).options.slugs.setAsideMails,
    where: { key: { equals: key } },
  })

/**
 * Records that a mail could not be taken, with a copy of it where it could be read: once, however often it fails.
 * One that was to be tried again is set aside again.
 */
export async function setAside(payload: Payload, failed: FailedMail): Promise<void> {
  const known = await findSetAside(payload, failed.key)
  if (known && known.state !== 'waiting') return
  const storageName = failed.raw ? await copyOf(payload, failed.raw) : null
  const about = known ? undefined : await aboutMail(failed)
  try {
    const isKept = await inTransaction(payload, (req) =>
      about
        ? isRecorded(req, failed, { ...about, storageName })
        : isSetAsideAgain(req, failed, storageName),
    )
    if (!isKept && storageName) await dropStored(payload, storageName)
  } catch (error) {
    if (storageName) await dropStored(payload, storageName)
    if (!isDuplicate(error)) throw error
  }
}

/** A copy that cannot be written keeps nobody from hearing of the mail. */
async function copyOf(payload: Payload, raw: Uint8Array): Promise<string | null> {
  try {
    return await storeBytes(payload, raw)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A mail that failed could not be copied.' })
    return null
  }
}

async function isRecorded(
  req: PayloadRequest,
  failed: FailedMail,
  about: object,
): Promise<boolean> {
  const { code, fault, key, mail, mailbox, receivedAt, size } = failed
  const publicId = newPublicId()
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.setAsideMails,
    data: {
      publicId,
      key,
      mail,
      mailbox: mailbox ?? null,
      ...about,
      receivedAt: (receivedAt ?? new Date()).toISOString(),
      bytes: size ?? failed.raw?.length ?? null,
      fault,
      state: 'aside',
      setAsideAt: now,
    },
    req,
  })
  await appendEvent(req, { ...eventOf('mail.set-aside', publicId), detail: { code, fault, mail } })
  return true
}

async function isSetAsideAgain(
  req: PayloadRequest,
  { code, fault, key, mail }: FailedMail,
  storageName: string | null,
): Promise<boolean> {
  const again = (await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.setAsideMails,
    where: { key: { equals: key }, state: { equals: 'waiting' } },
    data: {
      state: 'aside',
      fault,
      setAsideAt: new Date().toISOString(),
      ...(storageName ? { storageName } : {}),
    },
    options: { atomic: true },
    req,
  })) as unknown as SetAsideRow | null
  if (!again) return false
  const { publicId } = again
  await appendEvent(req, { ...eventOf('mail.set-aside', publicId), detail: { code, fault, mail } })
  return true
}

const eventOf = (type: string, subject: string) => ({
  type,
  subjectType: 'mail',
  subject,
  actor: { kind: 'system' as const, id: 'desk' },
})

/** Who sent it and what about, by its headers alone: it may be the rest that nothing can open. */
async function aboutMail({ headers, raw }: FailedMail) {
  const head = headers ?? (raw ? headersOf(raw) : Buffer.alloc(0))
  const parsed = await parseMail(head).catch(() => undefined)
  const [from] = parsed?.from ?? []
  const sender = from
    ? from.name && from.name !== from.address
      ? `${from.name} <${from.address}>`
      : from.address
    : plainHeader(head, 'from')
  return {
    sender: lineOfMail(sender) || null,
    email: (from && readEmailAddress(from.address)?.identity) ?? null,
    subject: lineOfMail(parsed?.subject || plainHeader(head, 'subject')) || '(no subject)',
  }
}

/** Mails of a mailbox that somebody asked to have fetched again. */
export async function askedAgain(payload: Payload, mailbox: string): Promise<SetAsideRow[]> {
  const { docs } = await payload.db.find<SetAsideRow>({
    collection: deskOf(payload).options.slugs.setAsideMails,
    where: { mailbox: { equals: mailbox }, state: { equals: 'waiting' } },
    sort: 'setAsideAt',
    limit: 50,
    pagination: false,
  })
  return docs
}

/** Forgets what was taken in or turned away a month ago, its copy with the next sweep; the record stays. */
export async function forgetSettled(payload: Payload, now: number = Date.now()): Promise<void> {
  const before = new Date(now - KEPT_SETTLED_MS).toISOString()
  await inTransaction(payload, (req) =>
    payload.db.deleteMany({
      collection: deskOf(payload).options.slugs.setAsideMails,
      where: { closedAt: { less_than: before } },
      req,
    }),
  )
}
