import type { ReactNode } from 'react'

type FigureRowProps = {
  name: ReactNode
  /** Of the picture, whose width is 100. */
  height: number
  /** What is drawn in it, in SVG. */
  bars: ReactNode
  /** The same in words: the picture is for those alone who see it. */
  told: ReactNode
}

/** One row of a chart: its name, its bars, and what they say. */
export function FigureRow({ name, height, bars, told }: FigureRowProps) {
  return (
    <li>
      <p className="figures-rows__name">{name}</p>
      <svg
        className="figures-rows__bar"
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="figures-ground" width="100" height={height} />
        {bars}
      </svg>
      <p className="figures-rows__told">{told}</p>
    </li>
  )
}
