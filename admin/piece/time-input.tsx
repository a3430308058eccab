'use client'

import { useId, useMemo, useState } from 'react'

import { chosenInstant, ownZone, zones } from '../../src/workflow/zoned-time.ts'
import type { ZonedTime } from '../../src/workflow/zoned-time.ts'
import { useWords } from '../use-words.ts'
import type { Word } from '../use-words.ts'

type TimeInputProps = {
  wall: string
  zone: string
  time: ZonedTime
  language: string
  isWanted: boolean
  /** Which of two, where the clocks go back over the time. */
  fold: 0 | 1 | null
  onWall: (wall: string) => void
  onZone: (zone: string) => void
  onFold: (fold: 0 | 1) => void
}

/** A date, a time and the zone they are meant in, with what that comes to. */
export function TimeInput(props: TimeInputProps) {
  const { wall, zone, time, language, isWanted, fold, onWall, onZone, onFold } = props
  const { word } = useWords()
  const id = useId()
  const all = useMemo(() => zones(ownZone()), [])
  const [now] = useState(() => Date.now())
  const due = chosenInstant(time, fold)
  const said = saying(word, time, due, { zone, language, now })
  const isWrong = isWanted && !due
  return (
    <div className="desk-panel__field">
      <div className="desk-panel__pair">
        <div>
          <label htmlFor={`${id}-wall`}>{word('time:wall')}</label>
          <input
            id={`${id}-wall`}
            type="datetime-local"
            value={wall}
            aria-required="true"
            aria-invalid={isWrong || time.kind === 'never' || undefined}
            aria-describedby={`${id}-said`}
            onChange={(event) => onWall(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-zone`}>{word('time:zone')}</label>
          <select id={`${id}-zone`} value={zone} onChange={(event) => onZone(event.target.value)}>
            {all.map((each) => (
              <option key={each} value={each}>
                {each.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p
        className={isWrong || time.kind === 'never' ? 'desk-panel__wanted' : 'desk-panel__said'}
        id={`${id}-said`}
        aria-live="polite"
      >
        {isWrong && time.kind === 'unreadable' ? word('time:wanted') : said}
      </p>
      {time.kind === 'never' && (
        <button type="button" className="desk-link" onClick={() => onWall(time.next.wall)}>
          {word('time:takeNext', { time: readable(time.next.instant, zone, language) })}
        </button>
      )}
      {time.kind === 'twice' && (
        <fieldset className="desk-panel__choice">
          <legend>{word('time:which')}</legend>
          {([time.instant, time.second] as const).map((instant, which) => (
            <label key={which}>
              <input
                type="radio"
                name={`${id}-fold`}
                checked={fold === which}
                onChange={() => onFold(which === 0 ? 0 : 1)}
              />
              {word(which === 0 ? 'time:first' : 'time:second', {
                time: readable(instant, zone, language),
              })}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

type Where = { zone: string; language: string; now: number }

function saying(
  word: Word,
  time: ZonedTime,
  due: Date | null,
  { zone, language, now }: Where,
): string {
  if (time.kind === 'unreadable') return word('time:about')
  if (time.kind === 'never') {
    return word('time:never')
  }
  if (!due) return word('time:twice')
  const away =
    due.getTime() > now
      ? word('time:away', { distance: distance(due.getTime() - now, language) })
      : word('time:past')
  return word('time:said', { time: readable(due, zone, language), away })
}

const readable = (instant: Date, zone: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).format(instant)

function distance(milliseconds: number, language: string): string {
  const minutes = Math.round(milliseconds / 60_000)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  if (minutes < 60) return words.format(minutes, 'minute')
  if (minutes < 48 * 60) return words.format(Math.round(minutes / 60), 'hour')
  return words.format(Math.round(minutes / (24 * 60)), 'day')
}
