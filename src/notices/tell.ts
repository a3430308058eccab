import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { composeMessage, queueMessage, RecipientError, templateOf } from '../messages/index.ts'
import { newPublicId } from '../storage/index.ts'
import { wordsFor } from '../words/index.ts'
import { giveOnce } from './give-once.ts'
import type { Address } from './give-once.ts'
import { NOTICES } from './notice-table.ts'
import type { NoticeCode } from './notice-table.ts'
import { noticeText, noticeTitle, saidOf } from './notice-text.ts'
import type { NoticeAbout } from './notice-text.ts'
import { colleaguesById } from './people.ts'
import type { Colleague } from './people.ts'

/** Longest part of a note that is shown in a notice, in UTF-16 units; the whole stands in the history. */
const NOTE_SHOWN = 600

/** What there is to tell, and whom. */
export type Telling = {
  /** Public id of the event it tells of: nobody is told of one event twice. */
  event: string
  addresses: readonly Address[]
  /** Account that did it; it is not told. Without a name the desk itself did it. */
  by?: { id?: string; name?: string }
  /** What it is about, as people know it. */
  title: string
  /** What stands in the place `detail` of a notice, by its code: codes of `noticeDetails` or of checks. */
  details?: Partial<Record<NoticeCode, readonly string[]>>
  /** The note that was given along. */
  note?: string
  piece?: string
  submission?: string
  /** Where it leads in the panel, for example `/collections/opinion-pieces/12`. */
  place?: string
}

/**
 * Writes a notice for everybody concerned, and queues an e-mail for what cannot wait to those who want one:
 * all in the transaction of `req`, so that people are told exactly when the thing has happened.
 *
 * @throws when `req` has no transaction.
 * @returns how many were told.
 */
export async function tell(req: PayloadRequest, telling: Telling): Promise<number> {
  if (!(await req.transactionID)) {
    throw new Error(
      'A notice is written in the transaction of what it tells; this request has none.',
    )
  }
  const given = giveOnce(telling.addresses, telling.by?.id)
  const people = await colleaguesById(req, given.keys())
  let told = 0
  for (const [id, code] of given) {
    const person = people.get(id)
    if (!person) continue
    await writeNotice(req, telling, person, code)
    told += 1
  }
  return told
}

async function writeNotice(
  req: PayloadRequest,
  telling: Telling,
  person: Colleague,
  code: NoticeCode,
): Promise<void> {
  const { event, piece, submission, place } = telling
  const about = aboutFor(telling, code)
  const note = telling.note
    ?.trim()
    .slice(0, NOTE_SHOWN)
    .replace(/\p{Surrogate}$/u, '')
  await req.payload.db.create({
    collection: deskOf(req.payload).options.slugs.notices,
    data: {
      publicId: newPublicId(),
      user: person.id,
      code,
      tone: NOTICES[code].tone,
      // In English, for programs and for what reads no other; the panel says it in its own language.
      text: noticeText(code, about, wordsFor(req.payload.config, 'en')),
      about,
      note: note || null,
      piece: piece ?? null,
      submission: submission ?? null,
      place: place ?? null,
      event,
      once: `${event} ${person.id}`,
      at: new Date().toISOString(),
      readAt: null,
    },
    req,
  })
  if (NOTICES[code].mails && person.mail === 'at-once') {
    await mailTo(req, person, { ...telling, code, about, note: note ?? '' })
  }
}

const aboutFor = ({ title, by, details }: Telling, code: NoticeCode): NoticeAbout =>
  saidOf(code, {
    title,
    ...(by?.name ? { who: by.name } : {}),
    ...(details?.[code] ? { why: details[code] } : {}),
  })

async function mailTo(
  req: PayloadRequest,
  person: Colleague,
  told: Telling & { code: NoticeCode; about: NoticeAbout; note: string },
): Promise<void> {
  if (!person.email) return
  const { options } = deskOf(req.payload)
  const panel = `${options.url}${req.payload.config.routes.admin}`
  const words = wordsFor(req.payload.config, person.language)
  try {
    const message = composeMessage(templateOf('desk-notice', person.language), person.email, {
      name: person.name,
      short: noticeTitle(told.code, words),
      title: told.title,
      text: noticeText(told.code, told.about, words),
      note: told.note,
      link: `${panel}${told.place ?? ''}`,
      account: `${panel}/account`,
    })
    await queueMessage(req, message, {
      ...(told.piece ? { piece: told.piece } : {}),
      ...(told.submission ? { submission: told.submission } : {}),
    })
  } catch (error) {
    // An account whose address no mail can go to still has its notice.
    if (!(error instanceof RecipientError)) throw error
  }
}
