'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The panel's own window about a newer version, whose only button drops what was typed. */
const PANELS_WINDOW = 'document-stale-data'

/**
 * Puts the desk's own notice, which loses nothing, in the place of the panel's window about a newer version.
 *
 * @param again asks the desk anew where the document stands; the notice follows from the answer.
 */
export function useOwnStaleNotice(again: () => void): void {
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(PANELS_WINDOW)
  useEffect(() => {
    if (!isOpen) return
    closeModal(PANELS_WINDOW)
    again()
  }, [again, closeModal, isOpen])
}
