import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvents } from '../ledger/index.ts'
import type { NewEvent } from '../ledger/index.ts'
import { messageToContributor, queueMessages } from '../messages/index.ts'
import type { Message, Queueing } from '../messages/index.ts'
import { BeingSecond, createMany, newPublicId } from '../storage/index.ts'
import type { Grouped } from '../storage/index.ts'
import { refuseMore, submissionsWithinHour } from './counted-submissions.ts'
import { makeContributors } from './contributor.ts'
import type { Contributor } from './contributor.ts'
import { recordFiles } from './files/attachment-store.ts'
import { callsOf, contributorsOf, earlierReceipts, stands } from './known-before.ts'
import type { KnownCall } from './known-before.ts'
import { letterLanguage } from './page-language.ts'
import { useProof } from './proof-of-work/asked-now.ts'
import type { JudgedProof } from './proof-of-work/proof.ts'
import type { Arrival, Receipt, Received } from './receive-submission.ts'
import { screen } from './screening.ts'
import type { ScreeningContext } from './screening.ts'
import { rowOfSubmission } from './submission-row.ts'
import { termsOfHash } from './terms.ts'

/** A submission with its contributor and its call, and how much came from its address lately. */
type Placed = {
  arrival: Arrival
  contributor: Contributor
  call: KnownCall | null
  fromAddressWithinHour: number
}

type Stored = {
  row: Record<string, unknown>
  event: NewEvent
  receipt: Receipt
  letter?: { message: Message; queueing: Queueing }
}

/**
 * Stores submissions in the transaction of `req`, each with its contributor, its event, its receipt and the
 * record of its key; what is known already is answered as it was the first time. No two of them share a key, an
 * address or their words.
 *
 * @returns for each its receipt, or why it alone is refused.
 */
export async function storeTogether(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
): Promise<Grouped<Received>[]> {
  const outcomes = await earlierReceipts(req, arrivals)
  const isNew = (arrival: Arrival) => !outcomes.has(arrival)
  const placed = await place(req, arrivals.filter(isNew), outcomes)
  const stored: Stored[] = []
  for (const one of placed) stored.push(await prepare(req, one))

  const { slugs } = deskOf(req.payload).options
  await createMany(
    req,
    slugs.submissions,
    stored.map(({ row }) => row),
  )
  for (const [nth, { arrival }] of placed.entries()) {
    await recordFiles(req, arrival.sending.files ?? [], String(stored[nth]?.receipt.receipt))
  }
  await appendEvents(
    req,
    stored.map(({ event }) => event),
  )
  await queueMessages(
    req,
    stored.flatMap(({ letter }) => letter ?? []),
  )
  await stands(
    req,
    placed.map(({ arrival }, nth) => ({ arrival, answer: (stored[nth] as Stored).receipt })),
  )
  for (const [nth, { arrival }] of placed.entries()) {
    const { receipt } = stored[nth] as Stored
    outcomes.set(arrival, { answer: { receipt, repeated: false } })
  }
  return arrivals.map((arrival) => outcomes.get(arrival) as Grouped<Received>)
}

/** Finds or makes whose they are; what a call does not take any more is refused by itself. */
async function place(
  req: PayloadRequest,
  arrivals: readonly Arrival[],
  outcomes: Map<Arrival, Grouped<Received>>,
): Promise<Placed[]> {
  const known = await contributorsOf(req, arrivals)
  const calls = await callsOf(req, arrivals)
  const taken: (Omit<Placed, 'contributor'> & { contributor?: Contributor })[] = []
  for (const arrival of arrivals) {
    const { call: slug, emailIdentity } = arrival.sending.submission
    const contributor = known.get(emailIdentity)
    const call = (slug === undefined ? undefined : calls.get(slug)) ?? null
    try {
      if (contributor && call) await refuseMore(req, call, contributor.id)
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      // The same key may have been answered at this moment: then what failed here is only being second.
      if ((await earlierReceipts(req, [arrival])).size > 0) throw new BeingSecond(error)
      outcomes.set(arrival, { error })
      continue
    }
    const fromAddressWithinHour = contributor
      ? await submissionsWithinHour(req, contributor.id, arrival.intake.rules.now)
      : 0
    taken.push({ arrival, call, fromAddressWithinHour, ...(contributor ? { contributor } : {}) })
  }
  const made = await makeContributors(
    req,
    taken.flatMap(({ arrival, contributor }) =>
      contributor ? [] : [{ ...arrival.sending.submission, language: lettersOf(arrival) }],
    ),
  )
  return taken.map((one) => ({
    ...one,
    contributor:
      one.contributor ?? (made.get(one.arrival.sending.submission.emailIdentity) as Contributor),
  }))
}

/** The language in which whoever sent it is written to. */
const lettersOf = ({ sending: { language, submission } }: Arrival): string =>
  language ? letterLanguage(language, submission.language) : submission.language

async function prepare(req: PayloadRequest, placed: Placed): Promise<Stored> {
  const { arrival, call, contributor, fromAddressWithinHour } = placed
  const { isExpected, print } = arrival
  const { enteredBy, files = [], form, proof, source, submission, trapped } = arrival.sending
  const { now } = arrival.intake.rules
  const reasons = screen(submission, {
    trapped,
    proof: { is: await worthOf(req, proof), isExpected },
    now,
    fromAddressWithinHour,
    ...(form ? { form } : {}),
  })
  // A colleague has looked at what they enter.
  const doubts = enteredBy ? [] : reasons
  const stage = doubts.length > 0 ? 'screening' : 'triage'
  const publicId = newPublicId()
  const spoken = lettersOf(arrival)
  const receivedAt = new Date(now).toISOString()
  const row = {
    publicId,
    ...rowOfSubmission(submission, termsOfHash(arrival.intake.rules, submission.agreedTerms)?.text),
    stage,
    revision: 1,
    contributor: contributor.id,
    call: call?.id ?? null,
    receivedAt,
    source,
    screening: doubts,
    fingerprint: print,
    namesHidden: call?.namesHidden ?? false,
    letterLanguage: spoken === submission.language ? null : spoken,
  }
  const event: NewEvent = {
    type: 'submission.received',
    subjectType: 'submission',
    subject: publicId,
    actor: enteredBy?.actor ?? { kind: 'contributor', id: contributor.publicId },
    detail: {
      source,
      kind: submission.kind,
      stage,
      call: submission.call ?? null,
      terms: submission.agreedTerms ?? null,
      screening: doubts,
      files: files.map(({ sha256 }) => sha256),
    },
  }
  const stored = { row, event, receipt: { receipt: publicId, receivedAt } }
  if (enteredBy && !enteredBy.sendReceipt) return stored
  const { message, waits } = await messageToContributor(req, {
    template: 'submission-received',
    to: { name: submission.name, email: submission.email, language: spoken },
    submission: { publicId, title: submission.title, kind: submission.kind },
  })
  const held = waits || doubts.length > 0
  return { ...stored, letter: { message, queueing: { submission: publicId, held } } }
}

/** A proof is good for one submission; one that lapsed while somebody wrote is as good as none. */
async function worthOf(
  req: PayloadRequest,
  proof: JudgedProof | undefined,
): Promise<ScreeningContext['proof']['is']> {
  if (proof?.is === 'solved') return (await useProof(req, proof)) ? 'good' : 'wrong'
  return proof?.is === 'wrong' ? 'wrong' : 'none'
}
