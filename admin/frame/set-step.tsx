'use client'

import { useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Says in the panel's head where one is. */
export function SetStep({ label }: { label: string }) {
  const { setStepNav } = useStepNav()
  useEffect(() => setStepNav([{ label }]), [label, setStepNav])
  return null
}
