import { Link } from '@payloadcms/ui'

import { FigureRow } from './figure-row.tsx'
import type { FigureWords } from './figure-words.ts'
import type { Series } from './week-chart.tsx'

export type PartRow = {
  key: string
  name: string
  /** Where more about it stands. */
  href?: string | undefined
  parts: readonly { name: string; tone: Series['tone']; count: number }[]
  more?: string | undefined
}

/** For each row bars in proportion to their counts, the counts written beside them. */
export function PartsChart({ rows, say }: { rows: readonly PartRow[]; say: FigureWords }) {
  const most = Math.max(1, ...rows.flatMap(({ parts }) => parts.map(({ count }) => count)))
  return (
    <ul className="figures-rows">
      {rows.map(({ key, name, href, parts, more }) => (
        <FigureRow
          key={key}
          name={
            href ? (
              <Link href={href} prefetch={false}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <bdi>{name}</bdi>
            )
          }
          height={parts.length * 10}
          bars={parts.map((part, nth) => (
            <rect
              key={part.name}
              className={`figures-bar figures-tone--${part.tone}`}
              y={nth * 10 + 1}
              width={(part.count / most) * 100}
              height="8"
            />
          ))}
          told={
            <>
              {parts.map((part) => (
                <span key={part.name} className={`figures-count figures-tone--${part.tone}`}>
                  {part.name} {say.number(part.count)}
                </span>
              ))}
              {more && <span className="desk-screen__quiet">{more}</span>}
            </>
          }
        />
      ))}
    </ul>
  )
}
