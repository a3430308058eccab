'use client'

import { Button, Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import { isMailActPossible, LONGEST_REASON } from '../../src/intake/mail/set-aside-rules.ts'
import type { MailAct } from '../../src/intake/mail/set-aside-rules.ts'
import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'
import { useWords } from '../use-words.ts'
import { listAddress } from '../my-desk/list-address.ts'
import { ReceivedMail } from './received-mail.tsx'

import '../desk.css'

const ABOUT = {
  aside: 'mailBar:about',
  waiting: 'mailBar:aboutWaiting',
  taken: 'mailBar:aboutTaken',
  dropped: 'mailBar:aboutDropped',
} as const

/**
 * What can be done with a mail that could not be taken in, and what was received.
 *
 * @param submissions slug of their collection, which a host may rename.
 */
export function SetAsideMailBar({ submissions }: { submissions: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { told: toldOf, word } = useWords()
  const loadFresh = useFreshDocument()
  const state = useFormFields(([fields]) => fields.state?.value)
  const submission = useFormFields(([fields]) => fields.submission?.value)
  const [reason, setReason] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const field = useId()
  if (id === undefined || typeof state !== 'string' || !Object.hasOwn(ABOUT, state)) return null
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}`,
  })

  const act = async (name: MailAct, body: object) => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk(`${address}/acts/${name}`, { body })
    setBusy(false)
    if (!told.ok) {
      setFailure(toldOf('errors', told.failure.code, told.failure.message))
      return
    }
    setFailure('')
    setReason(null)
    await loadFresh()
  }

  return (
    <section className="desk-bar desk-bar--message" aria-label={word('mailBar:title')}>
      <p role="status">
        {word(ABOUT[state as keyof typeof ABOUT])}{' '}
        {typeof submission === 'string' && submission !== '' && (
          <Link
            className="desk-link"
            href={listAddress(config.routes.admin, {
              collection: submissions,
              where: { publicId: { equals: submission } },
              sort: '-receivedAt',
            })}
            prefetch={false}
          >
            {word('mailBar:submission')}
          </Link>
        )}
      </p>
      <div className="desk-bar__buttons">
        {isMailActPossible('again', state) && (
          <Button margin={false} disabled={isBusy} onClick={() => void act('again', {})}>
            {word(isBusy ? 'common:loading' : 'mailBar:again')}
          </Button>
        )}
        {isMailActPossible('drop', state) && reason === null && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setReason('')}>
            {word('mailBar:drop')}
          </Button>
        )}
      </div>
      {reason !== null && (
        <div className="desk-panel__field">
          <label htmlFor={field}>{word('mailBar:why')}</label>
          <textarea
            id={field}
            dir="auto"
            rows={3}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="desk-panel__buttons">
            <Button
              margin={false}
              disabled={isBusy || reason.trim() === ''}
              onClick={() => void act('drop', { reason })}
            >
              {word('mailBar:dropNow')}
            </Button>
            <Button buttonStyle="subtle" margin={false} onClick={() => setReason(null)}>
              {word('common:cancel')}
            </Button>
          </div>
        </div>
      )}
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
      <ReceivedMail address={address} />
    </section>
  )
}
