import { Script, createContext } from 'node:vm'

import { describe, expect, it } from '@jest/globals'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import fc from 'fast-check'

import { judgeProof, newChallenge, PROOF_LIFE_MS } from './proof.ts'
import type { Challenge } from './proof.ts'
import { SOLVER } from './solver.ts'

const SECRET = 'a secret of a test'
const now = Date.now()
const asked = { cost: 3, keyPrefix: '00', isExpected: true }

const worded = (proof: object) => Buffer.from(JSON.stringify(proof)).toString('base64')

const solved = async (challenge: Challenge) =>
  worded({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })

/** What the page's worker answers to a challenge. */
function byWorker({ parameters }: Challenge): object {
  const answers: object[] = []
  const scope: Record<string, unknown> = { postMessage: (answer: object) => answers.push(answer) }
  scope.self = scope
  new Script(`(${SOLVER})()`).runInContext(createContext(scope))
  ;(scope.onmessage as (event: object) => void)({ data: parameters })
  return answers[0] ?? {}
}

describe('a proof of work', () => {
  it('is good when it is solved, under one key however often it is sent', async () => {
    const text = await solved(await newChallenge(asked, now, SECRET))
    const judged = await judgeProof(text, now, SECRET)
    expect(judged).toMatchObject({
      is: 'solved',
      key: expect.stringMatching(/^proof:[0-9a-f]{64}$/),
    })
    expect(await judgeProof(text, now, SECRET)).toEqual(judged)
  })

  it.each(['0', '00', '000', '0000'])(
    'is solved by the script of the page, for the prefix %s',
    async (keyPrefix) => {
      const challenge = await newChallenge({ ...asked, keyPrefix }, now, SECRET)
      const text = worded({ challenge, solution: byWorker(challenge) })
      expect(await judgeProof(text, now, SECRET)).toMatchObject({ is: 'solved' })
    },
  )

  it('is missing when there is none, and too late after half an hour', async () => {
    expect(await judgeProof('', now, SECRET)).toEqual({ is: 'missing' })
    expect(await judgeProof(null, now, SECRET)).toEqual({ is: 'missing' })
    const text = await solved(await newChallenge(asked, now, SECRET))
    expect(await judgeProof(text, now + PROOF_LIFE_MS, SECRET)).toEqual({ is: 'expired' })
  })

  it('is wrong when the desk did not make the challenge, or made another one', async () => {
    const foreign = await solved(await newChallenge(asked, now, 'another secret'))
    expect(await judgeProof(foreign, now, SECRET)).toEqual({ is: 'wrong' })

    const challenge = await newChallenge(asked, now, SECRET)
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } }
    expect(await judgeProof(await solved(easier), now, SECRET)).toEqual({ is: 'wrong' })
    const longer = { ...challenge.parameters, expiresAt: Math.floor(now / 1000) + 86_400 }
    expect(
      await judgeProof(await solved({ ...challenge, parameters: longer }), now, SECRET),
    ).toEqual({ is: 'wrong' })
    const guessed = { counter: 1, derivedKey: '00'.repeat(32), time: 0 }
    expect(await judgeProof(worded({ challenge, solution: guessed }), now, SECRET)).toEqual({
      is: 'wrong',
    })
  })

  it('is never an error, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ minLength: 1 }), fc.json().map(btoa8)),
        async (text) => {
          expect((await judgeProof(text, now, SECRET)).is).toMatch(/^(?:wrong|expired)$/)
        },
      ),
    )
  })
})

const btoa8 = (text: string) => Buffer.from(text).toString('base64')
