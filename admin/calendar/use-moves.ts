'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { dayInZone, onDay } from '../../src/planning/calendar-days.ts'
import type { Day } from '../../src/planning/calendar-days.ts'
import type { CalendarEntry } from '../../src/planning/index.ts'
import type { PiecePosition, TransitionAnswer } from '../../src/workflow/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { momentText } from '../moment.tsx'
import { useWords } from '../use-words.ts'
import { FIELD_OF } from './movable.ts'

/** An entry in the window over the calendar, with what is known of what may be done with it. */
export type Opened = {
  entry: CalendarEntry
  position: PiecePosition | undefined
  failure: DeskFailure | undefined
  /** What the clocks of the desk are to show, where somebody has said a day. */
  wall: string | null
  /** Why it was not moved. */
  refused: DeskFailure | null
}

type Moves = {
  /** Address of something that the desk answers about pieces. */
  api: (path: string) => string
  zone: string
  locale: string
  onMoved: () => void
}

/**
 * Puts what stands on the calendar at another time. The desk is asked first how the piece stands: a schedule
 * goes by its step of the workflow, so that its proof goes along; when a piece is due and when its embargo ends
 * is written into it, by the rules of a save. What became of it is said, and a refusal in the window.
 */
export function useMoves({ api, zone, locale, onMoved }: Moves) {
  const { word } = useWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')

  const ask = (entry: CalendarEntry) => askDesk<PiecePosition>(api(`/${entry.piece}/transitions`))

  const open = async (entry: CalendarEntry, more: Partial<Opened> = {}) => {
    const fresh = { entry, position: undefined, failure: undefined, wall: null, refused: null }
    setOpened({ ...fresh, ...more })
    const told = await ask(entry)
    setOpened((now) =>
      now?.entry === entry
        ? { ...now, ...(told.ok ? { position: told.answer } : { failure: told.failure }) }
        : now,
    )
  }

  const done = (what: string) => {
    setSaid(what)
    toast.success(what)
    setOpened(null)
    onMoved()
  }

  const refuse = (entry: CalendarEntry, failure: DeskFailure, wall: string | null) => {
    setSaid(word('board:notMoved', { title: entry.headline }))
    // What was typed stays, unless the piece itself is another one by now.
    const isOpen = opened?.entry === entry && failure.status !== 409
    if (isOpen) return setOpened({ ...opened, refused: failure })
    return void open(entry, { wall, refused: failure })
  }

  const whenOf = async (piece: string): Promise<string | null> => {
    const told = await askDesk<{ docs: { scheduledFor?: string | null }[] }>(
      api(`?where[publicId][equals]=${piece}&depth=0&limit=1&select[scheduledFor]=true`),
    )
    return told.ok ? (told.answer.docs[0]?.scheduledFor ?? null) : null
  }

  /** Takes a step of the workflow that sets when the piece goes out. */
  const take = async (
    entry: CalendarEntry,
    position: PiecePosition,
    name: string,
    input: object,
    wall: string | null,
  ) => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<TransitionAnswer>(api(`/${entry.piece}/transitions/${name}`), {
      body: { revision: position.revision, ...input },
      idempotencyKey: newIdempotencyKey(),
    })
    setBusy(false)
    if (!told.ok) return refuse(entry, told.failure, wall)
    const at = await whenOf(entry.piece)
    done(
      word(position.proof ? 'calendar:movedWithProof' : 'calendar:moved', {
        title: entry.headline,
        when: at === null ? '' : momentText(at, locale, zone),
        proof: position.proof?.number ?? '',
      }),
    )
  }

  /** Writes when a piece is due, or when its embargo ends. */
  const date = async (
    entry: CalendarEntry & { kind: keyof typeof FIELD_OF },
    { revision }: Pick<PiecePosition, 'revision'>,
    at: Date,
    wall: string | null,
  ) => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk(api(`/${String(entry.id)}?depth=0`), {
      method: 'PATCH',
      body: { [FIELD_OF[entry.kind]]: at.toISOString(), revision },
    })
    setBusy(false)
    if (!told.ok) return refuse(entry, told.failure, wall)
    const when = momentText(at.toISOString(), locale, zone)
    done(word(`calendarMoves:${entry.kind}`, { title: entry.headline, when }))
  }

  /** Puts an entry on another day, at the same time of day; or it says why not. */
  const put = async (entry: CalendarEntry, to: Day) => {
    if (isBusy || dayInZone(new Date(entry.at), zone) === to) return
    const { wall, time } = onDay(new Date(entry.at), to, zone)
    const told = await ask(entry)
    if (!told.ok || time.kind !== 'at') return void open(entry, { wall })
    if (isDated(entry)) return void date(entry, told.answer, time.instant, wall)
    const way = told.answer.transitions.find(({ asks }) => asks.includes('dueAt'))
    // Whatever must be said first is asked in the window, with the day filled in.
    if (!way?.allowed || way.warnings.length > 0) return void open(entry, { wall })
    await take(entry, told.answer, way.name, { localTime: wall, zone }, wall)
  }

  return { opened, isBusy, said, open, take, date, put, close: () => setOpened(null) }
}

/** Whether its time is a field of the piece. */
export const isDated = (
  entry: CalendarEntry,
): entry is CalendarEntry & { kind: keyof typeof FIELD_OF } =>
  entry.kind === 'due' || entry.kind === 'embargo'
