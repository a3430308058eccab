import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'

import { getChallenge, getPitch, postPitch } from '../../src/intake/index.ts'
import { newPublicId } from '../../src/storage/index.ts'
import { forgetPast } from '../../src/security/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'
import { solvedProof } from '../setup/solved-proof.ts'

describe('the proof of work', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const proof = () => solvedProof(newsroom.desk)

    const standing = async (proofOfWork?: string) => {
      const headers: Record<string, string> =
        proofOfWork === undefined ? {} : { 'proof-of-work': proofOfWork }
      const { receipt } = await desk.sent(desk.pitch(), headers)
      const { screening, stage } = await desk.submission(receipt)
      return { receipt, stage, screening }
    }

    const send = async (changes: Record<string, string>) => {
      const page = await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
      const form = /name="form" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
      const { interests: _interests, aiUse: _aiUse, ...plain } = desk.pitch()
      const fields = {
        ...(plain as unknown as Record<string, string>),
        exclusive: 'yes',
        interests: 'none',
        aiUse: 'none',
        form,
        ...changes,
      }
      // Nobody writes faster than this.
      await pause(2_100)
      return postPitch(
        new Request('http://desk.example/pitch', {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(fields).toString(),
        }),
        newsroom.desk,
      )
    }

    const ofForm = async (answer: Response) => {
      expect(answer.status).toBe(303)
      const [, receipt = ''] =
        /receipt=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
      return desk.submission(receipt)
    }

    it('is asked for by a challenge that no cache keeps', async () => {
      const answer = await getChallenge(new Request('http://desk.example/'), newsroom.desk)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.json()).toMatchObject({
        parameters: { algorithm: 'SHA-256', cost: 1, keyPrefix: '0000' },
        signature: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
    })

    it('is missed by nobody while it is calm', async () => {
      expect(await standing()).toMatchObject({ stage: 'triage', screening: [] })
      expect(await ofForm(await send({}))).toMatchObject({ stage: 'triage', screening: [] })
    })

    it('is good for one submission, and the next one with it has to wait', async () => {
      const solved = await proof()
      expect(await standing(solved)).toMatchObject({ stage: 'triage', screening: [] })
      const again = await standing(solved)
      expect(again).toMatchObject({ stage: 'screening', screening: ['proof-not-good'] })
      expect(await desk.messages(again.receipt)).toMatchObject([{ state: 'held' }])
    })

    it('is good for one, of many that bring it at the same moment', async () => {
      const solved = await proof()
      const all = await Promise.all(Array.from({ length: 6 }, () => standing(solved)))
      expect(all.map(({ stage }) => stage).sort()).toEqual([
        ...Array.from({ length: 5 }, () => 'screening'),
        'triage',
      ])
    })

    it('is a reason for doubt when it was forged, and never a refusal', async () => {
      expect(await standing('bm90IGEgcHJvb2Y=')).toMatchObject({
        stage: 'screening',
        screening: ['proof-not-good'],
      })
    })

    it('stays in a form that comes back, and counts when it is right', async () => {
      const solved = await proof()
      const refused = await send({ proof: solved, title: '' })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(`name="proof" value="${solved}"`)
      expect(await ofForm(await send({ proof: solved }))).toMatchObject({ screening: [] })
      expect(await ofForm(await send({ proof: solved }))).toMatchObject({
        screening: ['proof-not-good'],
      })
    })

    it('is forgotten only once it could not be used any more', async () => {
      const solved = await proof()
      await standing(solved)
      await forgetPast(newsroom.payload, Date.now() + 20 * 60_000)
      expect(await standing(solved)).toMatchObject({ screening: ['proof-not-good'] })
    })

    describe('under load', () => {
      beforeAll(async () => {
        for (let count = 0; count < 130; count += 1) {
          await newsroom.payload.db.create({
            collection: 'submissions',
            data: {
              publicId: newPublicId(),
              title: 'One of many',
              stage: 'triage',
              revision: 1,
              receivedAt: new Date().toISOString(),
            },
          })
        }
        // What is counted is remembered for a second.
        await pause(1_100)
      }, 60_000)

      it('costs more, and without one a submission is taken and waits for a look', async () => {
        const answer = await getChallenge(new Request('http://desk.example/'), newsroom.desk)
        expect(await answer.json()).toMatchObject({ parameters: { cost: 2 } })
        const without = await standing()
        expect(without).toMatchObject({ stage: 'screening', screening: ['no-proof-of-work'] })
        expect(await desk.messages(without.receipt)).toMatchObject([{ state: 'held' }])
        expect(await standing(await proof())).toMatchObject({ stage: 'triage', screening: [] })
      })

      it('leads the page’s sender to the thanks, with a script or without', async () => {
        expect(await ofForm(await send({}))).toMatchObject({ screening: ['no-proof-of-work'] })
        expect(await ofForm(await send({ proof: await proof() }))).toMatchObject({ screening: [] })
      })
    })
  })
})
