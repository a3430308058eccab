'use client'

import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

/** What a check of who an author is came to, and the form to record one. */
export function IdentityCheck({ address }: { address: string }) {
  const stored = useFormFields(([fields]) => fields.identityState?.value)
  /** Recorded just now; the form is not loaded again, since something may be typed in it. */
  const [recorded, setRecorded] = useState<string | null>(null)
  const [how, setHow] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const id = useId()
  const { named, refusal, word } = useWords()
  const known = recorded ?? stored
  const state = typeof known === 'string' && known !== '' ? known : 'not-checked'

  const record = async (next: 'checked' | 'failed' | 'not-checked') => {
    if (isBusy) return
    setIsBusy(true)
    const told = await askDesk(`${address}/identity-check`, { body: { state: next, how } })
    setIsBusy(false)
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setHow('')
    toast.success(word('identity:recorded'))
    setRecorded(next)
  }

  return (
    <div>
      <p>{named('identity', state, state)}</p>
      <details>
        <summary>{word('identity:record')}</summary>
        <div className="desk-panel__field">
          <label htmlFor={`${id}-how`}>{word('identity:how')}</label>
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
            {word('identity:isSo')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void record('failed')}
          >
            {word('identity:isNot')}
          </Button>
          {state !== 'not-checked' && (
            <Button
              buttonStyle="subtle"
              margin={false}
              disabled={isBusy}
              onClick={() => void record('not-checked')}
            >
              {word('identity:takeBack')}
            </Button>
          )}
        </div>
      </details>
    </div>
  )
}
