'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { isActPossible, MESSAGE_ACTS } from '../../src/messages/message-acts.ts'
import type { MessageAct } from '../../src/messages/message-acts.ts'
import { askDesk } from '../desk-request.ts'
import { useKept } from '../form/use-kept.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

const ACTS = Object.keys(MESSAGE_ACTS) as MessageAct[]

/** What can be done with a message that waits: send it, hold it back, drop it, or change its words first. */
export function MessageBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { refusal, word } = useWords()
  const kept = useKept()
  const loadFresh = useFreshDocument()
  const state = useFormFields(([fields]) => fields.state?.value)
  const subject = useFormFields(([fields]) => fields.subject?.value)
  const text = useFormFields(([fields]) => fields.text?.value)
  const bouncedAt = useFormFields(([fields]) => fields.bouncedAt?.value)
  const bounce = useFormFields(([fields]) => fields.bounce?.value)
  const failed = useFormFields(([fields]) => fields.failure?.value)
  const [words, setWords] = useState<{ subject: string; text: string } | null>(null)
  const [failure, setFailure] = useState('')
  if (id === undefined || typeof state !== 'string') return null

  const act = async (name: MessageAct, body: object) => {
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug ?? ''}/${String(id)}/acts/${name}`,
    })
    const told = await askDesk(address, { body })
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    setWords(null)
    toast.success(word('messageBar:done', { act: word(`messageActs:${name}`) }))
    return void (await loadFresh())
  }

  const why = bouncedAt ? bounce : failed
  const possible = ACTS.filter((name) =>
    isActPossible(name, { state, cameBack: Boolean(bouncedAt) }),
  )
  return (
    <section className="desk-bar desk-bar--message" aria-label={word('messageBar:title')}>
      {typeof why === 'string' && why !== '' && state !== 'cancelled' && (
        <p className="desk-bar__why">
          {word(bouncedAt ? 'sentMessages:cameBack' : 'sentMessages:failed')}:{' '}
          <bdi>{kept(why)}</bdi>
        </p>
      )}
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
              {word(`messageActs:${name}`)}
            </Button>
          ))}
        {possible.includes('edit') && !words && (
          <Button
            buttonStyle="subtle"
            margin={false}
            onClick={() => setWords({ subject: String(subject), text: String(text) })}
          >
            {word('messageBar:change')}
          </Button>
        )}
      </div>
      {words && (
        <fieldset className="desk-panel__message">
          <legend>{word('messageBar:words')}</legend>
          <label>
            {word('messageBar:subject')}{' '}
            <input
              type="text"
              dir="auto"
              value={words.subject}
              onChange={({ target }) => setWords({ ...words, subject: target.value })}
            />
          </label>
          <label>
            {word('messageBar:text')}{' '}
            <textarea
              dir="auto"
              rows={14}
              value={words.text}
              onChange={({ target }) => setWords({ ...words, text: target.value })}
            />
          </label>
          <Button buttonStyle="primary" margin={false} onClick={() => void act('edit', words)}>
            {word('messageActs:edit')}
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
