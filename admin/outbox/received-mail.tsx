'use client'

import { useState } from 'react'

import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

type Opened = {
  text: string
  isSource: boolean
  files: readonly { name: string; bytes: number }[]
}

/** What a mail said, as words: nothing that came with it is shown, run or loaded. */
export function ReceivedMail({ address }: { address: string }) {
  const { told, word } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { answer, failure } = useDeskAnswer<Opened>(isOpen ? `${address}/opened` : null, address)
  return (
    <details className="received-mail" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word('mailBar:received')}</summary>
      {failure && (
        <p className="desk-panel__wanted" role="alert">
          {told('errors', failure.code, failure.message)}
        </p>
      )}
      {!answer && !failure && isOpen && <p role="status">{word('common:loading')}</p>}
      {answer && (
        <>
          <p className="desk-panel__about">
            {word(answer.isSource ? 'mailBar:isSource' : 'mailBar:safely')}
          </p>
          <pre className="received-mail__text" dir="auto" tabIndex={0}>
            {answer.text || word('mailBar:noWords')}
          </pre>
          {answer.files.length > 0 && (
            <>
              <p>{word('mailBar:files')}</p>
              <ul className="received-mail__files">
                {answer.files.map(({ bytes, name }, place) => (
                  <li key={place}>
                    <bdi>{name}</bdi> · {word('mailBar:bytes', { count: bytes })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <a className="desk-link" href={`${address}/source`} download>
              {word('mailBar:save')}
            </a>
          </p>
        </>
      )}
    </details>
  )
}
