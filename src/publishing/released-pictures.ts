import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'

/** States in which a stranger sees the text, and so its pictures. */
const SHOWN = ['live', 'retracted']

/** Public ids of the pictures of what stands, or stood, at an address. */
export async function picturesAt(req: PayloadRequest, id: number | string): Promise<string[]> {
  const row = await req.payload.db.findOne<{ id: number; pictures?: string[] | null }>({
    collection: deskOf(req.payload).options.slugs.publications,
    where: { id: { equals: id } },
    select: { pictures: true },
    req,
  })
  return row?.pictures ?? []
}

/**
 * Lets a stranger see these pictures.
 *
 * @param ids public ids.
 * @throws DeskError `picture-missing` 409 where one of them is gone from the library.
 */
export async function showPictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (!deskOf(req.payload).options.ownsMedia) return
  for (const id of new Set(ids)) {
    if (await setReleased(req, id, true)) continue
    throw new DeskError(
      'picture-missing',
      409,
      'A picture of the proof is no longer in the library. Choose another, and make a new proof.',
    )
  }
}

/**
 * Takes these pictures from strangers, save those that still stand in something they may read. Called after
 * the publication itself was changed, in its transaction.
 *
 * @param ids public ids.
 */
export async function hidePictures(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const { ownsMedia, slugs } = deskOf(req.payload).options
  if (!ownsMedia) return
  for (const id of new Set(ids)) {
    // Hidden before it is asked who else shows it: of two that leave, or of one that leaves and one that comes, the
    // second waits for the row, and then sees what the first left.
    await setReleased(req, id, false)
    const other = await req.payload.db.findOne<{ id: number }>({
      collection: slugs.publications,
      where: { and: [{ pictures: { equals: id } }, { state: { in: SHOWN } }] },
      select: { slug: true },
      req,
    })
    if (other) await setReleased(req, id, true)
  }
}

/** Where a picture stands in something that was published, and could be read again. */
export const whereShown = (publicId: string): Where => ({
  and: [{ pictures: { equals: publicId } }, { erased: { not_equals: true } }],
})

const setReleased = (req: PayloadRequest, id: string, released: boolean): Promise<unknown> =>
  req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.media,
    where: { publicId: { equals: id } },
    data: { released },
    options: { atomic: true },
    req,
  })
