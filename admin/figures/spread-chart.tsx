import type { Quartiles } from '../../src/figures/index.ts'
import { FigureRow } from './figure-row.tsx'
import type { FigureWords } from './figure-words.ts'

export type SpreadRow = { key: string; name: string; group?: string; quartiles: Quartiles }

/** For each row a bar from the first to the third quartile, and a mark where the median is; beside it in words. */
export function SpreadChart({ rows, say }: { rows: readonly SpreadRow[]; say: FigureWords }) {
  const longest = Math.max(1, ...rows.map(({ quartiles }) => quartiles.third))
  const at = (ms: number) => (ms / longest) * 100
  return (
    <ul className="figures-rows">
      {rows.map(({ key, name, group, quartiles: { count, first, median, third } }) => (
        <FigureRow
          key={key}
          name={
            <>
              <bdi>{name}</bdi>
              {group && <span className="desk-screen__quiet">{group}</span>}
            </>
          }
          height={10}
          bars={
            <>
              <rect
                className="figures-bar figures-tone--in"
                x={at(first)}
                y="1.5"
                width={Math.max(0.6, at(third) - at(first))}
                height="7"
              />
              <rect
                className="figures-mark"
                x={Math.max(0, at(median) - 0.4)}
                width="0.8"
                height="10"
              />
            </>
          }
          told={say.word('figures:spread', {
            median: say.time(median),
            first: say.time(first),
            third: say.time(third),
            count: say.number(count),
          })}
        />
      ))}
    </ul>
  )
}
