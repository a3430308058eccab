import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { positionOf } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

const OLD = Buffer.alloc(32, 1).toString('base64')
const SECRET = Buffer.alloc(32, 2).toString('base64')
const OTHERS = Buffer.alloc(32, 3).toString('base64')

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let calls = 0
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh(), {
      checkingServices: [
        { name: 'scan', label: 'Originality scan', check: 'copy', secrets: [OLD, SECRET] },
        { name: 'law', label: 'Law robot', check: 'legal', secrets: [OTHERS] },
      ],
    })
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const proofed = async (): Promise<{ piece: Row; proof: Row }> => {
    const piece = await desk.makePiece({ kind: 'letter', needs: { copy: 'needed' } })
    const { proof } = await desk.take(piece, 'make-proof', maker)
    const [row] = await desk.rows('proofs', { publicId: { equals: proof } })
    return { piece, proof: row as Row }
  }
  type Call = { secret?: string; id?: string; at?: Date; check?: string; body?: string }
  const call = (
    { publicId, hash }: Row,
    word: object,
    {
      secret = SECRET,
      id = `call-${(calls += 1)}`,
      at = new Date(),
      check = 'copy',
      body,
    }: Call = {},
  ) => {
    const text = body ?? JSON.stringify({ proofHash: hash, ...word })
    return newsroom.fetch(`/api/v1/proofs/${publicId}/checks/${check}`, {
      method: 'POST',
      body: text,
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, text),
      },
    })
  }
  const words = ({ publicId }: Row) => desk.rows('approvals', { piece: { equals: publicId } })
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string } }).error.code

  describe(`a checking service, on ${database.name}`, () => {
    it('passes the check it answers for, and the piece can go on', async () => {
      const { piece, proof } = await proofed()
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject({
        code: 'gate-closed',
      })
      const answer = await call(proof, { answer: 'pass' })
      expect([answer.status, await answer.json()]).toEqual([200, { taken: true, why: null }])
      expect(await words(piece)).toMatchObject([
        { kind: 'copy', decision: 'approved', approverKind: 'service', approvedBy: 'scan' },
      ])
      expect((await desk.take(piece, 'approve', chief)).stage).toBe('approved')
    })

    it('fails it with a reason, which editors read with the name of the service', async () => {
      const { piece, proof } = await proofed()
      await call(proof, { answer: 'fail', reason: 'Two sentences stand elsewhere.' })
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject({
        code: 'gate-closed',
      })
      const req = { payload: newsroom.payload } as never
      const { checks } = await positionOf(req, chief.actor, piece.publicId)
      expect(checks.find(({ check }) => check === 'copy')).toMatchObject({
        state: 'failed',
        by: { kind: 'service', name: 'Originality scan' },
        note: 'Two sentences stand elsewhere.',
      })
      const { items } = await desk.get<{ items: { by: { name: string } }[] }>(
        chief,
        `/api/opinion-pieces/${String(piece.id)}/timeline`,
      )
      expect(items[0]?.by.name).toBe('Originality scan')
    })

    it('is taken once, however often and from wherever a delivery is repeated', async () => {
      const { piece, proof } = await proofed()
      const again = { id: 'one-delivery' }
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => call(proof, { answer: 'pass' }, again)),
      )
      expect(await Promise.all(answers.map((each) => each.json()))).toEqual(
        Array(4).fill({ taken: true, why: null }),
      )
      expect(await words(piece)).toHaveLength(1)
      const other = await call(proof, { answer: 'fail', reason: 'After all.' }, again)
      expect([other.status, await codeOf(other)]).toEqual([409, 'idempotency-key-reused'])
    })

    it('comes too late once the text has changed, which the ledger keeps and nothing else', async () => {
      const { piece, proof } = await proofed()
      await desk.save(piece, { headline: 'Another headline altogether' })
      const edited = await call(proof, { answer: 'pass' })
      expect(await edited.json()).toEqual({ taken: false, why: 'proof-replaced' })
      await desk.take(piece, 'make-proof', maker)
      const replaced = await call(proof, { answer: 'pass' })
      expect([replaced.status, await replaced.json()]).toEqual([
        200,
        { taken: false, why: 'proof-replaced' },
      ])
      expect(await words(piece)).toEqual([])
      expect(
        await desk.rows('events', {
          and: [{ type: { equals: 'check.ignored' } }, { subject: { equals: piece.publicId } }],
        }),
      ).toMatchObject([{ actorKind: 'service', actor: 'scan' }, { actorKind: 'service' }])
    })

    it('comes too late once the piece is out', async () => {
      const { piece, proof } = await proofed()
      await call(proof, { answer: 'pass' })
      await desk.take(piece, 'approve', chief)
      await desk.take(piece, 'publish', maker)
      const late = await call(proof, { answer: 'fail', reason: 'Now I have looked.' })
      expect(await late.json()).toEqual({ taken: false, why: 'check-closed' })
      expect((await desk.stored(piece)).stage).toBe('published')
    })

    it('blocks a scheduled piece by a failure', async () => {
      const { piece, proof } = await proofed()
      await call(proof, { answer: 'pass' })
      await desk.take(piece, 'approve', chief)
      const dueAt = new Date(Date.now() + 3_600_000).toISOString()
      await desk.take(piece, 'schedule', maker, { dueAt, zone: 'UTC' })
      await call(proof, { answer: 'fail', reason: 'A second look.' })
      expect(await desk.stored(piece)).toMatchObject({ stage: 'blocked' })
    })

    it.each<[string, Call]>([
      ['a secret of another service', { secret: OTHERS }],
      ['a check it does not answer for', { check: 'legal' }],
      ['a check that no service answers for', { check: 'fact' }],
      ['a clock an hour off', { at: new Date(Date.now() - 3_600_000) }],
    ])('is refused with %s', async (_what, how) => {
      const { piece, proof } = await proofed()
      const answer = await call(proof, { answer: 'pass' }, how)
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'signature-refused'])
      expect(await words(piece)).toEqual([])
    })

    it('is told which field is wrong, and that a proof of another hash is unknown', async () => {
      const { piece, proof } = await proofed()
      expect((await call(proof, { answer: 'perhaps' })).status).toBe(400)
      expect((await call(proof, {}, { body: '{' })).status).toBe(400)
      expect((await call(proof, { proofHash: 'a'.repeat(64), answer: 'pass' })).status).toBe(404)
      const huge = JSON.stringify({ proofHash: proof.hash, reason: 'x'.repeat(70_000) })
      expect((await call(proof, {}, { body: huge })).status).toBe(413)
      expect(await words(piece)).toEqual([])
    })
  })
})
