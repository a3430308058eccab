'use client'

import { useId, useMemo, useState } from 'react'

import { ownZone, zones } from '../form/zoned-time.ts'
import type { ZonedTime } from '../form/zoned-time.ts'

type TimeInputProps = {
  wall: string
  zone: string
  time: ZonedTime
  language: string
  isWanted: boolean
  onWall: (wall: string) => void
  onZone: (zone: string) => void
}

/** A date, a time and the zone they are meant in, with what that comes to. */
export function TimeInput(props: TimeInputProps) {
  const { wall, zone, time, language, isWanted, onWall, onZone } = props
  const id = useId()
  const all = useMemo(() => zones(ownZone()), [])
  const [now] = useState(() => Date.now())
  const said = saying(time, zone, language, now)
  const isWrong = isWanted && !('instant' in time)
  return (
    <div className="desk-panel__field">
      <div className="desk-panel__pair">
        <div>
          <label htmlFor={`${id}-wall`}>Date and time</label>
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
          <label htmlFor={`${id}-zone`}>Time zone</label>
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
        {isWrong && time.kind === 'unreadable' ? 'Set a date and a time.' : said}
      </p>
    </div>
  )
}

function saying(time: ZonedTime, zone: string, language: string, now: number): string {
  if (time.kind === 'unreadable') return 'The approved proof goes out by itself at this time.'
  if (time.kind === 'never') {
    return 'This time does not exist there: the clocks go forward over it. Choose another.'
  }
  const { instant } = time
  const full = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  }).format(instant)
  const twice =
    time.kind === 'twice' ? ' The clocks go back over it; the first of the two is meant.' : ''
  const away =
    instant.getTime() > now ? `${distance(instant.getTime() - now, language)}.` : 'That is past.'
  return `${full}: ${away}${twice}`
}

function distance(milliseconds: number, language: string): string {
  const minutes = Math.round(milliseconds / 60_000)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  if (minutes < 60) return words.format(minutes, 'minute')
  if (minutes < 48 * 60) return words.format(Math.round(minutes / 60), 'hour')
  return words.format(Math.round(minutes / (24 * 60)), 'day')
}
