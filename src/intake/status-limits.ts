import type { Payload } from 'payload'

import { DeskError } from '../errors.ts'
import { consumeShared } from '../security/index.ts'
import type { SentFile } from './files/prepare-file.ts'
import { limitBytes } from './limit-bytes.ts'
import { LETTERS_AN_HOUR } from './limits.ts'
import type { PageContributor } from './passes.ts'

const HOUR = 3600

/**
 * Counts a letter of a contributor.
 *
 * @throws DeskError `too-many-letters` 429 with the limit, and when they may go on.
 */
export async function limitLetters(payload: Payload, { publicId }: PageContributor): Promise<void> {
  const rule = { points: LETTERS_AN_HOUR, seconds: HOUR }
  const answer = await consumeShared(payload, `letters:${publicId}`, rule)
  if (answer.ok) return
  const { retryAfterSeconds } = answer
  throw new DeskError(
    'too-many-letters',
    429,
    `You may write ${LETTERS_AN_HOUR} times an hour. You can go on in ${minutesOf(retryAfterSeconds)} min; what you wrote still stands here.`,
    [{ retryAfterSeconds, limit: LETTERS_AN_HOUR }],
  )
}

/**
 * Counts what the files of a contributor take, before they are looked at.
 *
 * @throws DeskError `too-much-in-files` 429 with the limit, and when they may go on.
 */
export const limitFiles = (
  payload: Payload,
  { publicId }: PageContributor,
  files: readonly SentFile[],
): Promise<void> =>
  limitBytes(payload, `letter-bytes:${publicId}`, files, '; what you wrote still stands here')

const minutesOf = (seconds: number) => Math.ceil(seconds / 60)
