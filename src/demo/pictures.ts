/**
 * The demo's pictures: drawn by code, so that they are nobody's and weigh nothing in the repository. The
 * same machine and the same sharp give the same bytes each time.
 */

import { harbourAtDusk } from './drawing/harbour.ts'
import { kitchenTable } from './drawing/kitchen-table.ts'
import { portrait, portraits } from './drawing/portrait.ts'
import { readingRoom } from './drawing/reading-room.ts'
import { rooftops } from './drawing/rooftops.ts'
import { teaStall } from './drawing/tea-stall.ts'
import { tramInRain } from './drawing/tram.ts'

export type DemoPicture = {
  /** What pieces and authors name it by. */
  key: string
  fileName: string
  mimeType: 'image/jpeg'
  /** In pixels, as `height`. */
  width: number
  height: number
  alt: string
  caption?: string
  credit: string
  /** The drawing, as SVG. */
  draw: () => string
}

const CREDIT = 'Illustration: The Osmere Lantern'

function illustration(
  key: string,
  draw: () => string,
  words: { alt: string; caption?: string },
): DemoPicture {
  const file = { fileName: `${key}.jpg`, mimeType: 'image/jpeg' } as const
  return { key, ...file, width: 1600, height: 1000, ...words, credit: CREDIT, draw }
}

function monogram(slug: keyof typeof portraits, alt: string): DemoPicture {
  const key = `portrait-${slug}`
  const file = { fileName: `${key}.jpg`, mimeType: 'image/jpeg' } as const
  const draw = (): string => portrait(portraits[slug])
  return { key, ...file, width: 800, height: 800, alt, credit: CREDIT, draw }
}

/** Every picture that the demo's pieces and authors name. */
export const pictures: DemoPicture[] = [
  illustration('harbour-at-dusk', harbourAtDusk, {
    alt: 'A lit ferry crosses a harbour at dusk, seen from a quay with a lamp and two bollards; behind it a lighthouse and a low sun.',
    caption: 'The Hythe ferry, seen from Tallow Quay.',
  }),
  illustration('reading-room', readingRoom, {
    alt: 'A library at night: walls of books, a tall window over the roofs of a town, an open book between two green lamps, and a trolley of returned books.',
    caption: 'The branch in Ropewalk Street, after closing.',
  }),
  illustration('rooftops', rooftops, {
    alt: 'Red and grey roofs in crowded rows run down to a calm morning sea with three sailing boats; washing hangs between two gables.',
    caption: 'The lower quays in the morning.',
  }),
  illustration('tram-in-rain', tramInRain, {
    alt: 'A yellow tram with lit windows and seven passengers stands on a wet street at night; somebody with a red umbrella waits.',
    caption: 'Line 4, a little before one.',
  }),
  illustration('kitchen-table', kitchenTable, {
    alt: 'A letter lies under a lamp on a kitchen table; behind it stand two large dark chairs and, between them, a small red one.',
  }),
  illustration('tea-stall', teaStall, {
    alt: 'A small tea stall with a striped awning glows on a dark quay before sunrise; three people stand at its counter.',
  }),
  monogram('maren-ostrevik', 'The letter M over three blue swells and a yellow sun.'),
  monogram('teodor-anqvist', 'The letter T over the face of a clock.'),
  monogram('nadim-sarrouj', 'The Arabic letter nun within three arches.'),
  monogram('deniz-akkiyi', 'The letter D over a sailing boat and a red sun.'),
  monogram('osmere-tenants-assembly', 'Sixteen coloured doors in four rows.'),
]

/** The finished file, `width` by `height` pixels, in sRGB and without metadata. */
export async function renderPicture(picture: DemoPicture): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(picture.draw()))
    .flatten({ background: '#000000' })
    .toColourspace('srgb')
    .jpeg({ quality: 86, progressive: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
