import type { CollectionBeforeChangeHook } from 'payload'

import { DeskError } from '../errors.ts'
import { sourceOfTranslation } from '../publishing/index.ts'
import type { PieceRow, RowId } from '../publishing/index.ts'

const idOf = (value: unknown): RowId | null => {
  const id: unknown =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/**
 * Notes of which release a text is made a translation, when somebody says that it is one. The desk alone
 * writes that note, whatever a save brings.
 */
export const noteSource: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as PieceRow | undefined
  const known = idOf(before?.translationOf)
  const source = idOf(data.translationOf)
  if (String(source) === String(known)) {
    return { ...data, translatedRelease: before?.translatedRelease ?? null }
  }
  if (source === null) return { ...data, translatedRelease: null }
  const refuse = (code: string, message: string) =>
    new DeskError(code, 422, message, [{ field: 'translationOf' }])
  if (before && String(before.id) === String(source)) {
    throw refuse(
      'translation-of-itself',
      'A piece is not a translation of itself: choose the source.',
    )
  }
  const found = await sourceOfTranslation(req, source)
  if (found?.isTranslation) {
    throw refuse(
      'translation-of-translation',
      `“${found.headline}” is a translation itself. Choose the piece that it was translated from.`,
    )
  }
  return { ...data, translatedRelease: found?.stamp ?? '' }
}
