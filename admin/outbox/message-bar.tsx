'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { MESSAGE_ACTS } from '../../src/messages/message-acts.ts'
import type { MessageAct } from '../../src/messages/message-acts.ts'
import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'

import '../desk.css'

const ACTS = Object.keys(MESSAGE_ACTS) as MessageAct[]

/** What can be done with a message that waits: send it, hold it back, drop it, or change its words first. */
export function MessageBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const loadFresh = useFreshDocument()
  const state = useFormFields(([fields]) => fields.state?.value)
  const subject = useFormFields(([fields]) => fields.subject?.value)
  const text = useFormFields(([fields]) => fields.text?.value)
  const [words, setWords] = useState<{ subject: string; text: string } | null>(null)
  const [failure, setFailure] = useState('')
  if (id === undefined || typeof state !== 'string') return null

  const act = async (name: MessageAct, body: object) => {
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug ?? ''}/${String(id)}/acts/${name}`,
    })
    const told = await askDesk(address, { body })
    if (!told.ok) return setFailure(told.failure.message)
    setFailure('')
    setWords(null)
    toast.success(`${MESSAGE_ACTS[name].label}: done.`)
    return void (await loadFresh())
  }

  const possible = ACTS.filter((name) =>
    (MESSAGE_ACTS[name].from as readonly string[]).includes(state),
  )
  return (
    <section className="desk-bar" aria-label="Message">
      <div className="desk-bar__buttons">
        {possible
          .filter((name) => name !== 'edit')
          .map((name) => (
            <Button
              key={name}
              buttonStyle={name === 'release' ? 'primary' : 'secondary'}
              margin={false}
              onClick={() => void act(name, {})}
            >
              {MESSAGE_ACTS[name].label}
            </Button>
          ))}
        {possible.includes('edit') && !words && (
          <Button
            buttonStyle="subtle"
            margin={false}
            onClick={() => setWords({ subject: String(subject), text: String(text) })}
          >
            Change the words
          </Button>
        )}
      </div>
      {words && (
        <fieldset className="desk-panel__message">
          <legend>The words</legend>
          <label>
            Subject{' '}
            <input
              type="text"
              dir="auto"
              value={words.subject}
              onChange={({ target }) => setWords({ ...words, subject: target.value })}
            />
          </label>
          <label>
            Text{' '}
            <textarea
              dir="auto"
              rows={14}
              value={words.text}
              onChange={({ target }) => setWords({ ...words, text: target.value })}
            />
          </label>
          <Button buttonStyle="primary" margin={false} onClick={() => void act('edit', words)}>
            {MESSAGE_ACTS.edit.label}
          </Button>
        </fieldset>
      )}
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}
