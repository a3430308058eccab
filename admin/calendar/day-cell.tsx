'use client'

import { clockChange, startOfDay, timeInZone } from '../../src/planning/calendar-days.ts'
import type { CalendarEntry } from '../../src/planning/index.ts'
import type { LineUp } from '../../src/planning/line-up.ts'
import { useDropPlace } from '../frame/use-drop-place.ts'
import { useWords } from '../use-words.ts'
import { keyOf } from './calendar-range.ts'
import type { Shape } from './calendar-range.ts'
import { isMovable } from './movable.ts'
import type { CalendarRights } from './movable.ts'

type DayCellProps = {
  lineUp: LineUp<CalendarEntry>
  shape: Shape
  zone: string
  locale: string
  isToday: boolean
  /** A day of another month. */
  isAside: boolean
  /** Past: nothing can be put there. */
  isClosed: boolean
  rights: CalendarRights
  dragged: CalendarEntry | null
  onDrag: (entry: CalendarEntry | null) => void
  onPut: (entry: CalendarEntry) => void
  onOpen: (entry: CalendarEntry) => void
}

/** A day with its line-up, its gap and its clashes; a day on which the clocks change says so. */
export function DayCell(props: DayCellProps) {
  const { lineUp, shape, zone, locale, isToday, isAside, isClosed, rights, dragged } = props
  const { onDrag, onPut, onOpen } = props
  const { word, named } = useWords()
  const takes = dragged !== null && !isClosed
  const { isOver, listeners } = useDropPlace(takes, () => dragged && onPut(dragged))
  const { clashes, day, entries, isGap } = lineUp
  const change = clockChange(day, zone)
  const mark = dragged === null ? '' : isClosed ? 'calendar__day--closed' : 'calendar__day--open'
  const dateOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(day))
  return (
    <li
      className={`calendar__day ${mark} ${isOver ? 'calendar__day--over' : ''} ${isAside ? 'calendar__day--aside' : ''}`}
      data-day={day}
      aria-current={isToday ? 'date' : undefined}
      {...listeners}
    >
      <h3 className="calendar__date">
        <span className="calendar__weekday">
          {dateOf({ weekday: shape === 'list' ? 'long' : 'short' })}{' '}
        </span>
        <span className={isToday ? 'calendar__today' : ''}>
          {shape === 'list'
            ? dateOf({ day: 'numeric', month: 'long' })
            : dateOf({ day: 'numeric' })}
        </span>
        <span className="desk-unseen">
          {' '}
          {dateOf({ month: 'long', year: 'numeric' })}
          {isToday && `, ${word('common:today')}`}
        </span>
      </h3>
      {change !== 0 && (
        <p className="calendar__clocks">
          {word(change > 0 ? 'calendar:forward' : 'calendar:back', { minutes: Math.abs(change) })}{' '}
          {`${offsetOf(startOfDay(day, zone), zone, locale)} → ${offsetOf(new Date(startOfDay(day, zone).getTime() + 86_400_000), zone, locale)}`}
        </p>
      )}
      {clashes.map(({ kind, pieces, what }) => (
        <p key={`${kind} ${what}`} className="calendar__clash">
          {kind === 'minute'
            ? word('calendar:sameMinute', {
                count: pieces.length,
                time: timeInZone(new Date(what), zone),
              })
            : word('calendar:sameAuthor', { count: pieces.length, name: what })}
        </p>
      ))}
      {entries.length > 0 && (
        <ul className="calendar__entries">
          {entries.map((entry) => {
            const isBlocked = entry.stage === 'blocked'
            return (
              <li key={keyOf(entry)}>
                <button
                  type="button"
                  className={`calendar__entry calendar__entry--${isBlocked ? 'blocked' : entry.kind}`}
                  data-entry={keyOf(entry)}
                  draggable={isMovable(entry, rights) && !isBlocked}
                  aria-haspopup="dialog"
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move'
                    event.dataTransfer.setData('text/plain', entry.headline)
                    onDrag(entry)
                  }}
                  onDragEnd={() => onDrag(null)}
                  onClick={() => onOpen(entry)}
                >
                  <span className="calendar__time">{timeInZone(new Date(entry.at), zone)}</span>{' '}
                  <span className="calendar__kind">
                    {isBlocked
                      ? named('stages', 'blocked', 'Blocked')
                      : word(`calendar:${entry.kind}`)}
                  </span>{' '}
                  <bdi className="calendar__headline">
                    {entry.headline || word('common:untitled')}
                  </bdi>
                  {shape !== 'month' && entry.authors.length > 0 && (
                    <span className="calendar__by">
                      {' '}
                      {entry.authors.map(({ name }) => name).join(', ')}
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {isGap && <p className="calendar__gap">{word('calendar:gap')}</p>}
    </li>
  )
}

const offsetOf = (instant: Date, zone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''
