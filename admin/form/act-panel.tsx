'use client'

import { useId } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'

type ActPanelProps = {
  panel: RefObject<HTMLDivElement | null>
  title: string
  /** What the act will do. */
  about: string
  /** Where Enter alone takes the act; with Control or Command it does everywhere. */
  isEnteredFrom?: (target: EventTarget) => boolean
  onEnter: () => void
  onClose: () => void
  children: ReactNode
}

/**
 * Asks for what an act needs, and says what it will do, before it is taken. It stands inside the form of a document:
 * Enter must not save that one.
 */
export function ActPanel(props: ActPanelProps) {
  const { about, children, isEnteredFrom, onClose, onEnter, panel, title } = props
  const id = useId()

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    const isMeant = event.metaKey || event.ctrlKey || isEnteredFrom?.(event.target)
    // Enter also ends the choice among the letters that a keyboard offers.
    if (event.key === 'Enter' && isMeant && !event.nativeEvent.isComposing) {
      event.preventDefault()
      onEnter()
    }
  }

  return (
    <div
      ref={panel}
      className="desk-panel"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      onKeyDown={onKeyDown}
    >
      <h2 className="desk-panel__title" id={`${id}-title`}>
        {title}
      </h2>
      <p className="desk-panel__about" id={`${id}-about`}>
        {about}
      </p>
      {children}
    </div>
  )
}
