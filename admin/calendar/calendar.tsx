'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import { addDays, dayInZone, isDay } from '../../src/planning/calendar-days.ts'
import type { Day } from '../../src/planning/calendar-days.ts'
import type { CalendarEntry } from '../../src/planning/index.ts'
import { lineUps } from '../../src/planning/line-up.ts'
import { ownZone } from '../../src/workflow/zoned-time.ts'
import { ScreenStatus } from '../frame/screen-status.tsx'
import { SetStep } from '../frame/set-step.tsx'
import { SmallButton } from '../form/small-button.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { useScreenKeys } from '../keys/use-screen-keys.ts'
import { dateLanguage } from '../date-language.ts'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'
import { CALENDAR_KEYS, SHOWN_KEYS } from './calendar-keys.ts'
import type { CalendarAct } from './calendar-keys.ts'
import { DayCell } from './day-cell.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { firstDayOf, isShape, keyOf, rowsOf, SHAPES, turnedBy } from './calendar-range.ts'
import type { Shape } from './calendar-range.ts'
import { isMovable } from './movable.ts'
import type { CalendarRights } from './movable.ts'
import { useCalendar } from './use-calendar.ts'
import { useMoves } from './use-moves.ts'

import '../desk.css'
import './calendar.css'

type CalendarProps = { collection: string; rights: CalendarRights }

/** What goes out when, in the zone of the desk. What is still to come can be put on another day. */
export function Calendar({ collection, rights }: CalendarProps) {
  const { word, language } = useWords()
  const { config } = useConfig()
  const api = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}${path}` })
  const locale = dateLanguage(language)
  const [shape, setShape] = useState<Shape>('month')
  const [day, setDay] = useState<Day>(() => dayInZone(new Date(), ownZone()))
  const [turn, setTurn] = useState(0)
  const [dragged, setDragged] = useState<CalendarEntry | null>(null)
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

  const moves = useMoves({
    api,
    zone,
    locale,
    onMoved: () => setTurn((now) => now + 1),
  })
  const put = (entry: CalendarEntry, to: Day) => {
    setDragged(null)
    void moves.put(entry, to)
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
    if (!entry || !isMovable(entry, rights)) return
    put(entry, addDays(dayInZone(new Date(entry.at), zone), by))
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
      <ScreenStatus said={moves.said} failure={failure} again={again} />
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
              rights={rights}
              dragged={dragged}
              onDrag={setDragged}
              onPut={(entry) => put(entry, lineUp.day)}
              onOpen={(entry) => void moves.open(entry)}
            />
          ))}
        </ol>
      )}
      {moves.opened && (
        <EntryDialog
          opened={moves.opened}
          zone={zone}
          locale={locale}
          rights={rights}
          address={addressOf(moves.opened.entry)}
          moves={moves}
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
