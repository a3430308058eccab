'use client'

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Whether the form holds something that the desk does not have.
 *
 * Payload calls a form unmodified as soon as a save was answered, a refusal included. After a refusal it is
 * marked as modified again: the save button stays in reach, and leaving the page still warns.
 */
export function useUnsaved(): boolean {
  const isModified = useFormModified()
  const wasRefused = useFormSubmitted()
  const isSaving = useFormProcessing()
  const { setModified } = useForm()

  useEffect(() => {
    if (wasRefused && !isModified && !isSaving) setModified(true)
  }, [wasRefused, isModified, isSaving, setModified])

  return isModified || wasRefused
}
