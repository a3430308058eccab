'use client'

import { useEffect, useRef } from 'react'

import { placeOfAddress } from './place-in-address.ts'
import type { Destination } from './place-in-address.ts'

/** Leads on, once, to the place that the address of the page names. */
export function usePlaceInAddress(lead: (at: Destination) => void): void {
  const hasArrived = useRef(false)
  useEffect(() => {
    if (hasArrived.current) return
    hasArrived.current = true
    const at = placeOfAddress(window.location.hash)
    if (at === null) return
    // Coming back to the page later leads nowhere.
    const { pathname, search } = window.location
    window.history.replaceState(window.history.state, '', pathname + search)
    lead(at)
  })
}
