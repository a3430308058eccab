'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { EditedMessage } from '../../src/decisions/edited-message.ts'
import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

type MessagePreviewProps = {
  address: string
  /** The decision as it stands in the panel. */
  body: object
  edited: EditedMessage | null
  onEdit: (message: EditedMessage | null) => void
}

/** The message with the real names and words in it, as it will be sent; it can be changed here. */
export function MessagePreview({ address, body, edited, onEdit }: MessagePreviewProps) {
  const { refusal, word } = useWords()
  const [failure, setFailure] = useState('')
  const [to, setTo] = useState('')
  const id = useId()

  const show = async () => {
    const told = await askDesk<EditedMessage & { to: string | null }>(address, {
      body,
      tells: false,
    })
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    setTo(told.answer.to ?? '')
    return onEdit({ subject: told.answer.subject, text: told.answer.text })
  }

  if (!edited) {
    return (
      <div className="desk-panel__field">
        <Button buttonStyle="subtle" margin={false} onClick={() => void show()}>
          {word('decide:seeMessage')}
        </Button>
        {failure !== '' && (
          <p className="desk-panel__wanted" role="alert">
            {failure}
          </p>
        )}
      </div>
    )
  }
  return (
    <fieldset className="desk-panel__message">
      <legend>
        {to === '' ? word('decide:messageToContributor') : word('decide:messageTo', { name: to })}
      </legend>
      <label htmlFor={`${id}-subject`}>{word('decide:subject')}</label>
      <input
        id={`${id}-subject`}
        type="text"
        dir="auto"
        value={edited.subject}
        onChange={(event) => onEdit({ ...edited, subject: event.target.value })}
      />
      <label htmlFor={`${id}-text`}>{word('decide:text')}</label>
      <textarea
        id={`${id}-text`}
        dir="auto"
        rows={12}
        value={edited.text}
        onChange={(event) => onEdit({ ...edited, text: event.target.value })}
      />
      <Button buttonStyle="subtle" margin={false} onClick={() => onEdit(null)}>
        {word('decide:useTemplate')}
      </Button>
    </fieldset>
  )
}
