'use client'

import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askDesk } from '../desk-request.ts'

const LABELS: Record<string, string> = {
  'not-checked': 'Nobody has recorded yet that this is who it says.',
  checked: 'The desk has checked that this is who it says.',
  failed: 'The check failed: nothing under this name goes out.',
}

/** What a check of who an author is came to, and the form to record one. */
export function IdentityCheck({ address }: { address: string }) {
  const stored = useFormFields(([fields]) => fields.identityState?.value)
  /** Recorded just now; the form is not loaded again, since something may be typed in it. */
  const [recorded, setRecorded] = useState<string | null>(null)
  const [how, setHow] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const known = recorded ?? stored
  const state = typeof known === 'string' && known !== '' ? known : 'not-checked'

  const record = async (next: 'checked' | 'failed' | 'not-checked') => {
    if (isBusy) return
    setIsBusy(true)
    const told = await askDesk(`${address}/identity-check`, { body: { state: next, how } })
    setIsBusy(false)
    setTrouble(told.ok ? null : told.failure.message)
    if (!told.ok) return
    setHow('')
    toast.success('Recorded.')
    setRecorded(next)
  }

  return (
    <div>
      <p>{LABELS[state] ?? state}</p>
      <details>
        <summary>Record a check</summary>
        <div className="desk-panel__field">
          <label htmlFor={`${id}-how`}>How it was checked</label>
          <textarea
            id={`${id}-how`}
            rows={2}
            maxLength={1000}
            value={how}
            onChange={(event) => setHow(event.target.value)}
          />
        </div>
        {trouble && (
          <p className="desk-panel__wanted" role="alert">
            {trouble}
          </p>
        )}
        <div className="desk-panel__buttons">
          <Button margin={false} disabled={isBusy} onClick={() => void record('checked')}>
            It is who it says
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void record('failed')}
          >
            It is somebody else
          </Button>
          {state !== 'not-checked' && (
            <Button
              buttonStyle="subtle"
              margin={false}
              disabled={isBusy}
              onClick={() => void record('not-checked')}
            >
              Take the check back
            </Button>
          )}
        </div>
      </details>
    </div>
  )
}
