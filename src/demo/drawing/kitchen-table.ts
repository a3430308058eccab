import { box, chance, disc, drawing, fall, glow, group, line, oval, path, shape } from './canvas.ts'
import type { Point } from './canvas.ts'

const WIDTH = 1600
const HEIGHT = 1000
const TILE = 100

/** A star of eight points, of two squares laid over each other. */
function star(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 16 }, (_, index): Point => {
    const reach = index % 2 === 0 ? radius : radius * 0.765
    const angle = (Math.PI / 8) * index
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
  })
}

function tiles(by: ReturnType<typeof chance>): string[] {
  const found: string[] = []
  const studs: string[] = []
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column <= WIDTH / TILE; column += 1) {
      const x = column * TILE
      const y = 470 + row * TILE
      found.push(
        box(x - TILE / 2, y - TILE / 2, TILE, TILE, {
          fill: by.pick(['#16646b', '#186b70', '#145c65']),
        }),
        shape(star(x, y, 44), { fill: '#f0dfb9', opacity: 0.92 }),
        shape(star(x, y, 34), { fill: by.pick(['#c8643c', '#bd5736', '#2d8a86', '#d9963f']) }),
        shape(star(x, y, 15), { fill: '#f0dfb9' }),
      )
      studs.push(disc(x + TILE / 2, y + TILE / 2, 11, { fill: '#d9963f' }))
      found.push(
        box(x - TILE / 2, y - TILE / 2, TILE, TILE, {
          stroke: '#0e464e',
          width: 2.5,
          opacity: 0.8,
        }),
      )
    }
  }
  return [...found, ...studs]
}

function chair(x: number, scale: number, wood: string, seat: string): string {
  return group(
    [
      box(-74, -330, 17, 560, { fill: wood }, 6),
      box(57, -330, 17, 560, { fill: wood }, 6),
      path('M-80 -330 Q0 -382 80 -330 L80 -286 Q0 -330 -80 -286 Z', { fill: wood }),
      ...[-44, -14, 16].map((at) => box(at, -306, 13, 210, { fill: wood })),
      box(-84, -100, 168, 30, { fill: seat }, 10),
      box(-66, 70, 132, 12, { fill: wood }),
    ],
    `transform="translate(${String(x)} 760) scale(${String(scale)})"`,
  )
}

/** A kitchen at evening: two large chairs, a small one, and a letter under the lamp. */
export function kitchenTable(): string {
  const by = chance(28)
  const night: string[] = [box(1090, 70, 330, 290, { fill: 'url(#night)' }, 6)]
  for (let index = 0; index < 16; index += 1) {
    night.push(
      disc(by.between(1104, 1400), by.between(84, 210), by.between(1, 2.4), {
        fill: '#fdf1d0',
        opacity: 0.8,
      }),
    )
  }
  night.push(
    path(
      'M1090 300 L1150 262 L1200 300 L1240 270 L1300 306 L1350 256 L1420 300 L1420 360 L1090 360 Z',
      {
        fill: '#1a2748',
      },
    ),
  )
  for (let index = 0; index < 9; index += 1) {
    night.push(box(by.between(1110, 1400), by.between(308, 344), 8, 11, { fill: '#ffcf78' }))
  }
  night.push(
    path('M1318 116 A36 36 0 1 0 1362 166 A30 30 0 1 1 1318 116 Z', { fill: '#fdf1d0' }),
    box(1250, 70, 10, 290, { fill: '#f0dfb9' }),
    box(1090, 206, 330, 10, { fill: '#f0dfb9' }),
    box(1082, 62, 346, 306, { stroke: '#f0dfb9', width: 18 }, 6),
    box(1060, 366, 390, 22, { fill: '#e3cda0' }, 4),
    box(1096, 322, 54, 46, { fill: '#b9552f' }, 6),
    path(
      'M1122 322 Q1088 288 1096 252 Q1118 276 1122 318 Q1124 266 1152 244 Q1160 290 1124 322 Z',
      {
        fill: '#5b8a4b',
      },
    ),
  )

  const shelf = [
    box(150, 298, 420, 16, { fill: '#7a4a2c' }),
    box(182, 222, 74, 76, { fill: '#d9963f' }, 12),
    oval(219, 222, 37, 9, { fill: '#a86c26' }),
    box(284, 240, 52, 58, { fill: '#2d8a86' }, 10),
    box(350, 250, 46, 48, { fill: '#c8643c' }, 10),
    path('M430 298 Q420 232 462 232 Q504 232 494 298 Z', { fill: '#efe0c0' }),
    box(452, 206, 20, 28, { fill: '#efe0c0' }),
    path('M462 210 Q446 170 466 140 M462 210 Q486 178 484 150', { stroke: '#5b8a4b', width: 5 }),
    disc(466, 138, 13, { fill: '#d8574c' }),
    disc(485, 148, 11, { fill: '#f0b84e' }),
  ]

  const lamp = [
    line(
      [
        [800, 0],
        [800, 176],
      ],
      { stroke: '#1d1418', width: 6 },
    ),
    path('M520 860 L690 262 L910 262 L1080 860 Z', { fill: 'url(#cone)' }),
    path('M682 266 Q690 172 800 170 Q910 172 918 266 Z', { fill: '#c8643c' }),
    path('M706 246 Q716 196 776 186', {
      stroke: '#f2a583',
      width: 8,
      opacity: 0.7,
      more: 'stroke-linecap="round"',
    }),
    oval(800, 266, 118, 15, { fill: '#fff0bd' }),
    disc(800, 280, 330, { fill: 'url(#glow)' }),
  ]

  const table = [
    box(330, 724, 34, 240, { fill: '#5b3320' }),
    box(1236, 724, 34, 240, { fill: '#5b3320' }),
    shape(
      [
        [340, 650],
        [1260, 650],
        [1350, 716],
        [250, 716],
      ],
      { fill: '#b3723f' },
    ),
    oval(800, 682, 400, 30, { fill: '#ffdf9a', opacity: 0.45 }),
    box(250, 716, 1100, 26, { fill: '#824c2b' }, 4),
    shape(
      [
        [716, 662],
        [862, 660],
        [890, 704],
        [704, 706],
      ],
      { fill: '#fffaf0' },
    ),
    ...[0, 1, 2, 3].map((row) =>
      line(
        [
          [732 - row * 3, 672 + row * 8],
          [(row === 3 ? 800 : 852) + row * 5, 671 + row * 8],
        ],
        { stroke: '#8a93a3', width: 2.6 },
      ),
    ),
    shape(
      [
        [906, 664],
        [1010, 662],
        [1032, 694],
        [918, 698],
      ],
      { fill: '#e9d6ac' },
    ),
    path('M906 664 L966 684 L1010 662', { stroke: '#b79a66', width: 3 }),
    oval(560, 690, 62, 11, { fill: '#7d4a2a', opacity: 0.5 }),
    path('M510 686 Q496 614 560 612 Q624 614 610 686 Z', { fill: '#2d8a86' }),
    path('M606 640 Q644 634 652 604 L664 608 Q660 660 608 664 Z', { fill: '#2d8a86' }),
    path('M514 634 Q470 632 480 664 Q488 682 512 676', { stroke: '#2d8a86', width: 10 }),
    oval(560, 612, 26, 7, { fill: '#1b5f60' }),
    disc(560, 600, 8, { fill: '#d9963f' }),
    path('M662 588 Q676 560 660 540 Q646 516 664 492', {
      stroke: '#fff8e6',
      width: 5,
      opacity: 0.5,
      more: 'stroke-linecap="round"',
    }),
    path('M1100 692 L1108 640 L1152 640 L1160 692 Z', { fill: '#f7e8c6', opacity: 0.5 }),
    path('M1103 690 L1109 656 L1151 656 L1157 690 Z', { fill: '#b6492f', opacity: 0.9 }),
    oval(1130, 694, 46, 8, { fill: '#f3e3bf' }),
  ]

  const cloth = [
    shape(
      [
        [0, 900],
        [WIDTH, 900],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      { fill: '#5d2f25' },
    ),
    oval(800, 962, 700, 40, { fill: '#1c0e0d', opacity: 0.4 }),
  ]

  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('wall', [
        [0, '#e0a668'],
        [1, '#f0c88c'],
      ]),
      fall('night', [
        [0, '#1b2752'],
        [1, '#5d5488'],
      ]),
      fall('cone', [
        [0, '#fff0bd', 0.5],
        [1, '#fff0bd', 0],
      ]),
      glow('glow', [
        [0, '#fff2c4', 0.85],
        [0.4, '#ffe09a', 0.28],
        [1, '#ffe09a', 0],
      ]),
      glow('dark', [
        [0, '#2a1016', 0],
        [0.62, '#2a1016', 0.1],
        [1, '#2a1016', 0.62],
      ]),
    ],
    [
      box(0, 0, WIDTH, 430, { fill: 'url(#wall)' }),
      ...tiles(by),
      box(0, 412, WIDTH, 14, { fill: '#f0dfb9' }),
      box(0, 720, WIDTH, 200, { fill: '#7a3f2c' }),
      box(0, 720, WIDTH, 12, { fill: '#f0dfb9', opacity: 0.5 }),
      ...night,
      ...shelf,
      ...cloth,
      box(-300, -300, 2200, 1600, { fill: 'url(#dark)' }),
      chair(520, 0.92, '#3b2018', '#c8643c'),
      chair(1090, 0.92, '#3b2018', '#2d8a86'),
      chair(806, 0.66, '#b23a2c', '#d9963f'),
      ...table,
      ...lamp,
    ],
  )
}
