import { createHmac } from 'node:crypto'

import { createChallenge, verifySolution } from 'altcha-lib'
import type { Challenge, Payload as Proof } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'

import type { Asked } from './pressure.ts'

export type { Challenge }

/** What a proof that came with a submission is worth. */
export type JudgedProof =
  | {
      is: 'solved'
      /** The same for each use of the challenge. */ key: string
      /** Unix milliseconds; afterwards it is not taken anyway. */ endsAt: number
    }
  | { is: 'expired' | 'missing' | 'wrong' }

/** How long a challenge may be answered: longer than a page needs, shorter than hoarding pays. */
export const PROOF_LIFE_MS = 30 * 60_000

const LONGEST = 2_000

/** A new challenge, signed, that is answered before `now` and {@link PROOF_LIFE_MS}. */
export const newChallenge = (
  { cost, keyPrefix }: Asked,
  now: number,
  secret: string,
): Promise<Challenge> =>
  createChallenge({
    algorithm: 'SHA-256',
    cost,
    keyPrefix,
    deriveKey,
    expiresAt: Math.floor((now + PROOF_LIFE_MS) / 1000),
    hmacSignatureSecret: keyOf(secret),
  })

/**
 * Judges what came as a proof: base64 of the JSON `{ challenge, solution }`. Whatever it is, it is an answer
 * and never an error.
 *
 * @param now Unix milliseconds.
 */
export async function judgeProof(
  text: string | null | undefined,
  now: number,
  secret: string,
): Promise<JudgedProof> {
  if (!text) return { is: 'missing' }
  if (text.length > LONGEST) return { is: 'wrong' }
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(text, 'base64').toString()) as Proof
    const endsAt = Number(challenge.parameters.expiresAt) * 1000
    if (endsAt <= now) return { is: 'expired' }
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: keyOf(secret),
    })
    return verified
      ? { is: 'solved', key: `proof:${String(challenge.signature)}`, endsAt }
      : { is: 'wrong' }
  } catch {
    return { is: 'wrong' }
  }
}

/** The prefix keeps a signature made here from being good for anything else the secret signs. */
const keyOf = (secret: string) =>
  createHmac('sha256', secret).update('opinion-desk/proof-of-work/1').digest('base64')
