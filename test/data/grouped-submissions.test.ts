import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { openIntake, receiveSubmission } from '../../src/intake/index.ts'
import type { Sending } from '../../src/intake/index.ts'
import { brokenInvariants } from '../invariants.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

/** Where a submission may fail: each is reached only when all before it has been written. */
const POINTS = ['its contributor', 'its row', 'its event', 'its letter', 'its record'] as const
type Point = (typeof POINTS)[number]

forEachDatabase((database) => {
  let newsroom: Newsroom
  beforeAll(async () => {
    newsroom = await openNewsroom(database.url)
  }, 120_000)
  afterAll(() => newsroom?.close(), 30_000)

  /** The database takes it for no text. */
  const noText = (database.name === 'postgres' ? 'half a \0 text' : { no: 'text' }) as never

  let number = 0
  const sending = (changes: Partial<Sending['submission']> = {}): Sending => {
    number += 1
    return {
      source: 'api',
      trapped: false,
      submission: {
        kind: 'pitch',
        name: 'Ada Moss',
        email: `ada-${number}@example.org`,
        emailIdentity: `ada-${number}@example.org`,
        title: `Bell ${number}`,
        pitch: `Ring the bell number ${number}.`,
        language: 'en',
        interests: { declared: 'none' },
        aiUse: { declared: 'none' },
        exclusive: true,
        links: number % 3 === 0 ? ['https://example.org/bell'] : [],
        ...changes,
      },
    }
  }

  /** Fails in the database or on the way there, as no reading of a body would let through. */
  function failing(point: Point): Sending {
    const one = sending()
    switch (point) {
      case 'its contributor':
        return { ...one, submission: { ...one.submission, name: null as never } }
      case 'its row':
        return { ...one, submission: { ...one.submission, kind: noText } }
      case 'its event':
        return { ...one, submission: { ...one.submission, agreedTerms: '\ud800' } }
      case 'its letter':
        return { ...one, submission: { ...one.submission, email: 'nobody' } }
      case 'its record':
        return { ...one, idempotencyKey: `key-${number}`, requestPrint: noText }
    }
  }

  const send = async (sent: Sending) =>
    (
      await receiveSubmission(
        newsroom.payload,
        sent,
        await openIntake(newsroom.payload, Date.now()),
      )
    ).receipt.receipt

  const count = async (collection: string) =>
    (await newsroom.payload.db.count({ collection })).totalDocs
  const counts = async () => ({
    contributors: await count('contributors'),
    submissions: await count('submissions'),
    events: await count('events'),
    outbox: await count('outbox'),
    records: await count('idempotency-records'),
  })

  describe(`submissions that come at once, on ${database.name}`, () => {
    it('are each whole or not at all, whichever fail of them and where', async () => {
      const some = fc.array(fc.option(fc.constantFrom(...POINTS), { freq: 4 }), {
        minLength: 1,
        maxLength: 24,
      })
      await fc.assert(
        fc.asyncProperty(some, async (plan) => {
          const before = await counts()
          const sent = plan.map((point) => (point ? failing(point) : sending()))
          const answers = await Promise.allSettled(sent.map(send))
          expect(answers.map(({ status }) => status)).toEqual(
            plan.map((point) => (point ? 'rejected' : 'fulfilled')),
          )
          const good = plan.filter((point) => !point).length
          const after = await counts()
          for (const [name, n] of Object.entries(before)) {
            expect([name, after[name as keyof typeof after] - n]).toEqual([name, good])
          }
          for (const [nth, answer] of answers.entries()) {
            if (answer.status === 'rejected') continue
            const { title, links } = sent[nth]!.submission
            const found = await newsroom.payload.db.find<{
              id: number
              title: string
              links?: string[]
            }>({
              collection: 'submissions',
              where: { publicId: { equals: answer.value } },
            })
            expect(found.docs).toMatchObject([{ title, stage: 'triage', revision: 1 }])
            expect(found.docs[0]?.links ?? []).toEqual(links)
            for (const [collection, field] of [
              ['events', 'subject'],
              ['outbox', 'submission'],
            ] as const) {
              const where = { [field]: { equals: answer.value } }
              const { totalDocs } = await newsroom.payload.db.count({ collection, where })
              expect([collection, totalDocs]).toEqual([collection, 1])
            }
          }
        }),
        { numRuns: database.name === 'sqlite' ? 25 : 8 },
      )
      expect(await brokenInvariants(newsroom.payload)).toEqual([])
    }, 120_000)

    it('share a contributor, a key or their words, and each is answered as if alone', async () => {
      const before = await counts()
      const one = sending()
      const person = { emailIdentity: one.submission.emailIdentity, email: one.submission.email }
      const other = sending(person)
      const keyed = { ...sending(), idempotencyKey: 'a key of one' }
      const receipts = await Promise.all([
        ...[one, other, one, keyed, keyed, one, other, keyed].map(send),
        ...Array.from({ length: 8 }, () => send(sending())),
      ])
      expect(new Set(receipts).size).toBe(3 + 8)
      const after = await counts()
      expect(after.submissions - before.submissions).toBe(3 + 8)
      expect(after.outbox - before.outbox).toBe(3 + 8)
      expect(after.contributors - before.contributors).toBe(2 + 8)
    })
  })
})
