import { Link } from '@payloadcms/ui'

import { PERIODS } from '../../src/figures/index.ts'
import type { FiguresAnswer } from '../../src/figures/index.ts'
import type { FigureWords } from './figure-words.ts'
import { lastDay, otherPeriod } from './figures-address.ts'

type PeriodBarProps = {
  figures: Pick<FiguresAnswer, 'asked' | 'callNames' | 'thisWeek' | 'weeks'>
  /** Where the screen stands. */
  path: string
  say: FigureWords
}

/** How long a time, until when, and of which call. Plain links and a form: each state has an address of its own. */
export function PeriodBar({
  figures: { asked, callNames, thisWeek, weeks },
  path,
  say,
}: PeriodBarProps) {
  const from = weeks[0]?.week ?? asked.last
  const isNow = asked.last >= thisWeek
  return (
    <div className="figures-bar-of-periods">
      <nav className="desk-row" aria-label={say.word('figures:period')}>
        {PERIODS.map((count) => (
          <Link
            key={count}
            className="figures-period"
            href={otherPeriod(path, asked, { weeks: count })}
            prefetch={false}
            aria-current={count === asked.weeks ? 'true' : undefined}
          >
            {count === 52 ? say.word('figures:year') : say.weeks(count)}
          </Link>
        ))}
      </nav>
      <p className="desk-row figures-range">
        <Link href={otherPeriod(path, asked, { by: -1 })} prefetch={false}>
          {say.word('figures:earlier')}
        </Link>
        <strong>
          {say.word('figures:range', { from: say.day(from), to: say.day(lastDay(asked.last)) })}
        </strong>
        {!isNow && (
          <Link href={otherPeriod(path, asked, { by: 1, notAfter: thisWeek })} prefetch={false}>
            {say.word('figures:later')}
          </Link>
        )}
        {isNow && <span className="desk-screen__quiet">{say.word('figures:running')}</span>}
      </p>
      {callNames.length > 0 && (
        <form className="desk-row" method="get" action={path}>
          <input type="hidden" name="weeks" value={asked.weeks} />
          {!isNow && <input type="hidden" name="until" value={asked.last} />}
          <div className="desk-field">
            <label htmlFor="figures-call">{say.word('columns:call')}</label>
            <select id="figures-call" name="call" defaultValue={asked.call ?? ''}>
              <option value="">{say.word('figures:allCalls')}</option>
              {callNames.map(({ publicId, title }) => (
                <option key={publicId} value={publicId}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="desk-pill figures-show">
            {say.word('figures:show')}
          </button>
        </form>
      )}
    </div>
  )
}
