import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { whereShown } from './released-pictures.ts'

/**
 * A picture stays the file it was uploaded as. Exchanged or cropped it would stand at the same address, in
 * proofs that were approved and on pages that are out, without anybody having seen it there.
 */
export const keepFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const edits: unknown = req.query?.uploadEdits
  const cropped = typeof edits === 'object' && edits !== null && Object.keys(edits).length > 0
  if (operation === 'update' && (req.file || cropped)) {
    throw new DeskError(
      'picture-kept',
      409,
      'A picture is not exchanged or cropped once it is in the library: proofs and pages may show it. Upload the new one as a picture of its own, and choose that.',
    )
  }
  return args
}

/** What is public, was and can be put back, or is about to be, keeps its pictures. */
export const keepUsedPicture: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { slugs } = deskOf(req.payload).options
  const picture = await req.payload.db.findOne<{ id: number; publicId: string }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    select: { publicId: true },
    req,
  })
  // The route itself says that there is no such picture.
  if (!picture) return
  const uses: { collection: string; where: Where; place: string }[] = [
    {
      collection: slugs.publications,
      where: whereShown(picture.publicId),
      place: 'something published, or that can be put back',
    },
    {
      collection: slugs.pieces,
      where: { or: [{ picture: { equals: id } }, { bodyPictures: { equals: String(id) } }] },
      place: 'a piece',
    },
    { collection: slugs.authors, where: { picture: { equals: id } }, place: 'an author profile' },
  ]
  for (const { place, ...use } of uses) {
    if ((await req.payload.db.count({ ...use, req })).totalDocs === 0) continue
    throw new DeskError(
      'picture-kept',
      409,
      `This picture stands in ${place}, so it stays in the library. Take it out there first; what was published keeps its pictures until an order erases it.`,
    )
  }
}
