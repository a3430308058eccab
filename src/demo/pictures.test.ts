import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { pictures, renderPicture } from './pictures.ts'

// Drawing takes a second or two; a busy machine may take many times that.
const PATIENCE = 60_000

describe('the pictures of the demo', () => {
  it.each(pictures)(
    '$key decodes to the size it states, and weighs little',
    async (picture) => {
      const bytes = await renderPicture(picture)
      const found = await sharp(bytes).metadata()
      expect(found).toMatchObject({
        format: 'jpeg',
        width: picture.width,
        height: picture.height,
        space: 'srgb',
      })
      expect(found.exif).toBeUndefined()
      expect(bytes.length).toBeLessThan(400_000)
      // A drawing that failed to render is of one colour.
      const { entropy } = await sharp(bytes).stats()
      expect(entropy).toBeGreaterThan(1)
    },
    PATIENCE,
  )

  it(
    'draws the same bytes each time',
    async () => {
      const [picture] = pictures
      if (picture === undefined) throw new Error('There are no pictures.')
      expect((await renderPicture(picture)).equals(await renderPicture(picture))).toBe(true)
      for (const { draw } of pictures) expect(draw()).toBe(draw())
    },
    PATIENCE,
  )

  it('sets no type, loads nothing, and holds no number that is none', () => {
    for (const { draw } of pictures) {
      expect(draw()).not.toMatch(/<text|<image|href|font|NaN|undefined|Infinity/)
    }
  })

  it('says of each what it shows, and by whom it is', () => {
    const alts = pictures.map(({ alt }) => alt)
    expect(new Set(alts).size).toBe(alts.length)
    for (const { alt, credit, fileName, key } of pictures) {
      expect(alt.length).toBeGreaterThan(20)
      expect(alt.length).toBeLessThan(200)
      expect(alt).not.toMatch(/^(?:an? )?(?:image|picture|illustration) of/i)
      expect(credit).toBe('Illustration: The Osmere Lantern')
      expect(fileName).toBe(`${key}.jpg`)
    }
  })
})
