'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askDesk } from '../desk-request.ts'

type Identity = { name: string; contact: string; note: string; account: string | null }

const FIELDS = [
  ['name', 'Name'],
  ['contact', 'How to reach them'],
  ['note', 'Note'],
  ['account', 'Id of the account they sign in with, if they work on the desk'],
] as const

/** Who stands behind a pseudonym: shown to whoever says why, and kept nowhere on this screen. */
export function SealedIdentity({ address }: { address: string }) {
  const [reason, setReason] = useState('')
  const [shown, setShown] = useState<Identity | null>(null)
  const [draft, setDraft] = useState<Record<string, string>>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()

  const look = async () => {
    const told = await askDesk<Identity>(`${address}/identity/look`, { body: { reason } })
    setTrouble(told.ok ? null : told.failure.message)
    if (!told.ok) return
    setReason('')
    setShown(told.answer)
  }

  const write = async () => {
    const told = await askDesk(`${address}/identity`, { method: 'PUT', body: draft })
    setTrouble(told.ok ? null : told.failure.message)
    if (!told.ok) return
    setDraft({})
    setShown(null)
    toast.success('Sealed.')
  }

  return (
    <div>
      <p>
        This name is a pseudonym. Every look at who stands behind it is recorded with its reason.
      </p>
      {trouble && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      {shown ? (
        <>
          <dl className="desk-facts__pairs">
            {FIELDS.map(([field, label]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{shown[field] || '–'}</dd>
              </div>
            ))}
          </dl>
          <Button buttonStyle="subtle" margin={false} onClick={() => setShown(null)}>
            Hide it again
          </Button>
        </>
      ) : (
        <details>
          <summary>Show who stands behind this name</summary>
          <div className="desk-panel__field">
            <label htmlFor={`${id}-reason`}>Why you need to know</label>
            <textarea
              id={`${id}-reason`}
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <Button margin={false} disabled={reason.trim() === ''} onClick={() => void look()}>
            Show it, and record that I looked
          </Button>
        </details>
      )}
      <details>
        <summary>Write down who stands behind this name</summary>
        {FIELDS.map(([field, label]) => (
          <div className="desk-panel__field" key={field}>
            <label htmlFor={`${id}-${field}`}>{label}</label>
            <textarea
              id={`${id}-${field}`}
              rows={field === 'note' ? 3 : 1}
              value={draft[field] ?? ''}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            />
          </div>
        ))}
        <Button margin={false} onClick={() => void write()}>
          Seal it, in place of what was there
        </Button>
      </details>
    </div>
  )
}
