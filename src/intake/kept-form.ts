import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { messageToContributor, queueMessage } from '../messages/index.ts'
import { consumeShared, hashOfToken, newToken } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { readEmailAddress } from './email-address.ts'
import { EMPTY_FORM } from './form-body.ts'
import type { FormValues } from './form-body.ts'
import { KEPT_DAYS } from './kept-days.ts'
import { letterLanguage, pageLanguage } from './page-language.ts'

/** A form as it was kept. */
export type KeptForm = {
  values: FormValues
  answers: ReadonlyMap<string, string>
  /** Of the page it was kept from; letters about it speak it. */
  language?: string | null
}

/** So many days before it is dropped, its writer is reminded of a kept form. */
const REMIND_DAYS = 5
const DAY_MS = 86_400_000

/** Messages about kept forms that one address gets. */
const MESSAGES = { points: 4, seconds: 86_400 }

export type KeptRow = {
  id: number | string
  values: { values: Partial<FormValues>; answers: [string, string][] }
  email?: string | null
  language?: string | null
  sealedToken?: string | null
  endsAt: string
}

/**
 * Keeps a form for later. Whoever has the link can go on with it; of the link only a hash is kept, and the
 * link itself sealed, for the reminder.
 *
 * @returns the token of the link.
 */
export async function keepForm(payload: Payload, form: KeptForm, now: number): Promise<string> {
  const token = newToken()
  const endsAt = new Date(now + KEPT_DAYS * DAY_MS).toISOString()
  const language = letterLanguage(pageLanguage(form.language), form.values.language || 'en')
  const email = readEmailAddress(form.values.email)
  const mayWrite =
    email !== undefined && (await consumeShared(payload, `kept:${email.identity}`, MESSAGES)).ok
  await inTransaction(payload, async (req) => {
    await payload.db.create({
      collection: deskOf(payload).options.slugs.pitchDrafts,
      data: {
        tokenHash: hashOfToken(token, 'kept-form', payload.secret),
        sealedToken: sealed(token, payload.secret),
        // What belongs to the form that was sent, and not to the one that is opened again.
        values: {
          values: { ...form.values, form: '', website: '', draft: '', proof: '' },
          answers: [...form.answers],
        },
        email: mayWrite ? email.address : null,
        language,
        call: form.values.call || null,
        keptAt: new Date(now).toISOString(),
        endsAt,
      },
      req,
    })
    if (mayWrite) {
      await write(req, 'draft-kept', {
        email: email.address,
        endsAt,
        token,
        language,
      })
    }
  })
  return token
}

/** The form that a link leads to, or `undefined` when it was sent, dropped or never kept. */
export async function openKept(payload: Payload, token: unknown): Promise<KeptForm | undefined> {
  const tokenHash = hashOfToken(token, 'kept-form', payload.secret)
  if (!tokenHash) return undefined
  const row = await payload.db.findOne<KeptRow>({
    collection: deskOf(payload).options.slugs.pitchDrafts,
    where: { tokenHash: { equals: tokenHash } },
  })
  if (!row || Date.parse(row.endsAt) <= Date.now()) return undefined
  return {
    values: { ...EMPTY_FORM, ...row.values.values },
    answers: new Map(row.values.answers),
    language: row.language ?? null,
  }
}

/** Drops a kept form, once it was sent. */
export async function dropKept(payload: Payload, token: string): Promise<void> {
  const tokenHash = hashOfToken(token, 'kept-form', payload.secret)
  if (!tokenHash) return
  await inTransaction(payload, (req) =>
    payload.db.deleteMany({
      collection: deskOf(payload).options.slugs.pitchDrafts,
      where: { tokenHash: { equals: tokenHash } },
      req,
    }),
  )
}

/** Reminds those whose kept form is about to be dropped, once. */
export async function remindOfKept(payload: Payload, now: number = Date.now()): Promise<number> {
  const collection = deskOf(payload).options.slugs.pitchDrafts
  const { docs } = await payload.db.find<KeptRow>({
    collection,
    where: {
      endsAt: {
        greater_than: new Date(now).toISOString(),
        less_than_equal: new Date(now + REMIND_DAYS * DAY_MS).toISOString(),
      },
      email: { exists: true },
      remindedAt: { exists: false },
    },
    limit: 50,
    pagination: false,
  })
  let reminded = 0
  for (const row of docs) {
    const token = tokenOf(row, payload.secret)
    const { email } = row
    if (!token || !email) continue
    const isFirst = await inTransaction(payload, async (req) => {
      const marked = await payload.db.updateOne({
        collection,
        where: { id: { equals: row.id }, remindedAt: { exists: false } },
        data: { remindedAt: new Date(now).toISOString() },
        options: { atomic: true },
        req,
      })
      if (!marked) return false
      await write(req, 'draft-reminder', {
        email,
        endsAt: row.endsAt,
        token,
        language: row.language,
      })
      return true
    })
    if (isFirst) reminded += 1
  }
  return reminded
}

/** The token of its link, unless it was sealed with another secret. */
export const tokenOf = ({ sealedToken }: KeptRow, secret: string): string | undefined =>
  sealedToken ? unsealed(sealedToken, secret) : undefined

type Told = { email: string; endsAt: string; token: string; language?: string | null | undefined }

async function write(
  req: PayloadRequest,
  template: 'draft-kept' | 'draft-reminder',
  { email, endsAt, language, token }: Told,
): Promise<void> {
  const { message } = await messageToContributor(req, {
    template,
    to: { name: '', email, language: language || null },
    values: {
      link: `${deskOf(req.payload).options.url}/pitch?draft=${token}`,
      until: new Intl.DateTimeFormat(language || 'en', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(endsAt)),
    },
  })
  await queueMessage(req, message)
}

const keyOf = (secret: string) =>
  createHash('sha256').update(`opinion-desk/kept-form/1\n${secret}`).digest()

/** AES-256-GCM: nonce, proof and text, in base64. */
function sealed(token: string, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce)
  const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
}

/** The token, or `undefined` when it was sealed with another secret. */
function unsealed(text: string, secret: string): string | undefined {
  try {
    const bytes = Buffer.from(text, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
