import type { Payload } from 'payload'

import { DeskError, errorAnswer, retryAfterOf } from '../../errors.ts'
import { messageToContributor, queueMessage } from '../../messages/index.ts'
import { consumeShared } from '../../security/index.ts'
import type { RateRule } from '../../security/index.ts'
import { inTransaction } from '../../storage/index.ts'
import type { SentFile } from '../files/prepare-file.ts'
import { limitBytes } from '../limit-bytes.ts'
import { BYTES_AN_HOUR, MAILS_AN_HOUR } from '../limits.ts'
import { languageOfMail } from './language-of-mail.ts'
import { titleOfMail } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import type { OpenedMail } from './parse-mail.ts'
import { lineOfMail } from './set-aside-rules.ts'

type Letter = Extract<MailFacts, { kind: 'letter' }>

const HOUR = 3600
const TOLD: RateRule = { points: 1, seconds: 24 * HOUR }
const MB = 1024 * 1024

/**
 * Counts a mail, and what its files take. Who is merely named as the sender uses up nothing of what the real one
 * may send. The real one is told, once a day, that a mail has to wait; machines have been sorted out before.
 *
 * @throws DeskError `too-many-mails` or `too-much-in-files`, 429, with the limit and the seconds to wait.
 */
export async function limitMail(
  payload: Payload,
  letter: Letter,
  mail: OpenedMail,
  files: readonly SentFile[],
): Promise<void> {
  try {
    await count(payload, letter, files)
  } catch (error) {
    if (letter.isAuthenticated) await tellOnce(payload, letter, mail, error)
    throw error
  }
}

async function count(
  payload: Payload,
  { from, isAuthenticated }: Letter,
  files: readonly SentFile[],
): Promise<void> {
  const domain = from.identity.slice(from.identity.lastIndexOf('@') + 1)
  const of = isAuthenticated ? '' : '-unconfirmed'
  const counts = [
    [`mail${of}:${from.identity}`, MAILS_AN_HOUR.ofSender],
    [`mail-domain${of}:${domain}`, MAILS_AN_HOUR.ofDomain],
  ] as const
  for (const [key, points] of counts) {
    const answer = await consumeShared(payload, key, { points, seconds: HOUR })
    if (answer.ok) continue
    throw new DeskError(
      'too-many-mails',
      429,
      `The desk takes ${points} mails an hour from there. This one can come in ${Math.ceil(answer.retryAfterSeconds / 60)} min.`,
      [{ retryAfterSeconds: answer.retryAfterSeconds, limit: points }],
    )
  }
  await limitBytes(payload, `mail-bytes${of}:${from.identity}`, files)
}

async function tellOnce(
  payload: Payload,
  { from, name }: Letter,
  mail: OpenedMail,
  error: unknown,
): Promise<void> {
  const { body, status } = errorAnswer(error)
  const seconds = retryAfterOf(status, body.error.details)
  if (status !== 429 || seconds === undefined) return
  if (!(await consumeShared(payload, `mail-told:${from.identity}`, TOLD)).ok) return
  const language = languageOfMail(payload, mail.text)
  await inTransaction(payload, async (req) => {
    const { message, waits } = await messageToContributor(req, {
      template: 'mail-put-off',
      to: { name: lineOfMail(name), email: from.address, language },
      values: {
        title: titleOfMail(mail.subject),
        mails: String(MAILS_AN_HOUR.ofSender),
        megabytes: String(BYTES_AN_HOUR / MB),
        minutes: String(Math.ceil(seconds / 60)),
      },
    })
    await queueMessage(req, message, { held: waits })
  })
}
