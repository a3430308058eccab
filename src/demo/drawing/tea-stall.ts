import {
  box,
  chance,
  disc,
  drawing,
  fall,
  glow,
  group,
  hills,
  line,
  oval,
  path,
  shape,
} from './canvas.ts'

const WIDTH = 1600
const HEIGHT = 1000
const HORIZON = 560
const QUAY = 800

/** Somebody standing at the counter, from behind. */
function guest(x: number, coat: string, cap: string, scale: number, turned = false): string {
  return group(
    [
      path('M-24 0 L-20 -120 L20 -120 L24 0 Z', { fill: '#0d1428' }),
      path('M-50 -96 Q-56 -232 0 -236 Q56 -232 50 -96 Z', { fill: coat }),
      path('M34 -214 Q84 -196 96 -156 L80 -146 Q64 -176 30 -180 Z', { fill: coat }),
      box(-13, -250, 26, 26, { fill: '#8a5b45' }, 8),
      disc(0, -264, 27, { fill: '#33231f' }),
      path('M-31 -262 Q-32 -298 0 -298 Q32 -298 31 -262 Q0 -274 -31 -262 Z', { fill: cap }),
      box(-32, 0, 28, 12, { fill: '#070b16' }, 5),
      box(6, 0, 28, 12, { fill: '#070b16' }, 5),
    ],
    `transform="translate(${String(x)} 862) scale(${String(turned ? -scale : scale)} ${String(scale)})"`,
  )
}

function stool(x: number, y: number): string[] {
  return [
    line(
      [
        [x - 22, y + 62],
        [x - 12, y],
      ],
      { stroke: '#2c1a18', width: 8 },
    ),
    line(
      [
        [x + 22, y + 62],
        [x + 12, y],
      ],
      { stroke: '#2c1a18', width: 8 },
    ),
    oval(x, y, 34, 10, { fill: '#a9653a' }),
    oval(x, y - 2, 29, 7, { fill: '#c98551' }),
  ]
}

/** The tea stall on the quay an hour before sunrise: the one light that is on. */
export function teaStall(): string {
  const by = chance(515)
  const stars: string[] = []
  for (let index = 0; index < 90; index += 1) {
    stars.push(
      disc(by.between(0, WIDTH), by.between(10, 380), by.between(0.8, 2.2), {
        fill: '#e8f0ff',
        opacity: by.between(0.2, 0.9),
      }),
    )
  }
  const lights: string[] = []
  for (let index = 0; index < 44; index += 1) {
    lights.push(
      box(by.between(900, 1590), by.between(528, 556), 3.4, 4.4, {
        fill: '#ffd99a',
        opacity: by.between(0.4, 0.95),
      }),
    )
  }

  const water: string[] = []
  for (let index = 0; index < 220; index += 1) {
    const depth = by.between(0, 1) ** 1.3
    water.push(
      oval(
        by.between(0, WIDTH),
        HORIZON + 6 + depth * 230,
        by.between(12, 60) * (0.5 + depth),
        0.8 + depth * 1.8,
        {
          fill: by.pick(['#f0a98c', '#8aa6cf', '#101c3c', '#6a7fb0']),
          opacity: by.between(0.1, 0.36),
        },
      ),
    )
  }
  for (let index = 0; index < 46; index += 1) {
    const depth = by.between(0, 1)
    water.push(
      oval(
        1310 + by.between(-20, 20) * (1 + depth),
        HORIZON + 8 + depth * 220,
        by.between(6, 26),
        1.6 + depth,
        {
          fill: '#f6ecd2',
          opacity: by.between(0.2, 0.6),
        },
      ),
    )
  }
  const boat = group(
    [
      path('M-96 0 L96 0 Q90 22 72 24 L-72 24 Q-90 22 -96 0 Z', { fill: '#131c38' }),
      box(-66, -26, 128, 27, { fill: '#c9cbd0' }, 4),
      box(-34, -46, 70, 22, { fill: '#b7bac2' }, 4),
      ...[-54, -32, -10, 12, 34].map((at) => box(at, -18, 13, 10, { fill: '#ffd27a' })),
      box(16, -66, 16, 22, { fill: '#b8433f' }),
      disc(-50, -34, 5, { fill: '#7fe0a0' }),
    ],
    'transform="translate(1130 596)"',
  )

  const stripes: string[] = []
  for (let index = 0; index < 10; index += 1) {
    const x = 286 + index * 62
    stripes.push(
      path(
        `M${String(x + 18 - index * 3.6)} 366 L${String(x + 76 - index * 3.6)} 366 L${String(x + 62)} 462 Q${String(x + 31)} 492 ${String(x)} 462 Z`,
        { fill: index % 2 === 0 ? '#b8352f' : '#f4e6c9' },
      ),
    )
  }
  const stall: string[] = [
    box(330, 420, 534, 440, { fill: '#2c1a1d' }, 4),
    box(350, 440, 494, 230, { fill: 'url(#inside)' }),
    box(370, 560, 454, 9, { fill: '#8a5327' }),
    ...[392, 436, 480, 690, 734, 778].map((at) =>
      box(at, 522, 26, 38, { fill: by.pick(['#a8462f', '#2d7a70', '#d99a3c', '#7a3f58']) }, 4),
    ),
    // The samovar and its pot.
    path('M560 668 Q536 600 566 562 L636 562 Q666 600 642 668 Z', { fill: '#d9b25c' }),
    path('M574 650 Q560 606 580 574', {
      stroke: '#fff2c0',
      width: 7,
      opacity: 0.8,
      more: 'stroke-linecap="round"',
    }),
    box(574, 546, 54, 18, { fill: '#a87b2e' }, 4),
    path('M572 546 Q566 506 601 504 Q636 506 630 546 Z', { fill: '#f2ead8' }),
    path('M628 520 Q652 516 656 500', {
      stroke: '#f2ead8',
      width: 8,
      more: 'stroke-linecap="round"',
    }),
    disc(601, 500, 6, { fill: '#b8352f' }),
    path('M598 484 Q586 460 602 446 M616 486 Q630 466 618 450', {
      stroke: '#fffaf0',
      width: 5,
      opacity: 0.65,
      more: 'stroke-linecap="round"',
    }),
    // The keeper.
    path('M686 672 Q684 600 734 596 Q784 600 782 672 Z', { fill: '#274a5c' }),
    path('M716 604 L752 604 L758 672 L710 672 Z', { fill: '#f4e6c9' }),
    disc(734, 566, 31, { fill: '#a8704f' }),
    path('M702 562 Q704 528 734 528 Q764 528 766 562 Q750 548 734 550 Q716 548 702 562 Z', {
      fill: '#d8d5d0',
    }),
    path('M718 576 Q734 568 750 576 Q742 588 734 584 Q726 588 718 576 Z', { fill: '#d8d5d0' }),
    box(306, 668, 582, 24, { fill: '#a9653a' }, 4),
    box(322, 692, 550, 168, { fill: '#7a2b28' }),
    ...Array.from({ length: 11 }, (_, index) =>
      box(322 + index * 50, 692, 4, 168, { fill: '#521b1c' }),
    ),
    box(322, 692, 550, 10, { fill: '#1b0d0f', opacity: 0.5 }),
  ]
  for (const at of [398, 446, 830]) {
    stall.push(
      oval(at, 666, 23, 5, { fill: '#f4e6c9' }),
      path(
        `M${String(at - 11)} 628 Q${String(at - 6)} 644 ${String(at - 11)} 663 L${String(at + 11)} 663 Q${String(at + 6)} 644 ${String(at + 11)} 628 Z`,
        { fill: '#b23a22' },
      ),
      oval(at, 628, 11, 3, { fill: '#f7d8a8' }),
    )
  }
  stall.push(
    shape(
      [
        [304, 366],
        [890, 366],
        [906, 340],
        [288, 340],
      ],
      { fill: '#3b2224' },
    ),
    ...stripes,
    box(286, 458, 620, 5, { fill: '#1b0d0f', opacity: 0.2 }),
  )

  const bulbs: string[] = [path('M906 352 Q1090 452 1286 330', { stroke: '#0c1224', width: 4 })]
  for (let index = 1; index < 7; index += 1) {
    const t = index / 7
    const x = 906 * (1 - t) ** 2 + 2 * 1090 * t * (1 - t) + 1286 * t ** 2
    const y = 352 * (1 - t) ** 2 + 2 * 452 * t * (1 - t) + 330 * t ** 2
    bulbs.push(
      disc(x, y + 13, 46, { fill: 'url(#bulb)' }),
      disc(x, y + 13, 8.5, { fill: '#fff0bd' }),
    )
  }
  bulbs.push(
    box(1281, 318, 11, 520, { fill: '#0c1224' }),
    box(1268, 826, 38, 24, { fill: '#0c1224' }, 4),
  )

  const planks: string[] = [
    shape(
      [
        [0, QUAY],
        [WIDTH, QUAY],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      { fill: 'url(#stone)' },
    ),
    box(0, QUAY, WIDTH, 9, { fill: '#6d6b8c', opacity: 0.6 }),
    oval(597, 880, 620, 96, { fill: 'url(#pool)' }),
  ]
  for (let row = 0; row < 4; row += 1) {
    const y = QUAY + 18 + row * (36 + row * 8)
    planks.push(box(0, y, WIDTH, 2.5, { fill: '#070c1b', opacity: 0.5 }))
    for (let x = by.between(-120, 0); x < WIDTH; x += by.between(110, 210)) {
      planks.push(box(x, y, 2.5, 36 + row * 8, { fill: '#070c1b', opacity: 0.4 }))
    }
  }

  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('sky', [
        [0, '#0c1533'],
        [0.45, '#27386b'],
        [0.78, '#6b6a98'],
        [1, '#eeaa8d'],
      ]),
      fall('sea', [
        [0, '#a88298'],
        [0.25, '#4c5b8e'],
        [1, '#15234a'],
      ]),
      fall('stone', [
        [0, '#2f3250'],
        [1, '#12172d'],
      ]),
      fall('inside', [
        [0, '#fff0bd'],
        [1, '#f3b24f'],
      ]),
      glow('halo', [
        [0, '#ffd88c', 0.7],
        [0.5, '#ffb765', 0.22],
        [1, '#ffb765', 0],
      ]),
      glow('pool', [
        [0, '#ffcf7d', 0.75],
        [1, '#ffb765', 0],
      ]),
      glow('bulb', [
        [0, '#ffe6a8', 0.8],
        [1, '#ffcf7d', 0],
      ]),
      glow('moon', [
        [0, '#fdf3d6', 0.5],
        [1, '#fdf3d6', 0],
      ]),
    ],
    [
      box(0, 0, WIDTH, HORIZON + 2, { fill: 'url(#sky)' }),
      ...stars,
      disc(1310, 190, 170, { fill: 'url(#moon)' }),
      path('M1290 132 A62 62 0 1 0 1362 222 A52 52 0 1 1 1290 132 Z', { fill: '#fdf3d6' }),
      hills(
        by,
        { width: WIDTH, top: 500, bottom: 552, floor: HORIZON + 4, step: 180 },
        { fill: '#4a5182' },
      ),
      ...lights,
      box(0, HORIZON, WIDTH, QUAY - HORIZON + 4, { fill: 'url(#sea)' }),
      ...water,
      boat,
      ...planks,
      disc(597, 560, 620, { fill: 'url(#halo)' }),
      ...bulbs,
      ...stall,
      ...stool(960, 822),
      ...stool(1046, 850),
      ...stool(226, 836),
      guest(416, '#3d4f78', '#1c2440', 1.02),
      guest(520, '#6b4038', '#3a2430', 0.94),
      guest(838, '#3f5a4e', '#c8892b', 0.98, true),
    ],
  )
}
