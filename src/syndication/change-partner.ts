import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { EventActor } from '../ledger/index.ts'
import { hashOfToken, newToken } from '../security/index.ts'
import { afterCommit, findRow, inTransaction } from '../storage/index.ts'
import { keptSentence } from '../words/index.ts'
import { repeatDelivery } from './change-delivery.ts'
import type { DeliveryRow, PartnerRow } from './house.ts'
import { KEY_USE } from './partner-key.ts'
import type { PartnerAct } from './partner-acts.ts'

const SECRET_BYTES = 32
/** Deliveries that one act repeats; what is left waits for the next. */
const MOST_REPEATED = 500

export type PartnerChanged = {
  partner: string
  state: PartnerRow['state']
  /** Shown this once: afterwards the desk signs with it and tells it nobody. */
  secret?: string
  /** The same, of which the desk keeps a hash alone. */
  key?: string
  repeated?: number
}

/**
 * Does with a partner what a person decided.
 *
 * @param id public id, or row id as the panel has it.
 * @throws DeskError `partner-unknown` 404, `partner-not-ready` 409.
 */
export function changePartner(
  req: PayloadRequest,
  { id, act, actor }: { id: string; act: PartnerAct; actor: EventActor },
): Promise<PartnerChanged> {
  const desk = deskOf(req.payload)
  const collection = desk.options.slugs.partners
  return inTransaction(
    req.payload,
    async (joined) => {
      const row = await findRow<PartnerRow>(joined, collection, id)
      if (!row) throw new DeskError('partner-unknown', 404, 'There is no such partner.')
      const { answer, change } = await doneBy[act](joined, row)
      // Of two who make a secret at the same moment, the later one starts from what the first has made.
      const changed = await joined.payload.db.updateOne({
        collection,
        where: {
          id: { equals: row.id },
          state: { equals: row.state },
          secret: row.secret ? { equals: row.secret } : { exists: false },
        },
        data: { ...change, updatedAt: new Date().toISOString() },
        options: { atomic: true },
        req: joined,
      })
      if (!changed) throw notReady('It was changed at the same moment. Load the page again.')
      await appendEvent(joined, {
        type: `partner.${act}`,
        subjectType: 'partner',
        subject: row.publicId,
        actor,
      })
      await afterCommit(joined, () => desk.wake('deliveries'))
      return { partner: row.publicId, state: row.state, ...answer }
    },
    { req },
  )
}

type Done = {
  change: Partial<PartnerRow> & Record<string, unknown>
  answer: Partial<PartnerChanged>
}

const doneBy: Record<PartnerAct, (req: PayloadRequest, row: PartnerRow) => Done | Promise<Done>> = {
  enable: () => ({
    change: { state: 'active', disabledAt: null, disabledWhy: null, pausedUntil: null },
    answer: { state: 'active' },
  }),
  disable: () => ({
    change: {
      state: 'disabled',
      disabledAt: new Date().toISOString(),
      disabledWhy: keptSentence('switched-off'),
    },
    answer: { state: 'disabled' },
  }),
  'new-secret': ({ payload }, row) => {
    if (row.previousSecret) {
      throw notReady('Two secrets are in use already. Drop the older one first.')
    }
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`
    return {
      change: {
        secret: payload.encrypt(secret),
        previousSecret: row.secret ?? null,
        secretMadeAt: new Date().toISOString(),
      },
      answer: { secret },
    }
  },
  'retire-secret': (_req, row) => {
    if (!row.previousSecret) throw notReady('Only one secret is in use.')
    return { change: { previousSecret: null }, answer: {} }
  },
  'new-key': ({ payload }, row) => {
    if (!row.licence?.trim()) {
      throw notReady('Write down the licence first, and save: it goes with every copy.')
    }
    const key = newToken()
    return {
      change: {
        keyHash: hashOfToken(key, KEY_USE, payload.secret) ?? null,
        keyMadeAt: new Date().toISOString(),
      },
      answer: { key },
    }
  },
  'revoke-key': () => ({ change: { keyHash: null, keyMadeAt: null }, answer: {} }),
  'repeat-dead': async (req, row) => {
    if (row.state !== 'active') throw notReady('Switch the partner on first.')
    const { docs } = await req.payload.db.find<DeliveryRow>({
      collection: deskOf(req.payload).options.slugs.deliveries,
      where: { and: [{ partner: { equals: row.publicId } }, { state: { equals: 'dead' } }] },
      sort: 'sequence',
      limit: MOST_REPEATED,
      pagination: false,
      req,
    })
    let repeated = 0
    for (const delivery of docs) if (await repeatDelivery(req, delivery)) repeated += 1
    return { change: { pausedUntil: null }, answer: { repeated } }
  },
}

const notReady = (message: string) => new DeskError('partner-not-ready', 409, message)
