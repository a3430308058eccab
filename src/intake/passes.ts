import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { messageToContributor, queueMessage } from '../messages/index.ts'
import { hashOfToken, newToken } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { letterLanguage } from './page-language.ts'
import type { PageLanguage } from './page-language.ts'

/** A link to the page works so long, and once. */
export const LINK_MINUTES = 10
/** After this the page asks for a new link. */
export const SESSION_HOURS = 2

/** Whose page it is. */
export type PageContributor = {
  id: number | string
  publicId: string
  name: string
  email: string
  language?: string | null
  erasureAskedAt?: string | null
}

type PassRow = {
  id: number | string
  kind: 'link' | 'session'
  contributor: string
  address: string
  endsAt: string
  usedAt?: string | null
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

/**
 * Sends the link to the page to an address, if a contributor has it. Whether one has, nobody is told. A link
 * sent before opens nothing from then on.
 *
 * @param identity the address in the form by which contributors are known.
 * @param language of the page on which it was asked for.
 */
export function sendLink(
  payload: Payload,
  identity: string,
  language: PageLanguage,
): Promise<void> {
  const { slugs, url } = deskOf(payload).options
  return inTransaction(payload, async (req) => {
    const contributor = await payload.db.findOne<PageContributor & { erasedAt?: string | null }>({
      collection: slugs.contributors,
      where: { email: { equals: identity } },
      req,
    })
    if (!contributor || contributor.erasedAt) return
    await payload.db.deleteMany({
      collection: slugs.contributorPasses,
      where: { contributor: { equals: contributor.publicId }, kind: { equals: 'link' } },
      req,
    })
    const token = await makePass(req, contributor, 'link', LINK_MINUTES)
    const { message } = await messageToContributor(req, {
      template: 'status-link',
      to: {
        ...contributor,
        language: letterLanguage(language, contributor.language ?? language),
      },
      values: {
        link: `${url}/pitch/status?link=${token}&lang=${language}`,
        minutes: String(LINK_MINUTES),
      },
    })
    await queueMessage(req, message)
  })
}

async function makePass(
  req: PayloadRequest,
  { publicId, email }: PageContributor,
  kind: 'link' | 'session',
  minutes: number,
): Promise<string> {
  const token = newToken()
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.contributorPasses,
    data: {
      tokenHash: hashOfToken(token, kind, req.payload.secret),
      kind,
      contributor: publicId,
      address: email,
      endsAt: inMinutes(minutes),
    },
    req,
  })
  return token
}

/**
 * Takes a link, once, and makes the session it opens.
 *
 * @returns the token of the session, or `undefined` for a link that was used, has ended, was followed by a
 * newer one, or belongs to an address the contributor no longer has.
 */
export function useLink(payload: Payload, token: unknown): Promise<string | undefined> {
  const hash = hashOfToken(token, 'link', payload.secret)
  if (!hash) return Promise.resolve(undefined)
  const { slugs } = deskOf(payload).options
  return inTransaction(payload, async (req) => {
    const found = await passOf(req, hash, 'link')
    if (!found || found.pass.usedAt) return undefined
    const usedAt = new Date().toISOString()
    const taken = await payload.db.updateOne({
      collection: slugs.contributorPasses,
      where: { id: { equals: found.pass.id }, usedAt: { exists: false } },
      data: { usedAt },
      options: { atomic: true },
      req,
    })
    if (!taken) return undefined
    await payload.db.updateOne({
      collection: slugs.contributors,
      where: { id: { equals: found.contributor.id }, verifiedAt: { exists: false } },
      data: { verifiedAt: usedAt },
      options: { atomic: true },
      req,
    })
    await appendEvent(req, {
      type: 'contributor.page-opened',
      subjectType: 'contributor',
      subject: found.contributor.publicId,
      actor: { kind: 'contributor', id: found.contributor.publicId },
    })
    return makePass(req, found.contributor, 'session', SESSION_HOURS * 60)
  })
}

/** Whose session a cookie is, or `undefined`. */
export async function contributorOfSession(
  payload: Payload,
  token: unknown,
): Promise<PageContributor | undefined> {
  const hash = hashOfToken(token, 'session', payload.secret)
  if (!hash) return undefined
  return (await passOf({ payload } as PayloadRequest, hash, 'session'))?.contributor
}

/** Ends a session at once, in every process. */
export async function endSession(payload: Payload, token: unknown): Promise<void> {
  const hash = hashOfToken(token, 'session', payload.secret)
  if (!hash) return
  await inTransaction(payload, (req) =>
    payload.db.deleteMany({
      collection: deskOf(payload).options.slugs.contributorPasses,
      where: { tokenHash: { equals: hash } },
      req,
    }),
  )
}

async function passOf(req: PayloadRequest, tokenHash: string, kind: PassRow['kind']) {
  const { slugs } = deskOf(req.payload).options
  const pass = await req.payload.db.findOne<PassRow>({
    collection: slugs.contributorPasses,
    where: { tokenHash: { equals: tokenHash }, kind: { equals: kind } },
    ...(req.transactionID ? { req } : {}),
  })
  if (!pass || Date.parse(pass.endsAt) <= Date.now()) return undefined
  const contributor = await req.payload.db.findOne<PageContributor & { erasedAt?: string | null }>({
    collection: slugs.contributors,
    where: { publicId: { equals: pass.contributor } },
    ...(req.transactionID ? { req } : {}),
  })
  if (!contributor || contributor.erasedAt || contributor.email !== pass.address) return undefined
  return { pass, contributor }
}
