import { box, disc, drawing, fall, group, path } from './canvas.ts'

const SIDE = 800

/** Ground, far form, near form, ink. */
type Palette = readonly [ground: string, far: string, near: string, ink: string]

/** What stands for a person: their palette, the forms behind, and an initial drawn as one stroke. */
export type Portrait = { palette: Palette; forms: (palette: Palette) => string[]; initial: string }

/** The sea in three swells, for somebody of the boats. */
function swells([, far, near]: Palette): string[] {
  return [
    disc(570, 250, 150, { fill: '#f6c667' }),
    path('M0 420 Q200 340 400 420 T800 420 L800 800 L0 800 Z', { fill: far }),
    path('M0 540 Q200 460 400 540 T800 540 L800 800 L0 800 Z', { fill: near }),
    path('M0 660 Q200 580 400 660 T800 660 L800 800 L0 800 Z', { fill: '#12314a' }),
  ]
}

/** The face of a clock, for somebody who mended them. */
function clock([, far, near]: Palette): string[] {
  const marks = Array.from({ length: 12 }, (_, hour) =>
    group(
      [box(392, 96, 16, hour % 3 === 0 ? 62 : 34, { fill: '#f6ead0' }, 8)],
      `transform="rotate(${String(hour * 30)} 400 400)"`,
    ),
  )
  return [
    disc(400, 400, 340, { fill: far }),
    path('M400 400 L400 60 A340 340 0 0 1 740 400 Z', { fill: near }),
    ...marks,
  ]
}

/** Arches within arches, for somebody who stands between two languages. */
function arches([, far, near]: Palette): string[] {
  return [
    path('M70 800 L70 430 A330 330 0 0 1 730 430 L730 800 Z', { fill: far }),
    path('M170 800 L170 440 A230 230 0 0 1 630 440 L630 800 Z', { fill: near }),
    path('M270 800 L270 450 A130 130 0 0 1 530 450 L530 800 Z', { fill: '#f3d9a4' }),
  ]
}

/** A sail and a low sun, for somebody who has come ashore. */
function sail([, far, near]: Palette): string[] {
  return [
    disc(400, 470, 250, { fill: far }),
    box(0, 560, SIDE, 240, { fill: near }),
    path('M430 90 Q690 330 660 560 L430 560 Z', { fill: '#f8ecd2', opacity: 0.92 }),
    path('M396 170 Q250 380 196 560 L396 560 Z', { fill: '#f8ecd2', opacity: 0.6 }),
    path('M120 590 L720 590 Q690 690 600 690 L240 690 Q150 690 120 590 Z', { fill: '#5a1f2c' }),
  ]
}

/** Many doors, for an association of households. */
function doors([, far, near]: Palette): string[] {
  const colours = [far, near, '#e8b04a', '#f3e3c3', '#c65b41']
  return Array.from({ length: 16 }, (_, index) => {
    const x = 88 + (index % 4) * 164
    const y = 88 + Math.floor(index / 4) * 164
    const colour = colours[(index * 3 + Math.floor(index / 4)) % colours.length] ?? far
    return group([
      path(
        `M${String(x)} ${String(y + 132)} L${String(x)} ${String(y + 56)} A66 66 0 0 1 ${String(x + 132)} ${String(y + 56)} L${String(x + 132)} ${String(y + 132)} Z`,
        {
          fill: colour,
        },
      ),
      disc(x + 104, y + 82, 8, { fill: '#1c2b33' }),
    ])
  })
}

export const portraits = {
  'maren-ostrevik': {
    palette: ['#e9785a', '#2f7f8f', '#1d5772', '#fff6e3'],
    forms: swells,
    initial: 'M236 590 L236 250 L400 470 L564 250 L564 590',
  },
  'teodor-anqvist': {
    palette: ['#2b2a4c', '#4a4a86', '#c9733f', '#fff6e3'],
    forms: clock,
    initial: 'M236 262 L564 262 M400 262 L400 590',
  },
  'nadim-sarrouj': {
    palette: ['#113f49', '#1f6b6d', '#d07f45', '#10343d'],
    forms: arches,
    initial: 'M290 470 Q290 620 400 620 Q510 620 510 470 M400 400 L400 401',
  },
  'deniz-akkiyi': {
    palette: ['#f0b35c', '#e0633f', '#2d6a80', '#3a1420'],
    forms: sail,
    initial: 'M300 232 L300 560 M300 232 L370 232 A164 164 0 0 1 370 560 L300 560',
  },
  'osmere-tenants-assembly': {
    palette: ['#1c2b33', '#2f7f78', '#7f4a6a', '#fff6e3'],
    forms: doors,
    initial: '',
  },
} as const satisfies Record<string, Portrait>

/** A monogram in place of a face: nobody in the demo is real. */
export function portrait({ palette, forms, initial }: Portrait): string {
  const [ground, , , ink] = palette
  const letter =
    initial === ''
      ? []
      : [
          path(initial, {
            stroke: ink,
            width: 58,
            more: 'stroke-linecap="round" stroke-linejoin="round"',
          }),
        ]
  return drawing(
    SIDE,
    SIDE,
    [
      fall('shade', [
        [0, '#000000', 0],
        [1, '#000000', 0.18],
      ]),
    ],
    [
      box(0, 0, SIDE, SIDE, { fill: ground }),
      ...forms(palette),
      box(0, 0, SIDE, SIDE, { fill: 'url(#shade)' }),
      ...letter,
    ],
  )
}
