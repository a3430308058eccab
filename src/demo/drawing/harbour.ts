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
const HORIZON = 590
const SUN = { x: 1060, y: 545 }

/** A harbour at dusk: the sun on the water, a lighthouse, the ferry coming in, a lamp on the quay. */
export function harbourAtDusk(): string {
  const by = chance(41)
  const cloud: string[] = []
  for (let index = 0; index < 26; index += 1) {
    const y = by.between(120, 500)
    const length = by.between(90, 420)
    const warm = y > 330
    cloud.push(
      oval(by.between(-100, WIDTH + 100), y, length, by.between(3, 11), {
        fill: warm ? '#ffd9a0' : '#d58b97',
        opacity: by.between(0.1, warm ? 0.42 : 0.28),
      }),
    )
  }

  const lights: string[] = []
  for (let index = 0; index < 70; index += 1) {
    const x = by.between(30, 760)
    lights.push(
      box(x, by.between(545, 583), 3.2, 4.2, { fill: '#ffdf9a', opacity: by.between(0.5, 1) }),
    )
  }

  const water: string[] = []
  for (let index = 0; index < 210; index += 1) {
    const depth = by.between(0, 1) ** 1.5
    const y = HORIZON + 6 + depth * 300
    const reach = 16 + depth * 210
    const length = by.between(8, 34) * (0.6 + depth * 2.6)
    water.push(
      oval(SUN.x + by.between(-reach, reach), y, length, 1.3 + depth * 3.6, {
        fill: by.pick(['#ffe3a6', '#ffc77a', '#ffb169']),
        opacity: by.between(0.35, 0.9),
      }),
    )
  }
  for (let index = 0; index < 190; index += 1) {
    const depth = by.between(0, 1) ** 1.3
    water.push(
      oval(
        by.between(0, WIDTH),
        HORIZON + 8 + depth * 400,
        by.between(14, 60) * (0.5 + depth * 1.8),
        0.8 + depth * 2,
        {
          fill: by.pick(['#f2a27e', '#1b2450', '#0f1a3f', '#8d5d86']),
          opacity: by.between(0.1, 0.3),
        },
      ),
    )
  }

  const mole = [
    shape(
      [
        [0, 600],
        [430, 596],
        [468, 618],
        [0, 650],
      ],
      { fill: '#1a1c3d' },
    ),
    shape(
      [
        [378, 597],
        [392, 418],
        [428, 418],
        [442, 597],
      ],
      { fill: '#e9dcd0' },
    ),
    shape(
      [
        [384, 530],
        [388, 478],
        [432, 478],
        [436, 530],
      ],
      { fill: '#b8433f' },
    ),
    shape(
      [
        [416, 418],
        [428, 418],
        [442, 597],
        [422, 597],
      ],
      { fill: '#241f45', opacity: 0.22 },
    ),
    box(384, 408, 52, 11, { fill: '#23203f' }),
    box(396, 382, 28, 27, { fill: '#fff0bd' }),
    path('M390 382 Q410 352 430 382 Z', { fill: '#b8433f' }),
    disc(410, 395, 110, { fill: 'url(#lamp)' }),
    shape(
      [
        [420, 392],
        [1120, 262],
        [1120, 356],
        [420, 399],
      ],
      { fill: 'url(#beam)' },
    ),
  ]

  const ferry: string[] = [
    path('M700 672 L1052 672 Q1046 716 1012 722 L752 722 Q716 716 700 672 Z', { fill: '#171a38' }),
    path('M704 690 L1050 690 L1047 698 L708 698 Z', { fill: '#c9504a' }),
    box(742, 628, 262, 46, { fill: '#efe3d4' }, 6),
    box(790, 592, 170, 38, { fill: '#e3d3c2' }, 6),
    box(852, 564, 60, 30, { fill: '#efe3d4' }, 5),
    shape(
      [
        [920, 592],
        [924, 540],
        [952, 540],
        [956, 592],
      ],
      { fill: '#c9504a' },
    ),
    box(923, 548, 30, 9, { fill: '#171a38' }),
    line(
      [
        [830, 592],
        [830, 520],
      ],
      { stroke: '#171a38', width: 4 },
    ),
  ]
  for (let index = 0; index < 9; index += 1) {
    ferry.push(box(756 + index * 27, 640, 17, 16, { fill: '#ffd37a' }, 3))
  }
  for (let index = 0; index < 6; index += 1) {
    ferry.push(box(802 + index * 25, 602, 16, 14, { fill: '#ffd37a' }, 3))
  }
  ferry.push(box(858, 571, 48, 11, { fill: '#ffe9b5' }, 2))
  for (let index = 0; index < 36; index += 1) {
    ferry.push(
      oval(by.between(730, 1030), by.between(730, 820), by.between(8, 36), by.between(1.5, 3), {
        fill: by.pick(['#ffd37a', '#141838', '#141838']),
        opacity: by.between(0.2, 0.5),
      }),
    )
  }
  ferry.push(oval(876, 724, 210, 5, { fill: '#f6d7c0', opacity: 0.45 }))

  const sailing = group(
    [
      path('M0 60 L92 60 Q84 80 70 80 L20 80 Q6 78 0 60 Z', { fill: '#1b1c3e' }),
      line(
        [
          [44, 60],
          [44, -58],
        ],
        { stroke: '#1b1c3e', width: 3.5 },
      ),
      path('M48 -54 Q92 10 92 50 L48 50 Z', { fill: '#7c4a68' }),
      path('M40 -40 Q14 10 8 50 L40 50 Z', { fill: '#94587a' }),
    ],
    'transform="translate(1290 552)"',
  )

  const quay: string[] = [
    path('M0 868 L1600 838 L1600 1000 L0 1000 Z', { fill: '#0d1029' }),
    path('M0 868 L1600 838 L1600 848 L0 880 Z', { fill: '#39305c' }),
  ]
  for (let index = 0; index < 17; index += 1) {
    const x = index * 100 + by.between(-12, 12)
    quay.push(
      line(
        [
          [x, 886],
          [x - 26, 1000],
        ],
        { stroke: '#1b1a3c', width: 3 },
      ),
    )
  }
  for (const x of [520, 1290]) {
    const y = 868 - (x / WIDTH) * 30
    quay.push(
      path(
        `M${String(x - 26)} ${String(y + 16)} L${String(x - 19)} ${String(y - 42)} Q${String(x)} ${String(y - 66)} ${String(x + 19)} ${String(y - 42)} L${String(x + 26)} ${String(y + 16)} Z`,
        { fill: '#0a0c20' },
      ),
      oval(x, y - 42, 32, 11, { fill: '#161735' }),
    )
  }
  quay.push(
    path('M520 836 Q900 930 1290 812', { stroke: '#b78a68', width: 5, opacity: 0.65 }),
    box(188, 470, 11, 420, { fill: '#0a0c20' }),
    path('M150 470 L236 470 L220 412 L166 412 Z', { fill: '#0a0c20' }),
    path('M158 464 L228 464 L216 420 L170 420 Z', { fill: '#ffe7ab' }),
    path('M160 412 Q193 376 226 412 Z', { fill: '#0a0c20' }),
    box(172, 866, 43, 30, { fill: '#0a0c20' }, 5),
    disc(193, 442, 210, { fill: 'url(#lamp)' }),
  )

  const gulls = [
    [620, 240, 1.1],
    [690, 286, 0.8],
    [556, 318, 0.7],
    [1330, 210, 0.9],
  ].map(([x = 0, y = 0, size = 1]) =>
    path(
      `M${String(x - 34 * size)} ${String(y - 6 * size)} Q${String(x - 14 * size)} ${String(y - 22 * size)} ${String(x)} ${String(y)} Q${String(x + 14 * size)} ${String(y - 22 * size)} ${String(x + 34 * size)} ${String(y - 6 * size)}`,
      { stroke: '#2a2350', width: 4 * size, more: 'stroke-linecap="round"' },
    ),
  )

  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('sky', [
        [0, '#1c2653'],
        [0.3, '#553d78'],
        [0.58, '#b65f78'],
        [0.8, '#ee9168'],
        [1, '#ffd084'],
      ]),
      fall('sea', [
        [0, '#e0946f'],
        [0.14, '#9a5f7c'],
        [0.45, '#3c3a6e'],
        [1, '#111a40'],
      ]),
      glow('sun', [
        [0, '#fff3c8', 0.95],
        [0.25, '#ffd98c', 0.6],
        [1, '#ff9e62', 0],
      ]),
      glow('lamp', [
        [0, '#ffe9ae', 0.75],
        [0.3, '#ffd27d', 0.28],
        [1, '#ffb45e', 0],
      ]),
      `<linearGradient id="beam" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#fff1c4" stop-opacity="0.55"/><stop offset="1" stop-color="#fff1c4" stop-opacity="0"/></linearGradient>`,
    ],
    [
      box(0, 0, WIDTH, HORIZON + 2, { fill: 'url(#sky)' }),
      ...cloud,
      disc(SUN.x, SUN.y, 430, { fill: 'url(#sun)' }),
      disc(SUN.x, SUN.y, 66, { fill: '#fff1c6' }),
      hills(
        by,
        { width: WIDTH, top: 520, bottom: 566, floor: HORIZON + 4, step: 200 },
        { fill: '#a9617b' },
      ),
      hills(
        by,
        { width: 860, top: 540, bottom: 578, floor: HORIZON + 4, step: 120 },
        { fill: '#4b3767' },
      ),
      ...lights,
      box(0, HORIZON, WIDTH, HEIGHT - HORIZON, { fill: 'url(#sea)' }),
      ...water,
      ...mole,
      sailing,
      ...ferry,
      ...gulls,
      ...quay,
    ],
  )
}
