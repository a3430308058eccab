'use client'

import { usePreferences } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { actOfPress } from './key-table.ts'
import type { KeyEntry } from './key-table.ts'

const PREFERENCE = 'opinion-desk-keys'
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"], dialog'

/**
 * Listens for the keys of a screen, wherever the focus is, and remembers for the person whether single keys
 * are wanted.
 *
 * @param list selects what counts as the list.
 */
export function useScreenKeys<Act extends string>(
  table: readonly KeyEntry<Act>[],
  list: string,
  onAct: (act: Act) => void,
) {
  const { getPreference, setPreference } = usePreferences()
  const [isOn, setOn] = useState(true)
  const latest = useRef({ isOn, onAct })
  useEffect(() => {
    latest.current = { isOn, onAct }
  })

  useEffect(() => {
    void getPreference<{ on?: boolean } | null>(PREFERENCE).then((kept) =>
      setOn(kept?.on !== false),
    )
  }, [getPreference])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return
      const isField = target.closest(FIELDS) !== null
      const act = actOfPress(table, {
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        isTyping: isField,
        isInList: target.closest(list) !== null,
        isOff: !latest.current.isOn,
      })
      if (act === null) return
      event.preventDefault()
      latest.current.onAct(act)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [table, list])

  const switchKeys = (on: boolean) => {
    setOn(on)
    void setPreference(PREFERENCE, { on })
  }
  return { isOn, switchKeys }
}
