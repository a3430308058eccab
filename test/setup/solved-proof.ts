import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'

import type { Desk } from '../../src/desk.ts'
import { getChallenge } from '../../src/intake/index.ts'

/** A proof of work as a sender's machine makes it: a challenge fetched, and answered. */
export async function solvedProof(desk: Desk): Promise<string> {
  const request = new Request('http://desk.example/v1/submissions/challenge')
  const challenge = (await (await getChallenge(request, desk)).json()) as Parameters<
    typeof solveChallenge
  >[0]['challenge']
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}
