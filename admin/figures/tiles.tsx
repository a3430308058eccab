import type { Compared, FiguresAnswer } from '../../src/figures/index.ts'
import type { FigureWords } from './figure-words.ts'

/** The numbers that count most, each beside what it was in as long a time before. */
export function Tiles({ figures, say }: { figures: FiguresAnswer; say: FigureWords }) {
  const { word } = say
  const median = figures.deciding[0]?.quartiles
  return (
    <dl className="figures-tiles">
      {(['received', 'accepted', 'declined', 'published'] as const).map((name) => (
        <div key={name} className="figures-tile">
          <dt>{word(`figures:${name}`)}</dt>
          <dd className="figures-tile__number">{say.number(figures[name].now)}</dd>
          <dd className="desk-screen__quiet">{changeOf(figures[name], say)}</dd>
        </div>
      ))}
      <div className="figures-tile">
        <dt>{word('figures:medianDecision')}</dt>
        <dd className="figures-tile__number">{median ? say.time(median.median) : '–'}</dd>
        <dd className="desk-screen__quiet">
          {word(median ? 'figures:half' : 'figures:emptyDecided')}
        </dd>
      </div>
    </dl>
  )
}

/** “12 % more; 98 in as long a time before”. */
function changeOf({ now, before }: Compared, say: FigureWords): string {
  const told = say.word('figures:before', { count: say.number(before) })
  if (before === 0) return told
  const change = Math.round(((now - before) / before) * 100)
  const percent = say.number(Math.abs(change))
  const way =
    change === 0
      ? say.word('figures:same')
      : say.word(change > 0 ? 'figures:more' : 'figures:less', { percent })
  return `${way}; ${told}`
}
