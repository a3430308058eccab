import { box, chance, disc, drawing, fall, glow, line, oval, path, shape } from './canvas.ts'

const WIDTH = 1600
const HEIGHT = 1000
const FLOOR = 800
const SPINES = [
  '#b5523b',
  '#d9a441',
  '#2f6b66',
  '#e6d3ae',
  '#7b3548',
  '#3c4f76',
  '#8a9a5b',
  '#c97b4a',
  '#4b3a56',
  '#a9bfb4',
]

/** A row of books standing on a board, some of them leaning. */
function books(
  by: ReturnType<typeof chance>,
  from: number,
  to: number,
  board: number,
  tall: number,
): string[] {
  const found: string[] = []
  let x = from
  while (x < to - 12) {
    const thick = Math.min(by.between(13, 34), to - x)
    const high = by.between(tall * 0.66, tall * 0.96)
    const colour = by.pick(SPINES)
    const y = board - high
    if (by.happens(0.06)) {
      x += by.between(18, 40)
      continue
    }
    found.push(box(x, y, thick - 1.5, high, { fill: colour }, 2))
    found.push(box(x + thick - 5, y, 3.5, high, { fill: '#1c1420', opacity: 0.22 }))
    if (by.happens(0.6)) {
      found.push(box(x + 2, y + high * 0.16, thick - 6, 4, { fill: '#f3e3bd', opacity: 0.7 }))
    }
    if (by.happens(0.4)) {
      found.push(box(x + 2, y + high * 0.74, thick - 6, 7, { fill: '#f3e3bd', opacity: 0.5 }))
    }
    x += thick
  }
  return found
}

function bookcase(by: ReturnType<typeof chance>, x: number, wide: number): string[] {
  const found = [
    box(x - 16, 96, wide + 32, FLOOR - 84, { fill: '#3a2219' }),
    box(x - 30, 72, wide + 60, 30, { fill: '#54321f' }, 4),
    box(x, 112, wide, FLOOR - 112, { fill: '#24140f' }),
  ]
  const rows = 5
  const step = (FLOOR - 120) / rows
  for (let row = 1; row <= rows; row += 1) {
    const board = 112 + row * step - 12
    found.push(...books(by, x + 6, x + wide - 6, board, step - 24))
    found.push(box(x - 6, board, wide + 12, 13, { fill: '#6a4027' }))
    found.push(box(x - 6, board + 11, wide + 12, 5, { fill: '#150b09', opacity: 0.55 }))
  }
  return found
}

/** A library at evening: two walls of books, a tall window, the lamps lit, the returns trolley. */
export function readingRoom(): string {
  const by = chance(1207)
  const windowPath = 'M560 640 L560 300 Q560 92 800 92 Q1040 92 1040 300 L1040 640 Z'

  const stars: string[] = []
  for (let index = 0; index < 46; index += 1) {
    stars.push(
      disc(by.between(566, 1034), by.between(110, 420), by.between(0.8, 2.3), {
        fill: '#fdf3d6',
        opacity: by.between(0.4, 1),
      }),
    )
  }

  const town: string[] = []
  let x = 556
  while (x < 1040) {
    const wide = by.between(34, 74)
    const top = by.between(500, 572)
    town.push(
      shape(
        [
          [x, 650],
          [x, top],
          [x + wide / 2, top - by.between(16, 38)],
          [x + wide, top],
          [x + wide, 650],
        ],
        { fill: by.pick(['#1d2c4d', '#22345a', '#182442']) },
      ),
    )
    for (let row = 0; row < 3; row += 1) {
      if (by.happens(0.6)) {
        town.push(
          box(x + by.between(6, wide - 16), top + 12 + row * 24, 8, 11, {
            fill: '#ffcf78',
            opacity: 0.9,
          }),
        )
      }
    }
    x += wide
  }

  const bars: string[] = []
  for (const at of [680, 800, 920]) bars.push(box(at - 4, 90, 8, 552, { fill: '#4a2d1e' }))
  for (const at of [250, 380, 510]) bars.push(box(556, at - 4, 488, 8, { fill: '#4a2d1e' }))

  const table: string[] = [
    oval(800, 900, 620, 50, { fill: '#120b0d', opacity: 0.35 }),
    box(372, 846, 26, 130, { fill: '#3a2117' }),
    box(1202, 846, 26, 130, { fill: '#3a2117' }),
    shape(
      [
        [392, 790],
        [1208, 790],
        [1270, 838],
        [330, 838],
      ],
      { fill: '#8b5533' },
    ),
    shape(
      [
        [392, 790],
        [1208, 790],
        [1216, 797],
        [384, 797],
      ],
      { fill: '#b77a4a', opacity: 0.8 },
    ),
    box(330, 838, 940, 22, { fill: '#5b3522' }, 3),
  ]
  for (const at of [560, 1040]) {
    table.push(
      oval(at, 806, 190, 22, { fill: 'url(#pool)' }),
      disc(at, 730, 230, { fill: 'url(#lamp)' }),
      box(at - 4, 722, 8, 84, { fill: '#d8ab57' }),
      oval(at, 808, 38, 8, { fill: '#b98a3e' }),
      path(
        `M${String(at - 70)} 728 Q${String(at - 56)} 672 ${String(at)} 672 Q${String(at + 56)} 672 ${String(at + 70)} 728 Z`,
        {
          fill: '#2f7d5f',
        },
      ),
      path(`M${String(at - 40)} 690 Q${String(at - 20)} 678 ${String(at + 6)} 678`, {
        stroke: '#8fd0ad',
        width: 5,
        opacity: 0.7,
        more: 'stroke-linecap="round"',
      }),
      oval(at, 728, 70, 6, { fill: '#fff0b8' }),
    )
  }
  table.push(
    path(
      'M708 806 Q754 784 800 802 Q846 784 892 806 L898 820 Q846 800 800 817 Q754 800 702 820 Z',
      { fill: '#f6ead0' },
    ),
    path('M800 802 L800 817', { stroke: '#b79f78', width: 3 }),
    path('M722 808 Q756 795 788 806 M812 806 Q846 795 878 808', { stroke: '#b9a37f', width: 2.5 }),
  )

  const trolley: string[] = [
    oval(1362, 968, 190, 16, { fill: '#0b0708', opacity: 0.5 }),
    box(1192, 700, 12, 244, { fill: '#c9cfc8' }),
    box(1516, 700, 12, 244, { fill: '#c9cfc8' }),
    box(1198, 686, 324, 252, { fill: '#1d1213', opacity: 0.96 }, 6),
    ...books(by, 1208, 1512, 792, 92),
    box(1186, 792, 348, 15, { fill: '#9ba8a2' }, 3),
    ...books(by, 1208, 1500, 912, 96),
    box(1186, 912, 348, 17, { fill: '#9ba8a2' }, 3),
    path('M1528 706 Q1568 690 1566 652', {
      stroke: '#c9cfc8',
      width: 12,
      more: 'stroke-linecap="round"',
    }),
  ]
  for (const at of [1216, 1504]) {
    trolley.push(disc(at, 950, 19, { fill: '#1d1a20' }), disc(at, 950, 7, { fill: '#9ba8a2' }))
  }

  const ladder: string[] = []
  for (const side of [0, 74]) {
    ladder.push(
      line(
        [
          [172 + side, 130],
          [92 + side, FLOOR + 92],
        ],
        { stroke: '#c08a55', width: 12 },
      ),
    )
  }
  for (let rung = 0; rung < 9; rung += 1) {
    const y = 190 + rung * 78
    const left = 172 - ((y - 130) / (FLOOR - 38)) * 80
    ladder.push(
      line(
        [
          [left, y],
          [left + 74, y],
        ],
        { stroke: '#a87342', width: 9 },
      ),
    )
  }

  const boards: string[] = []
  for (let index = -9; index <= 9; index += 1) {
    boards.push(
      line(
        [
          [800 + index * 66, FLOOR],
          [800 + index * 150, HEIGHT],
        ],
        { stroke: '#2a1713', width: 3, opacity: 0.7 },
      ),
    )
  }

  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('wall', [
        [0, '#12302f'],
        [1, '#235049'],
      ]),
      fall('night', [
        [0, '#131d45'],
        [0.6, '#31437c'],
        [1, '#b3748a'],
      ]),
      fall('floor', [
        [0, '#4a2a1f'],
        [1, '#2b1712'],
      ]),
      glow('lamp', [
        [0, '#ffe7a4', 0.6],
        [0.4, '#ffd27a', 0.2],
        [1, '#ffc266', 0],
      ]),
      glow('pool', [
        [0, '#fff1bd', 0.95],
        [1, '#ffcf75', 0],
      ]),
      glow('moon', [
        [0, '#fff6da', 0.8],
        [1, '#fff6da', 0],
      ]),
      `<clipPath id="pane"><path d="${windowPath}"/></clipPath>`,
    ],
    [
      box(0, 0, WIDTH, FLOOR, { fill: 'url(#wall)' }),
      box(0, 0, WIDTH, 46, { fill: '#0d2423' }),
      box(0, 46, WIDTH, 8, { fill: '#d0a25a', opacity: 0.65 }),
      box(0, FLOOR, WIDTH, HEIGHT - FLOOR, { fill: 'url(#floor)' }),
      ...boards,
      `<g clip-path="url(#pane)">${[
        box(540, 80, 520, 580, { fill: 'url(#night)' }),
        ...stars,
        disc(905, 236, 130, { fill: 'url(#moon)' }),
        disc(905, 236, 42, { fill: '#fff4d2' }),
        ...town,
        ...bars,
      ].join('')}</g>`,
      path(windowPath, { stroke: '#5e3a26', width: 22 }),
      path(windowPath, { stroke: '#8a5a38', width: 6 }),
      box(528, 636, 544, 24, { fill: '#6a4128' }, 3),
      ...bookcase(by, 40, 420),
      ...bookcase(by, 1140, 420),
      ...ladder,
      ...table,
      ...trolley,
    ],
  )
}
