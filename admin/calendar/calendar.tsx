'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import { addDays, dayInZone, isDay, onDay } from '../../src/planning/calendar-days.ts'
import type { Day } from '../../src/planning/calendar-days.ts'
import type { CalendarEntry } from '../../src/planning/index.ts'
import { lineUps } from '../../src/planning/line-up.ts'
import type { PiecePosition, TransitionAnswer } from '../../src/workflow/index.ts'
import { ownZone } from '../../src/workflow/zoned-time.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { ScreenStatus } from '../frame/screen-status.tsx'
import { SetStep } from '../frame/set-step.tsx'
import { SmallButton } from '../form/small-button.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import type { KeyEntry } from '../keys/key-table.ts'
import { useScreenKeys } from '../keys/use-screen-keys.ts'
import { dateLanguage, momentText } from '../moment.tsx'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'
import { DayCell } from './day-cell.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { firstDayOf, isShape, keyOf, rowsOf, SHAPES, turnedBy } from './calendar-range.ts'
import type { Shape } from './calendar-range.ts'
import { useCalendar } from './use-calendar.ts'

import '../desk.css'
import './calendar.css'

type CalendarAct =
  | 'after'
  | 'before'
  | 'dayAfter'
  | 'dayBefore'
  | 'help'
  | 'list'
  | 'month'
  | 'next'
  | 'previous'
  | 'today'
  | 'week'

const CALENDAR_KEYS: readonly KeyEntry<CalendarAct>[] = [
  { act: 'previous', keys: ['k'] },
  { act: 'next', keys: ['j'] },
  { act: 'today', keys: ['t'] },
  { act: 'month', keys: ['1'] },
  { act: 'week', keys: ['2'] },
  { act: 'list', keys: ['3'] },
  { act: 'help', keys: ['?'] },
  { act: 'before', keys: ['ArrowUp', 'ArrowLeft'], inList: true },
  { act: 'after', keys: ['ArrowDown', 'ArrowRight'], inList: true },
  { act: 'dayBefore', keys: ['['], inList: true },
  { act: 'dayAfter', keys: [']'], inList: true },
]

const SHOWN_KEYS = [
  { keys: ['j'], word: 'keys:forward' },
  { keys: ['k'], word: 'keys:backward' },
  { keys: ['t'], word: 'common:today' },
  { keys: ['1', '2', '3'], word: 'keys:shapes' },
  { keys: ['↑', '↓'], word: 'keys:entries' },
  { keys: ['Enter'], word: 'keys:entry' },
  { keys: ['[', ']'], word: 'keys:moveDay' },
  { keys: ['?'], word: 'keys:help' },
] as const

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

type CalendarProps = { collection: string; maySchedule: boolean }

/** What goes out when, in the zone of the desk. A scheduled piece can be put on another day. */
export function Calendar({ collection, maySchedule }: CalendarProps) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const api = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}${path}` })
  const locale = dateLanguage(language)
  const [shape, setShape] = useState<Shape>('month')
  const [day, setDay] = useState<Day>(() => dayInZone(new Date(), ownZone()))
  const [turn, setTurn] = useState(0)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [dragged, setDragged] = useState<CalendarEntry | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [isHelpOpen, setHelpOpen] = useState(false)
  const screen = useRef<HTMLDivElement>(null)
  const rows = rowsOf(shape, day, firstDayOf(locale))
  const { answer, failure, again } = useCalendar(api('/calendar'), rows, turn)
  const zone = answer?.zone ?? 'UTC'
  const today = answer ? dayInZone(new Date(answer.now), zone) : ''

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search)
    const [from, as] = [asked.get('day'), asked.get('as')]
    // The address is known in the browser only.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (from && isDay(from)) setDay(from)
    if (isShape(as)) setShape(as)
    else if (window.matchMedia('(max-width: 900px)').matches) setShape('list')
  }, [])

  const addressOf = ({ id, piece }: CalendarEntry) => {
    const path =
      id === null
        ? `/collections/${collection}?where[publicId][equals]=${piece}`
        : `/collections/${collection}/${String(id)}`
    return formatAdminURL({ adminRoute: config.routes.admin, path: path as `/${string}` })
  }

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

  const whenOf = async (piece: string): Promise<string | null> => {
    const told = await askDesk<{ docs: { scheduledFor?: string | null }[] }>(
      api(`?where[publicId][equals]=${piece}&depth=0&limit=1&select[scheduledFor]=true`),
    )
    return told.ok ? (told.answer.docs[0]?.scheduledFor ?? null) : null
  }

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
    if (!told.ok) {
      setSaid(word('board:notMoved', { title: entry.headline }))
      // What was typed stays, unless the piece itself is another one by now.
      const isOpen = opened?.entry === entry && told.failure.status !== 409
      if (isOpen) return setOpened({ ...opened, refused: told.failure })
      return void open(entry, { wall, refused: told.failure })
    }
    const at = await whenOf(entry.piece)
    const done = word(position.proof ? 'calendar:movedWithProof' : 'calendar:moved', {
      title: entry.headline,
      when: at === null ? '' : momentText(at, locale, zone),
      proof: position.proof?.number ?? '',
    })
    setSaid(done)
    toast.success(done)
    setOpened(null)
    setTurn((now) => now + 1)
  }

  /** Puts a scheduled piece on another day, at the same time of day; the proof goes along, or it says why not. */
  const put = async (entry: CalendarEntry, to: Day) => {
    setDragged(null)
    if (isBusy || dayInZone(new Date(entry.at), zone) === to) return
    const { wall, time } = onDay(new Date(entry.at), to, zone)
    const told = await ask(entry)
    const way = told.ok
      ? told.answer.transitions.find(({ asks }) => asks.includes('dueAt'))
      : undefined
    // Whatever must be said first is asked in the window, with the day filled in.
    if (!told.ok || !way?.allowed || way.warnings.length > 0 || time.kind !== 'at') {
      return void open(entry, { wall })
    }
    await take(entry, told.answer, way.name, { localTime: wall, zone }, wall)
  }

  const turnBy = (by: number) => setDay(turnedBy(shape, day, by))
  const focusBy = (by: number) => {
    const all = [...(screen.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const here = all.indexOf(document.activeElement as HTMLElement)
    all[Math.min(all.length - 1, Math.max(0, here + by))]?.focus()
  }
  const moveBy = (by: number) => {
    const key = (document.activeElement as HTMLElement | null)?.dataset.entry
    const entry = answer?.entries.find((each) => keyOf(each) === key)
    if (!entry || entry.kind !== 'scheduled' || !maySchedule) return
    void put(entry, addDays(dayInZone(new Date(entry.at), zone), by))
  }
  const act = (what: CalendarAct) => {
    if (what === 'help') return setHelpOpen(true)
    if (what === 'today') return today === '' ? undefined : setDay(today)
    if (what === 'month' || what === 'week' || what === 'list') return setShape(what)
    if (what === 'next' || what === 'previous') return turnBy(what === 'next' ? 1 : -1)
    if (what === 'before' || what === 'after') return focusBy(what === 'after' ? 1 : -1)
    return moveBy(what === 'dayAfter' ? 1 : -1)
  }
  const { isOn, switchKeys } = useScreenKeys(CALENDAR_KEYS, '.calendar__days', act)

  const shownDays = rows.flat()
  const days = answer ? lineUps(answer.entries, shownDays, { zone, today }) : []
  const month = day.slice(0, 7)
  const titleOf = () => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    if (shape === 'month') return format({ month: 'long', year: 'numeric' }).format(new Date(day))
    return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
      new Date(shownDays[0] ?? day),
      new Date(shownDays.at(-1) ?? day),
    )
  }

  return (
    <div ref={screen} className={`calendar calendar--${shape}`}>
      <SetStep label={word('places:calendar')} />
      <div className="calendar__top">
        <div className="desk-row">
          <SmallButton onClick={() => turnBy(-1)}>{word('calendar:previous')}</SmallButton>
          <SmallButton onClick={() => act('today')}>{word('common:today')}</SmallButton>
          <SmallButton onClick={() => turnBy(1)}>{word('calendar:next')}</SmallButton>
          <h2 className="calendar__title" aria-live="polite">
            {titleOf()}
          </h2>
        </div>
        <div className="desk-row">
          <div className="desk-row" role="group" aria-label={word('calendar:shape')}>
            {SHAPES.map((each) => (
              <button
                key={each}
                type="button"
                className="desk-pill"
                aria-pressed={each === shape}
                onClick={() => setShape(each)}
              >
                {word(`calendar:${each}`)}
              </button>
            ))}
          </div>
          {answer && <span className="desk-screen__quiet">{word('calendar:zone', { zone })}</span>}
          <SmallButton onClick={() => setHelpOpen(true)}>{word('common:keys')}</SmallButton>
        </div>
      </div>
      <ScreenStatus said={said} failure={failure} again={again} />
      {answer?.more && <Notice tone="warning">{word('calendar:more')}</Notice>}
      {!answer && !failure && <p className="desk-screen__quiet">{word('common:loading')}</p>}
      {answer && (
        <ol className="calendar__days" aria-label={titleOf()}>
          {days.map((lineUp) => (
            <DayCell
              key={lineUp.day}
              lineUp={lineUp}
              shape={shape}
              zone={zone}
              locale={locale}
              isToday={lineUp.day === today}
              isAside={shape === 'month' && !lineUp.day.startsWith(month)}
              isClosed={lineUp.day < today}
              maySchedule={maySchedule}
              dragged={dragged}
              onDrag={setDragged}
              onPut={(entry) => void put(entry, lineUp.day)}
              onOpen={(entry) => void open(entry)}
            />
          ))}
        </ol>
      )}
      {opened && (
        <EntryDialog
          opened={opened}
          zone={zone}
          locale={locale}
          maySchedule={maySchedule}
          isBusy={isBusy}
          address={addressOf(opened.entry)}
          onTake={(name, input) => {
            const { entry, position, wall } = opened
            if (position) void take(entry, position, name, input, wall)
          }}
          onClose={() => setOpened(null)}
        />
      )}
      <KeysDialog
        keys={SHOWN_KEYS}
        isOpen={isHelpOpen}
        isOn={isOn}
        onSwitch={switchKeys}
        onClose={() => setHelpOpen(false)}
      />
    </div>
  )
}
