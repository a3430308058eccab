'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

type Answer = {
  retracted: number
  refused: number
  more: boolean
  items: { id: string; headline: string; slug: string; retracted: boolean; message?: string }[]
}

/** After a finding: retracts everything that is live under a name, and tells what became of each. */
export function RetractAll({ address, onDone }: { address: string; onDone: () => void }) {
  const [publicNote, setPublicNote] = useState('')
  const [isSure, setIsSure] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()
  const { refusal, word } = useWords()

  const retract = async () => {
    if (isBusy) return
    setIsBusy(true)
    const told = await askDesk<Answer>(`${address}/retractions`, { body: { publicNote } })
    setIsBusy(false)
    setIsSure(false)
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setAnswer(told.answer)
    onDone()
  }

  return (
    <details>
      <summary>{word('retractAll:title')}</summary>
      <div className="desk-panel__field">
        <label htmlFor={`${id}-note`}>{word('retractAll:note')}</label>
        <textarea
          id={`${id}-note`}
          rows={3}
          maxLength={4000}
          value={publicNote}
          onChange={(event) => setPublicNote(event.target.value)}
        />
      </div>
      <label>
        <input
          type="checkbox"
          checked={isSure}
          onChange={(event) => setIsSure(event.target.checked)}
        />{' '}
        {word('retractAll:sure')}
      </label>
      {trouble && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      <div className="desk-panel__buttons">
        <Button
          margin={false}
          disabled={isBusy || !isSure || publicNote.trim() === ''}
          onClick={() => void retract()}
        >
          {word(isBusy ? 'common:loading' : 'retractAll:go')}
        </Button>
      </div>
      {answer && (
        <div role="status">
          <p>
            {word('retractAll:done', {
              retracted: answer.retracted,
              refused: answer.refused,
            })}{' '}
            {answer.more && word('retractAll:more')}
          </p>
          <ul className="desk-facts__list">
            {answer.items
              .filter(({ retracted }) => !retracted)
              .map((each) => (
                <li key={each.id}>
                  {each.headline || each.slug}: {each.message}
                </li>
              ))}
          </ul>
        </div>
      )}
    </details>
  )
}
