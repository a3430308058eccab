import { box, chance, disc, drawing, fall, glow, group, line, oval, path } from './canvas.ts'

const WIDTH = 1600
const HEIGHT = 1000
const STREET = 716
const TRAM = { left: 330, right: 1270, top: 388, bottom: 690 }

/** Somebody riding home, seen through the glass. */
function rider(x: number, size: number, coat: string): string {
  return group(
    [
      disc(0, 0, 17, { fill: '#33262f' }),
      path('M-32 66 Q-32 11 0 11 Q32 11 32 66 Z', { fill: coat }),
    ],
    `transform="translate(${String(x)} ${String(500 + (1 - size) * 40)}) scale(${String(size)})"`,
  )
}

/** The night tram in the rain: warm windows, wet stones, somebody waiting under an umbrella. */
export function tramInRain(): string {
  const by = chance(404)
  const houses: string[] = []
  let x = -30
  while (x < WIDTH) {
    const wide = by.between(110, 210)
    const top = by.between(90, 270)
    houses.push(
      box(x, top, wide, STREET - top, {
        fill: by.pick(['#1d2a44', '#22304d', '#192339', '#273453']),
      }),
      path(
        `M${(x - 6).toFixed(1)} ${top.toFixed(1)} L${(x + wide / 2).toFixed(1)} ${(top - by.between(26, 74)).toFixed(1)} L${(x + wide + 6).toFixed(1)} ${top.toFixed(1)} Z`,
        {
          fill: by.pick(['#131c30', '#1a2238']),
        },
      ),
    )
    const columns = Math.floor(wide / 46)
    for (let row = 0; row < 7; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const left = x + (wide / columns) * (column + 0.5) - 11
        const lit = by.happens(0.23)
        houses.push(
          box(left, top + 30 + row * 70, 22, 34, {
            fill: lit ? by.pick(['#f4c069', '#e9a85a', '#ffd98f']) : '#101828',
            opacity: lit ? 0.85 : 0.7,
          }),
        )
      }
    }
    x += wide
  }

  const wires = [
    path('M0 250 Q800 322 1600 236', { stroke: '#0b101c', width: 3 }),
    path('M0 276 Q800 340 1600 262', { stroke: '#0b101c', width: 3 }),
  ]

  const { left, right, top, bottom } = TRAM
  const long = right - left
  const tram: string[] = [
    oval(800, 704, 500, 18, { fill: '#05080f', opacity: 0.6 }),
    path(`M700 ${String(top)} L776 310 L864 310 L920 ${String(top)}`, {
      stroke: '#0f1524',
      width: 6,
    }),
    line(
      [
        [738, 306],
        [902, 306],
      ],
      { stroke: '#0f1524', width: 7 },
    ),
    box(left + 60, top - 16, long - 120, 24, { fill: '#3b4152' }, 8),
    path(
      `M${String(left)} ${String(bottom - 10)} L${String(left)} 470 Q${String(left)} ${String(top)} ${String(left + 80)} ${String(top)} L${String(right - 80)} ${String(top)} Q${String(right)} ${String(top)} ${String(right)} 470 L${String(right)} ${String(bottom - 10)} Z`,
      { fill: '#f3e6c8' },
    ),
    path(
      `M${String(left)} 588 L${String(right)} 588 L${String(right)} ${String(bottom - 22)} Q${String(right)} ${String(bottom)} ${String(right - 24)} ${String(bottom)} L${String(left + 24)} ${String(bottom)} Q${String(left)} ${String(bottom)} ${String(left)} ${String(bottom - 22)} Z`,
      { fill: '#c8892b' },
    ),
    box(left, 588, long, 9, { fill: '#8d2f2b' }),
    box(left, 604, long, 4, { fill: '#f3e6c8', opacity: 0.8 }),
    box(left + 30, bottom - 26, long - 60, 26, { fill: '#7a4f1d' }),
  ]
  const panes: [number, number][] = [
    [left + 26, 92],
    [left + 138, 128],
    [left + 286, 128],
    [left + 528, 128],
    [left + 676, 128],
    [right - 118, 92],
  ]
  for (const [at, wide] of panes) {
    tram.push(
      box(at - 5, 430, wide + 10, 134, { fill: '#6c4a26' }, 14),
      box(at, 435, wide, 124, { fill: 'url(#inside)' }, 10),
    )
  }
  tram.push(
    box(left + 428, 424, 86, 252, { fill: '#7a4f1d' }, 8),
    box(left + 436, 432, 33, 236, { fill: 'url(#inside)' }, 5),
    box(left + 473, 432, 33, 236, { fill: 'url(#inside)' }, 5),
    `<g clip-path="url(#glass)">${[
      rider(left + 180, 1, '#7d3f4a'),
      rider(left + 236, 0.86, '#3f5a6b'),
      rider(left + 330, 1.04, '#4c5b41'),
      rider(left + 580, 0.94, '#8a5a2f'),
      rider(left + 726, 1, '#3e4a70'),
      rider(left + 776, 0.7, '#b04d45'),
      rider(right - 64, 1.06, '#27344d'),
    ].join('')}</g>`,
  )
  for (const [at, wide] of panes) {
    tram.push(
      path(
        `M${String(at + wide * 0.62)} 436 L${String(at + wide * 0.86)} 436 L${String(at + wide * 0.5)} 558 L${String(at + wide * 0.26)} 558 Z`,
        {
          fill: '#ffffff',
          opacity: 0.13,
        },
      ),
    )
  }
  for (const at of [left + 190, left + 300, right - 300, right - 190]) {
    tram.push(disc(at, 692, 26, { fill: '#10141f' }), disc(at, 692, 10, { fill: '#4d5364' }))
  }
  tram.push(
    disc(right - 24, 634, 15, { fill: '#fff4cf' }),
    disc(right - 24, 634, 130, { fill: 'url(#lamp)' }),
    disc(left + 22, 638, 10, { fill: '#d2423a' }),
    disc(left + 22, 638, 60, { fill: 'url(#tail)' }),
    box(right - 238, 400, 130, 24, { fill: '#1d2436' }, 5),
    box(right - 226, 407, 10, 10, { fill: '#ffc75f' }),
    box(right - 208, 409, 84, 6, { fill: '#ffc75f' }),
  )

  const mirrored: string[] = []
  for (let index = 0; index < 420; index += 1) {
    const at = by.between(left - 10, right + 10)
    const y = by.between(STREET + 6, HEIGHT)
    const near = 1 - (y - STREET) / (HEIGHT - STREET)
    mirrored.push(
      box(
        at,
        y,
        by.between(3, 13),
        by.between(18, 120),
        {
          fill: by.pick(['#f7c663', '#ffdf9c', '#c8892b', '#e8a849']),
          opacity: by.between(0.04, 0.3) * (0.35 + near),
        },
        4,
      ),
    )
  }
  for (let index = 0; index < 160; index += 1) {
    mirrored.push(
      box(by.between(0, WIDTH), by.between(STREET, HEIGHT), by.between(2, 7), by.between(14, 90), {
        fill: by.pick(['#5872a6', '#2c3d63', '#e9a85a', '#0c1322']),
        opacity: by.between(0.06, 0.26),
      }),
    )
  }
  for (let index = 0; index < 60; index += 1) {
    mirrored.push(
      box(
        right - 36 + by.between(-16, 30),
        by.between(STREET + 4, 980),
        by.between(4, 14),
        by.between(12, 60),
        {
          fill: '#fff4cf',
          opacity: by.between(0.08, 0.34),
        },
        3,
      ),
    )
  }
  for (let index = 0; index < 70; index += 1) {
    mirrored.push(
      oval(by.between(0, WIDTH), by.between(730, 990), by.between(18, 80), by.between(1, 2.4), {
        fill: '#9db4dc',
        opacity: by.between(0.06, 0.22),
      }),
    )
  }

  const rails = [
    path('M0 728 L1600 728', { stroke: '#8ea1c4', width: 4, opacity: 0.65 }),
    path('M0 770 L1600 770', { stroke: '#8ea1c4', width: 5, opacity: 0.45 }),
  ]

  const waiting = group(
    [
      oval(0, 212, 74, 9, { fill: '#04070d', opacity: 0.55 }),
      path('M-34 204 L-30 60 Q-28 16 0 16 Q28 16 30 60 L34 204 Z', { fill: '#1c2845' }),
      path('M-22 204 L-20 222 L-4 222 L-4 204 Z M22 204 L20 222 L4 222 L4 204 Z', {
        fill: '#121a2e',
      }),
      disc(0, -6, 20, { fill: '#1c2845' }),
      path('M-20 20 Q0 34 22 20 L20 34 Q0 46 -20 32 Z', { fill: '#c8433c' }),
      line(
        [
          [22, 76],
          [26, -104],
        ],
        { stroke: '#121a2e', width: 5 },
      ),
      path(
        'M-106 -46 Q-86 -140 26 -146 Q136 -140 158 -46 Q136 -66 114 -46 Q92 -66 70 -46 Q48 -66 26 -46 Q4 -66 -18 -46 Q-40 -66 -62 -46 Q-84 -66 -106 -46 Z',
        {
          fill: '#b8352f',
        },
      ),
      path('M26 -146 Q60 -110 70 -46 Q92 -66 114 -46 Q108 -112 26 -146 Z', {
        fill: '#8f2724',
        opacity: 0.7,
      }),
      path('M26 -146 Q-50 -118 -62 -46 Q-84 -66 -106 -46 Q-86 -140 26 -146 Z', {
        fill: '#d65149',
        opacity: 0.7,
      }),
    ],
    'transform="translate(196 690) scale(1.12)"',
  )

  const lampPost = [
    box(1432, 296, 10, 470, { fill: '#0a0f1b' }),
    path('M1437 300 Q1440 262 1396 262', { stroke: '#0a0f1b', width: 9 }),
    path('M1368 282 L1424 282 L1412 258 L1380 258 Z', { fill: '#0a0f1b' }),
    oval(1396, 284, 25, 7, { fill: '#fff0c0' }),
    disc(1396, 288, 230, { fill: 'url(#lamp)' }),
    path('M1372 288 L1420 288 L1520 760 L1270 760 Z', { fill: 'url(#cone)' }),
    box(1420, 752, 34, 20, { fill: '#0a0f1b' }, 4),
  ]

  const rain: string[] = []
  for (let index = 0; index < 420; index += 1) {
    const at = by.between(-40, WIDTH + 60)
    const y = by.between(-60, HEIGHT)
    const length = by.between(16, 58)
    rain.push(
      line(
        [
          [at, y],
          [at - length * 0.2, y + length],
        ],
        { stroke: '#cfdcf5', width: by.between(0.8, 2), opacity: by.between(0.1, 0.42) },
      ),
    )
  }

  const clip = panes
    .map(
      ([at, wide]) =>
        `<rect x="${String(at)}" y="435" width="${String(wide)}" height="124" rx="10"/>`,
    )
    .join('')
  return drawing(
    WIDTH,
    HEIGHT,
    [
      fall('sky', [
        [0, '#0d1424'],
        [1, '#33456f'],
      ]),
      fall('road', [
        [0, '#2b3858'],
        [0.35, '#1a243c'],
        [1, '#0b1120'],
      ]),
      fall('inside', [
        [0, '#fff0bd'],
        [1, '#f5bd57'],
      ]),
      fall('cone', [
        [0, '#ffe9ad', 0.32],
        [1, '#ffe9ad', 0],
      ]),
      glow('lamp', [
        [0, '#fff0c0', 0.7],
        [0.3, '#ffd88a', 0.25],
        [1, '#ffc266', 0],
      ]),
      glow('tail', [
        [0, '#ff6a5c', 0.6],
        [1, '#ff6a5c', 0],
      ]),
      glow('halo', [
        [0, '#ffcf79', 0.5],
        [1, '#ffcf79', 0],
      ]),
      `<clipPath id="glass">${clip}</clipPath>`,
    ],
    [
      box(0, 0, WIDTH, STREET, { fill: 'url(#sky)' }),
      ...houses,
      box(0, 300, WIDTH, STREET - 300, { fill: '#5f74a8', opacity: 0.12 }),
      box(0, STREET - 16, WIDTH, 18, { fill: '#3a4768' }),
      box(0, STREET, WIDTH, HEIGHT - STREET, { fill: 'url(#road)' }),
      oval(800, 560, 760, 300, { fill: 'url(#halo)' }),
      ...wires,
      ...mirrored,
      ...rails,
      ...tram,
      ...lampPost,
      waiting,
      ...rain,
    ],
  )
}
