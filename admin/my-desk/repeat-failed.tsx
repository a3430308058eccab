'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

type Kind = { kind: string; count: number }
type Answer = {
  items: {
    message: string
    subject: string
    ok: boolean
    error?: { code: string; message: string }
  }[]
  more: boolean
}

const SHOWN = 5

/**
 * Sends everything again that failed for one reason, and says what became of each.
 *
 * @param seenAt when the list was made, ISO 8601: what changed since is left alone.
 */
export function RepeatFailed({
  collection,
  kinds,
  seenAt,
}: {
  collection: string
  kinds: readonly Kind[]
  seenAt: string
}) {
  const { config } = useConfig()
  const router = useRouter()
  const { told: toldOf, word } = useWords()
  const [busy, setBusy] = useState<string | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failure, setFailure] = useState('')

  const repeat = async (kind: string) => {
    if (busy !== null) return
    setBusy(kind)
    const path = `/${collection}/acts/repeat` as const
    const address = formatAdminURL({ apiRoute: config.routes.api, path })
    const told = await askDesk<Answer>(address, { body: { kind, seenAt } })
    setBusy(null)
    setAnswer(told.ok ? told.answer : null)
    setFailure(told.ok ? '' : toldOf('errors', told.failure.code, told.failure.message))
    if (!told.ok) return
    // The list may be gone with what was in it, and a word of this with it.
    const count = told.answer.items.filter(({ ok }) => ok).length
    if (count > 0) toast.success(word('repeatFailed:done', { count }))
    else toast.info(word('repeatFailed:quicker'))
    router.refresh()
  }

  const refused = answer?.items.filter(({ ok }) => !ok) ?? []
  return (
    <div className="my-desk__repeat">
      <p>{word('repeatFailed:about')}</p>
      <ul className="my-desk__kinds">
        {kinds.slice(0, SHOWN).map(({ count, kind }) => (
          <li key={kind}>
            <bdi className="my-desk__why">{kind || word('repeatFailed:unknown')}</bdi>
            {kind.startsWith('EUNSURE') && <p>{word('repeatFailed:unsure')}</p>}
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={busy !== null}
              onClick={() => void repeat(kind)}
            >
              {busy === kind ? word('common:loading') : word('repeatFailed:go', { count })}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {answer && (
          <p>
            {answer.items.length === 0
              ? word('repeatFailed:quicker')
              : word('repeatFailed:done', { count: answer.items.length - refused.length })}{' '}
            {answer.more && word('repeatFailed:more')}
          </p>
        )}
        {refused.length > 0 && (
          <>
            <p>{word('repeatFailed:refused')}</p>
            <ul>
              {refused.map(({ error, message, subject }) => (
                <li key={message}>
                  <bdi>{subject}</bdi>: {error && toldOf('errors', error.code, error.message)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </div>
  )
}
