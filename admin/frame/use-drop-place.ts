'use client'

import { useState } from 'react'
import type { DragEvent } from 'react'

/**
 * Makes an element a place where something that is dragged can be put.
 *
 * @param takes whether it takes what is dragged now.
 * @param onPut called when it is let go there.
 * @returns whether something is held above it, and what the element listens to.
 */
export function useDropPlace(takes: boolean, onPut: () => void) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    listeners: {
      onDragOver: (event: DragEvent) => {
        if (!takes) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        if (takes) onPut()
      },
    },
  }
}
