'use client'

import { useId, useMemo, useState } from 'react'

import {
  clocksElsewhere,
  ownZone,
  placeOfZone,
  zonesToChoose,
} from '../../src/workflow/zoned-time.ts'
import { dateLanguage } from '../date-language.ts'
import { useWords } from '../use-words.ts'
import type { Word } from '../use-words.ts'
import type { ChosenTime } from './use-chosen-time.ts'

type TimeInputProps = {
  chosen: ChosenTime
  /** IANA name of the zone of the desk. */
  deskZone: string
  isWanted: boolean
  /** What happens at the time, said while none is set. */
  about?: string
}

/** A date, a time and the zone they are meant in, with what that comes to here and at the desk. */
export function TimeInput({ chosen, deskZone, isWanted, about = '' }: TimeInputProps) {
  const { wall, zone, time, instant: due, fold } = chosen
  const { word, language: panel } = useWords()
  const language = dateLanguage(panel)
  const id = useId()
  const [now] = useState(() => Date.now())
  const said = time.kind === 'unreadable' ? about : saying(word, chosen, { language, now })
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
            onChange={(event) => chosen.setWall(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-zone`}>{word('time:zone')}</label>
          <ZoneSelect id={`${id}-zone`} deskZone={deskZone} zone={zone} onZone={chosen.setZone} />
        </div>
      </div>
      <div id={`${id}-said`} aria-live="polite">
        <p className={isWrong || time.kind === 'never' ? 'desk-panel__wanted' : 'desk-panel__said'}>
          {isWrong && time.kind === 'unreadable' ? word('time:wanted') : said}
        </p>
        {due && <Elsewhere instant={due} zone={zone} deskZone={deskZone} language={language} />}
      </div>
      {time.kind === 'never' && (
        <button type="button" className="desk-link" onClick={() => chosen.setWall(time.next.wall)}>
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
                onChange={() => chosen.setFold(which === 0 ? 0 : 1)}
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

type ZoneSelectProps = {
  id: string
  deskZone: string
  zone: string
  onZone: (zone: string) => void
}

/** The desk's zone, the person's own, and all others. */
function ZoneSelect({ id, deskZone, zone, onZone }: ZoneSelectProps) {
  const { word } = useWords()
  const { first, others } = useMemo(() => zonesToChoose(deskZone, ownZone()), [deskZone])
  const readableZone = (name: string) => name.replaceAll('_', ' ')
  return (
    <select id={id} value={zone} onChange={(event) => onZone(event.target.value)}>
      {first.map((each) => (
        <option key={each} value={each}>
          {word(each === deskZone ? 'time:zoneOfDesk' : 'time:zoneOfPerson', {
            zone: readableZone(each),
          })}
        </option>
      ))}
      <optgroup label={word('time:allZones')}>
        {others.map((each) => (
          <option key={each} value={each}>
            {readableZone(each)}
          </option>
        ))}
      </optgroup>
    </select>
  )
}

type ElsewhereProps = { instant: Date; zone: string; deskZone: string; language: string }

/** The same instant on the clocks of the desk and of the person, where they show another time. */
function Elsewhere({ instant, zone, deskZone, language }: ElsewhereProps) {
  const { word } = useWords()
  return clocksElsewhere(instant, zone, { desk: deskZone, own: ownZone() }).map(
    ({ whose, zone: there }) => (
      <p key={whose} className="desk-panel__said">
        {word(whose === 'desk' ? 'time:elsewhereDesk' : 'time:elsewhereOwn', {
          place: `\u2068${placeOfZone(there)}\u2069`,
          time: new Intl.DateTimeFormat(language, {
            timeZone: there,
            weekday: 'long',
            hour: 'numeric',
            minute: '2-digit',
          }).format(instant),
        })}
      </p>
    ),
  )
}

type Where = { language: string; now: number }

function saying(
  word: Word,
  { time, instant: due, zone }: ChosenTime,
  { language, now }: Where,
): string {
  if (time.kind === 'never') return word('time:never')
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
