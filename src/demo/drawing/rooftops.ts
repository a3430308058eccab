import { box, chance, disc, drawing, fall, glow, line, oval, path, shape } from './canvas.ts'

const WIDTH = 1600
const HEIGHT = 1000
const ROWS = [
  { top: 470, wall: ['#8fa3b4', '#a7b4bd', '#b9bdb9'], roof: ['#76708a', '#83788a'], size: 0.62 },
  {
    top: 560,
    wall: ['#d9c7a8', '#c5b8a6', '#cfae91', '#b5bcb8'],
    roof: ['#a4604f', '#8f5a55', '#b1705a'],
    size: 0.8,
  },
  {
    top: 680,
    wall: ['#f0dcb4', '#e8c9a0', '#d7dccf', '#e3b48d'],
    roof: ['#b9553f', '#a64a3c', '#c7694a', '#6f5560'],
    size: 1.05,
  },
  {
    top: 832,
    wall: ['#fbeac8', '#efd3a3', '#e6e3d3', '#d99a72'],
    roof: ['#8f3b32', '#a8453a', '#543f50', '#bf5c43'],
    size: 1.4,
  },
] as const

type Row = (typeof ROWS)[number]

function windows(
  by: ReturnType<typeof chance>,
  x: number,
  y: number,
  wide: number,
  size: number,
): string[] {
  const found: string[] = []
  const count = Math.max(1, Math.floor(wide / (58 * size)))
  const gap = wide / count
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const left = x + gap * (column + 0.5) - 12 * size
      const top = y + 30 * size + row * 74 * size
      const lit = by.happens(0.2)
      found.push(
        box(left - 3 * size, top - 3 * size, 30 * size, 44 * size, {
          fill: '#fff8e6',
          opacity: 0.75,
        }),
        box(left, top, 24 * size, 38 * size, { fill: lit ? '#ffce73' : '#4a5a70' }),
        box(left + 10.5 * size, top, 3 * size, 38 * size, { fill: '#fff8e6', opacity: 0.75 }),
        box(left, top + 15 * size, 24 * size, 3 * size, { fill: '#fff8e6', opacity: 0.75 }),
      )
      if (by.happens(0.16)) {
        found.push(
          box(left - 5 * size, top + 40 * size, 34 * size, 7 * size, { fill: '#6c3f30' }),
          disc(left + 3 * size, top + 38 * size, 5 * size, { fill: '#d8574c' }),
          disc(left + 13 * size, top + 37 * size, 6 * size, { fill: '#6f8a4f' }),
          disc(left + 22 * size, top + 38 * size, 5 * size, { fill: '#e6a13e' }),
        )
      }
    }
  }
  return found
}

function chimney(x: number, y: number, size: number, roof: string): string[] {
  return [
    box(x, y, 24 * size, 70 * size, { fill: roof }),
    box(x + 15 * size, y, 9 * size, 70 * size, { fill: '#1e1424', opacity: 0.25 }),
    box(x - 4 * size, y - 6 * size, 32 * size, 10 * size, { fill: '#473543' }),
    box(x + 3 * size, y - 22 * size, 8 * size, 18 * size, { fill: '#c4714f' }),
    box(x + 14 * size, y - 18 * size, 8 * size, 14 * size, { fill: '#c4714f' }),
  ]
}

function house(by: ReturnType<typeof chance>, x: number, wide: number, row: Row): string[] {
  const { size } = row
  const wall = by.pick<string>(row.wall)
  const roof = by.pick<string>(row.roof)
  const eaves = row.top + by.between(-22, 26) * size
  const high = by.between(62, 118) * size
  const found: string[] = []
  if (by.happens(0.75)) {
    found.push(
      ...chimney(
        x + wide * by.between(0.14, 0.26),
        eaves - high * 0.86,
        size,
        by.pick<string>(row.roof),
      ),
    )
  }
  found.push(box(x, eaves, wide, HEIGHT - eaves, { fill: wall }))
  if (by.happens(0.55)) {
    // A gable that faces the viewer, with a round window.
    found.push(
      shape(
        [
          [x, eaves],
          [x + wide / 2, eaves - high],
          [x + wide, eaves],
        ],
        { fill: wall },
      ),
      line(
        [
          [x - 8 * size, eaves + 5 * size],
          [x + wide / 2, eaves - high],
          [x + wide + 8 * size, eaves + 5 * size],
        ],
        { stroke: roof, width: 15 * size },
      ),
      disc(x + wide / 2, eaves - high * 0.36, 13 * size, { fill: '#fff8e6', opacity: 0.8 }),
      disc(x + wide / 2, eaves - high * 0.36, 9.5 * size, { fill: '#4a5a70' }),
    )
  } else {
    const slope = 20 * size
    found.push(
      shape(
        [
          [x - 9 * size, eaves],
          [x + slope, eaves - high],
          [x + wide - slope, eaves - high],
          [x + wide + 9 * size, eaves],
        ],
        { fill: roof },
      ),
    )
    for (let course = 1; course < 5; course += 1) {
      const y = eaves - (high * course) / 5
      found.push(
        line(
          [
            [x + (slope * course) / 5, y],
            [x + wide - (slope * course) / 5, y],
          ],
          { stroke: '#2a1722', width: 2 * size, opacity: 0.22 },
        ),
      )
    }
    if (by.happens(0.6)) {
      const middle = x + wide * by.between(0.38, 0.62)
      found.push(
        box(middle - 20 * size, eaves - high * 0.66, 40 * size, high * 0.52, { fill: wall }),
        shape(
          [
            [middle - 27 * size, eaves - high * 0.64],
            [middle, eaves - high * 1.02],
            [middle + 27 * size, eaves - high * 0.64],
          ],
          { fill: '#4b3646' },
        ),
        box(middle - 11 * size, eaves - high * 0.54, 22 * size, high * 0.32, { fill: '#ffce73' }),
      )
    }
  }
  found.push(
    box(x, eaves, wide, 8 * size, { fill: '#1e1424', opacity: 0.18 }),
    box(x + wide - 13 * size, eaves, 13 * size, HEIGHT - eaves, { fill: '#1e1424', opacity: 0.13 }),
    ...windows(by, x, eaves, wide - 10 * size, size),
  )
  return found
}

/** The old quarter in the morning: roofs in rows down to the sea, washing out, gulls up. */
export function rooftops(): string {
  const by = chance(77)
  const rows: string[] = []
  for (const row of ROWS) {
    let x = by.between(-90, -20)
    while (x < WIDTH) {
      const wide = by.between(120, 215) * row.size
      rows.push(...house(by, x, wide, row))
      x += wide
    }
    if (row.size < 1.4) {
      rows.push(
        box(0, row.top - 130, WIDTH, HEIGHT - row.top + 130, {
          fill: '#fbe3c6',
          opacity: row.size < 0.7 ? 0.2 : 0.11,
        }),
      )
    }
  }

  const washing: string[] = [path('M290 738 Q670 816 1062 742', { stroke: '#3a2c38', width: 3 })]
  const cloths = [
    '#fdf6e6',
    '#d8574c',
    '#5b7fa0',
    '#f0b84e',
    '#fdf6e6',
    '#7f9a6a',
    '#e7a08c',
    '#fdf6e6',
  ]
  cloths.forEach((colour, index) => {
    const t = 0.12 + index * 0.105
    const x = 290 * (1 - t) ** 2 + 2 * 670 * t * (1 - t) + 1062 * t ** 2
    const y = 738 * (1 - t) ** 2 + 2 * 816 * t * (1 - t) + 742 * t ** 2
    const wide = by.between(38, 60)
    const long = by.between(46, 84)
    washing.push(
      path(
        `M${x.toFixed(1)} ${y.toFixed(1)} l${wide.toFixed(1)} -1 q7 ${(long / 2).toFixed(1)} 1 ${long.toFixed(1)} q-${(wide / 2).toFixed(1)} -9 -${wide.toFixed(1)} 3 q-6 -${(long / 2).toFixed(1)} -1 -${long.toFixed(1)} Z`,
        { fill: colour },
      ),
    )
  })

  const waves: string[] = []
  for (let index = 0; index < 120; index += 1) {
    waves.push(
      oval(by.between(0, WIDTH), by.between(316, 470), by.between(10, 46), by.between(0.8, 1.8), {
        fill: '#fff3dc',
        opacity: by.between(0.25, 0.75),
      }),
    )
  }
  const boats = [
    [250, 356, 0.8],
    [700, 334, 0.55],
    [1420, 372, 1],
  ].map(
    ([x = 0, y = 0, size = 1]) =>
      `<g transform="translate(${String(x)} ${String(y)}) scale(${String(size)})">${[
        path('M-34 0 L34 0 Q28 15 20 15 L-20 15 Q-30 13 -34 0 Z', { fill: '#8f3b32' }),
        path('M2 -6 L2 -76 Q38 -36 36 -6 Z', { fill: '#fffaf0' }),
        path('M-4 -6 L-4 -60 Q-26 -30 -28 -6 Z', { fill: '#f4e2c4' }),
      ].join('')}</g>`,
  )
  const gulls = [
    [420, 170, 1.3],
    [520, 216, 1],
    [352, 244, 0.8],
    [1130, 138, 0.9],
    [1216, 178, 0.7],
  ].map(([x = 0, y = 0, size = 1]) =>
    path(
      `M${String(x - 36 * size)} ${String(y - 8 * size)} Q${String(x - 15 * size)} ${String(y - 26 * size)} ${String(x)} ${String(y)} Q${String(x + 15 * size)} ${String(y - 26 * size)} ${String(x + 36 * size)} ${String(y - 8 * size)}`,
      { stroke: '#fffaf0', width: 5.5 * size, more: 'stroke-linecap="round"' },
    ),
  )

  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('sky', [
        [0, '#7fb0c4'],
        [0.55, '#c3d6cf'],
        [1, '#fbe0b8'],
      ]),
      fall('sea', [
        [0, '#a8cbc8'],
        [1, '#4f8f9c'],
      ]),
      glow('sun', [
        [0, '#fffbe6', 1],
        [0.3, '#fff0c2', 0.7],
        [1, '#ffe7b0', 0],
      ]),
    ],
    [
      box(0, 0, WIDTH, 312, { fill: 'url(#sky)' }),
      disc(1060, 236, 330, { fill: 'url(#sun)' }),
      disc(1060, 236, 48, { fill: '#fffdf0' }),
      path('M0 290 Q200 262 390 296 Q450 308 520 312 L0 312 Z', {
        fill: '#8fa9b3',
        opacity: 0.75,
      }),
      box(0, 310, WIDTH, 240, { fill: 'url(#sea)' }),
      ...waves,
      ...boats,
      ...rows,
      ...washing,
      ...gulls,
    ],
  )
}
