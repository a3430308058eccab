import type { Payload } from 'payload'

import { DeskError } from '../errors.ts'
import { consumeWhole } from '../security/index.ts'
import type { RateRule } from '../security/index.ts'
import { BYTES_AN_HOUR } from './limits.ts'

const MB = 1024 * 1024
const RULE: RateRule = { points: BYTES_AN_HOUR, seconds: 3600 }

type Files = readonly { bytes: Uint8Array }[]

/**
 * Counts what files take that come in by one way from one contributor; files that would be too much are not
 * counted, and smaller ones may still be sent.
 *
 * @param who the way and the contributor. Where nobody knows yet that it is they who send, also the network, so
 * that a stranger who gives their address uses up nothing of theirs.
 * @param after what a person is told besides, as the end of a sentence.
 * @throws DeskError `too-much-in-files` 429 with the limit, and when they may go on.
 */
export async function limitBytes(
  payload: Payload,
  who: string,
  files: Files,
  after = '',
): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes === 0) return
  const answer = await consumeWhole(payload, who, RULE, bytes)
  if (answer.ok) return
  const { retryAfterSeconds } = answer
  throw new DeskError(
    'too-much-in-files',
    429,
    `You may send ${BYTES_AN_HOUR / MB} MB of files an hour. You can send these in ${Math.ceil(retryAfterSeconds / 60)} min, or go on without them now${after}.`,
    [{ retryAfterSeconds, limit: BYTES_AN_HOUR }],
  )
}
