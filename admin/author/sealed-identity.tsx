'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

type Identity = { name: string; contact: string; note: string; account: string | null }

const FIELDS = ['name', 'contact', 'note', 'account'] as const

/** Who stands behind a pseudonym: shown to whoever says why, and kept nowhere on this screen. */
export function SealedIdentity({ address }: { address: string }) {
  const [reason, setReason] = useState('')
  const [shown, setShown] = useState<Identity | null>(null)
  const [draft, setDraft] = useState<Record<string, string>>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()
  const { refusal, word } = useWords()

  const look = async () => {
    const told = await askDesk<Identity>(`${address}/identity/look`, { body: { reason } })
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setReason('')
    setShown(told.answer)
  }

  const write = async () => {
    const told = await askDesk(`${address}/identity`, { method: 'PUT', body: draft })
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setDraft({})
    setShown(null)
    toast.success(word('identity:sealed'))
  }

  return (
    <div>
      <p>{word('identity:pseudonym')}</p>
      {trouble && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      {shown ? (
        <>
          <dl className="desk-facts__pairs">
            {FIELDS.map((field) => (
              <div key={field}>
                <dt>{word(`identity:${field}`)}</dt>
                <dd>{shown[field] || '–'}</dd>
              </div>
            ))}
          </dl>
          <Button buttonStyle="subtle" margin={false} onClick={() => setShown(null)}>
            {word('identity:hide')}
          </Button>
        </>
      ) : (
        <details>
          <summary>{word('identity:show')}</summary>
          <div className="desk-panel__field">
            <label htmlFor={`${id}-reason`}>{word('identity:why')}</label>
            <textarea
              id={`${id}-reason`}
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <Button margin={false} disabled={reason.trim() === ''} onClick={() => void look()}>
            {word('identity:look')}
          </Button>
        </details>
      )}
      <details>
        <summary>{word('identity:write')}</summary>
        {FIELDS.map((field) => (
          <div className="desk-panel__field" key={field}>
            <label htmlFor={`${id}-${field}`}>{word(`identity:${field}`)}</label>
            <textarea
              id={`${id}-${field}`}
              rows={field === 'note' ? 3 : 1}
              value={draft[field] ?? ''}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            />
          </div>
        ))}
        <Button margin={false} onClick={() => void write()}>
          {word('identity:seal')}
        </Button>
      </details>
    </div>
  )
}
