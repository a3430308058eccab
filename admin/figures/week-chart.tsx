import type { FigureWords } from './figure-words.ts'

/** One measure of every week, in its colour. */
export type Series = { name: string; tone: 'in' | 'no' | 'out' | 'yes'; values: readonly number[] }

type WeekChartProps = {
  weeks: readonly string[]
  series: readonly Series[]
  say: FigureWords
}

/** Width of a week and height of the whole, in units of the drawing; the page stretches it. */
const WEEK = 12
const HEIGHT = 100
/** Empty on either side of the bars of a week. */
const GAP = 1.5

/** Bars beside each other for every week. Time goes in the direction of the language. */
export function WeekChart({ weeks, series, say }: WeekChartProps) {
  const top = Math.max(1, ...series.flatMap(({ values }) => values))
  const bar = (WEEK - 2 * GAP) / series.length
  const middle = weeks[Math.floor((weeks.length - 1) / 2)]
  return (
    <>
      {series.length > 1 && (
        <ul className="figures-legend" aria-hidden="true">
          {series.map(({ name, tone }) => (
            <li key={name} className={`figures-tone--${tone}`}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div className="figures-weeks">
        <p className="figures-weeks__scale" aria-hidden="true">
          <span>{say.number(top)}</span>
          <span>{say.number(0)}</span>
        </p>
        <svg
          className="figures-weeks__bars"
          viewBox={`0 0 ${weeks.length * WEEK} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={series.map((each) => toldOf(each, weeks, say)).join(' ')}
        >
          {weeks.map((week, place) => (
            <g key={week}>
              <title>
                {`${say.day(week)}: ${series.map(({ name, values }) => `${name} ${say.number(values[place] ?? 0)}`).join(', ')}`}
              </title>
              <rect className="figures-ground" x={place * WEEK} width={WEEK} height={HEIGHT} />
              {series.map(({ name, tone, values }, nth) => {
                const height = ((values[place] ?? 0) / top) * HEIGHT
                return (
                  <rect
                    key={name}
                    className={`figures-bar figures-tone--${tone}`}
                    x={place * WEEK + GAP + nth * bar}
                    y={HEIGHT - height}
                    width={bar * 0.9}
                    height={height}
                  />
                )
              })}
            </g>
          ))}
        </svg>
        <p className="figures-weeks__days" aria-hidden="true">
          {[weeks[0], weeks.length > 2 ? middle : undefined, weeks.at(-1)].map(
            (week, place) => week && <span key={`${place} ${week}`}>{say.day(week)}</span>,
          )}
        </p>
      </div>
    </>
  )
}

/** What the picture shows, in a sentence or two; the table has the rest. */
function toldOf({ name, values }: Series, weeks: readonly string[], say: FigureWords): string {
  const sum = values.reduce((all, each) => all + each, 0)
  const most = Math.max(0, ...values)
  const week = weeks[values.indexOf(most)]
  const highest =
    most > 0 && week
      ? ` ${say.word('figures:highest', { week: say.day(week), count: say.number(most) })}`
      : ''
  return `${name}: ${say.number(sum)}.${highest}`
}
