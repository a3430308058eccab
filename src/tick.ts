import type { Payload } from 'payload'

import { followChanges, lastChange } from './delivery/index.ts'
import type { Desk } from './desk.ts'
import { countEarlierFindings } from './fact-and-copy/index.ts'
import { sealEvents } from './ledger/index.ts'
import { keepFigures } from './figures/index.ts'
import { sendDue } from './messages/index.ts'
import { rounds } from './rounds.ts'
import { fetchMail, scanWaiting, sweepFiles } from './intake/index.ts'
import { careForIntake } from './intake-care.ts'
import { fillSearchedWords } from './search/index.ts'
import { clearDeliveries, sendDeliveries } from './syndication/index.ts'
import { countOverdue, publishDue, tellLateSchedules, tellOverdue } from './workflow/index.ts'

const PAUSE_MS = 1000
/** A burst of events leaves four fifths of the time to whoever sends something in. */
const REST = 4
/** What is counted in days need not be looked for every second. */
const CARE_PAUSE_MS = 10_000
/** Every file in the folder is looked at, and what it drops lay there for an hour. */
const FILES_PAUSE_MS = 3_600_000
/** A round of the clock is a few queries; one that has not ended for so long stands still. */
const CLOCK_LATE_MS = 60_000
/** What is told week by week may be a few seconds old. */
const FIGURES_PAUSE_MS = 3000
/** Longer than the past of a large desk takes to be counted. */
const FIGURES_LATE_MS = 3_600_000
/** Longer than a slow mail server may take. */
const LATE_MS = 180_000
/** Longer than a look into a full mailbox takes. */
const MAILBOX_LATE_MS = 600_000

export type Tick = { problems: () => Promise<string[]>; stop: () => Promise<void> }

/**
 * Does what is due, once a second and whenever it is woken. What is due is found by a query and claimed in
 * the database, so any number of processes may tick. Mail has rounds of its own: a mail server that hangs
 * keeps nothing from being published on time.
 */
export async function startTick(desk: Desk): Promise<Tick> {
  const { payload } = desk
  const settings = {
    pause: PAUSE_MS,
    rest: REST,
    late: LATE_MS,
    report: (err: unknown) =>
      payload.logger.error({ err, msg: 'The tick failed; it is tried again in a second.' }),
  }
  let seen = await lastChange(payload)
  // Not waited for: the desk opens meanwhile, and a question that comes first joins in.
  desk.delivery.prepare().catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'Not everything was made ready; whoever asks first has it made.',
    })
  })
  fillSearchedWords(payload).catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'Not every earlier text can be found yet; a restart tries again.',
    })
  })
  countEarlierFindings(payload).catch((err: unknown) => {
    payload.logger.error({
      err,
      msg: 'What reads wrong was not counted in every earlier piece; a restart tries again.',
    })
  })
  const ledger = rounds(
    async () => {
      // What cannot go out keeps nothing from the record: the fault is told once the round is done.
      const fault = desk.options.tick ? await faultOf(() => goOut(payload)) : null
      await sealEvents(payload)
      seen = await followChanges(payload, seen)
      if (fault) throw fault.error
    },
    { ...settings, late: CLOCK_LATE_MS },
  )
  const outbox = desk.options.tick
    ? rounds(async (isStopping) => void (await sendDue(payload, Date.now, isStopping)), settings)
    : null
  const deliveries = desk.options.tick
    ? rounds(async () => void (await sendDeliveries(payload)), settings)
    : null
  const care = desk.options.tick
    ? rounds(
        async () => {
          await tellOverdue(payload)
          await careForIntake(payload)
          await clearDeliveries(payload)
        },
        { ...settings, pause: CARE_PAUSE_MS },
      )
    : null

  // What was never counted before is long: it keeps neither the clock nor a letter waiting.
  const figures = desk.options.tick
    ? rounds(async () => void (await keepFigures(payload)), {
        ...settings,
        pause: FIGURES_PAUSE_MS,
        late: FIGURES_LATE_MS,
      })
    : null

  // A scanner that hangs keeps no reminder waiting.
  const scanner =
    desk.options.tick && desk.options.scanner
      ? rounds(async () => void (await scanWaiting(payload)), { ...settings, pause: CARE_PAUSE_MS })
      : null

  const files = desk.options.tick
    ? rounds(async () => void (await sweepFiles(payload)), {
        ...settings,
        pause: FILES_PAUSE_MS,
        late: 2 * FILES_PAUSE_MS,
      })
    : null

  // A mailbox that hangs keeps nothing else waiting.
  const mailbox =
    desk.options.tick && desk.options.mailbox
      ? rounds(async () => void (await fetchMail(payload)), {
          ...settings,
          pause: CARE_PAUSE_MS,
          late: MAILBOX_LATE_MS,
        })
      : null

  desk.clock = () => ledger.problem()
  const woken = { ledger, outbox, deliveries }
  desk.wake = (what) => woken[what]?.wake()

  return {
    problems: async () => {
      const problems: string[] = []
      for (const [name, each] of Object.entries({
        tick: ledger,
        outbox,
        deliveries,
        intake: care,
        figures,
        scanner,
        files,
        mailbox,
      })) {
        const problem = each?.problem()
        if (problem) problems.push(`${name}-${problem}`)
      }
      try {
        if ((await countOverdue(payload)) > 0) problems.push('schedule-overdue')
        await payload.db.count({ collection: desk.options.slugs.publications })
      } catch {
        problems.push('database-unreachable')
      }
      return problems
    },
    stop: async () => {
      desk.delivery.close()
      const others = [outbox, deliveries, care, figures, scanner, files, mailbox]
      await Promise.all(
        [ledger, ...others.filter((each) => each !== null)].map((each) => each.stop()),
      )
    },
  }
}

/** What is due goes out; who answers for it is told of what did not. */
async function goOut(payload: Payload): Promise<void> {
  const fault = await faultOf(() => publishDue(payload))
  await tellLateSchedules(payload)
  if (fault) throw fault.error
}

async function faultOf(work: () => Promise<unknown>): Promise<{ error: unknown } | null> {
  try {
    await work()
    return null
  } catch (error) {
    return { error }
  }
}
