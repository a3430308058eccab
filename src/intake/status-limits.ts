import type { Payload } from 'payload'

import { DeskError } from '../errors.ts'
import { consumeShared, consumeWhole } from '../security/index.ts'
import type { SentFile } from './files/prepare-file.ts'
import { BYTES_AN_HOUR, LETTERS_AN_HOUR } from './limits.ts'
import type { PageContributor } from './passes.ts'

const HOUR = 3600
const MB = 1024 * 1024

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
 * Counts what the files of a contributor take, before they are looked at; files that would be too much are not
 * counted, and smaller ones may still be sent.
 *
 * @throws DeskError `too-much-in-files` 429 with the limit, and when they may go on.
 */
export async function limitBytes(
  payload: Payload,
  { publicId }: PageContributor,
  files: readonly SentFile[],
): Promise<void> {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  if (bytes === 0) return
  const rule = { points: BYTES_AN_HOUR, seconds: HOUR }
  const answer = await consumeWhole(payload, `letter-bytes:${publicId}`, rule, bytes)
  if (answer.ok) return
  const { retryAfterSeconds } = answer
  throw new DeskError(
    'too-much-in-files',
    429,
    `You may send ${BYTES_AN_HOUR / MB} MB of files an hour. You can send these in ${minutesOf(retryAfterSeconds)} min, or go on without them now; what you wrote still stands here.`,
    [{ retryAfterSeconds, limit: BYTES_AN_HOUR }],
  )
}

const minutesOf = (seconds: number) => Math.ceil(seconds / 60)
