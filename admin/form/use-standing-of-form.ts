'use client'

import { useFormFields, useFormProcessing } from '@payloadcms/ui'

import { useUnsaved } from './use-unsaved.ts'

/**
 * How the open form relates to what the desk has.
 *
 * @param revision what the desk answered last.
 */
export function useStandingOfForm(revision: number) {
  const isSaving = useFormProcessing()
  const isUnsaved = useUnsaved()
  const value = useFormFields(([fields]) => fields.revision?.value)
  const own = typeof value === 'number' ? value : revision
  return {
    isSaving,
    isUnsaved,
    /** Someone saved a newer version than the one in the form. */
    isBehind: !isSaving && revision > own,
    /** The form was saved or loaded just now, and the answer is about what stood before. */
    isAhead: own > revision,
  }
}
