'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '../use-words.ts'

type DeskDialogProps = {
  title: string
  children: ReactNode
  /** For texts to be read. */
  isWide?: boolean
  onClose: () => void
}

/**
 * A window over the screen; Escape closes it, and the focus goes back to where it was. It stands outside of any
 * form, so that Enter in it saves nothing.
 */
export function DeskDialog({ title, children, isWide = false, onClose }: DeskDialogProps) {
  const { word } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    if (!dialog.current?.open) dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={`desk-dialog${isWide ? ' desk-dialog--wide' : ''}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <header className="desk-dialog__head">
        <h2 id={id} dir="auto">
          {title}
        </h2>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={onClose}>
          {word('common:close')}
        </Button>
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
