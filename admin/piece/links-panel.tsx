'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { ToldLink } from '../../src/signed-links/index.ts'
import type { CheckPosition } from '../../src/workflow/index.ts'
import { askDesk } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'

type Links = { items: ToldLink[] }

/** What a link is for: to look, or to sign one check. */
const LOOK = ''

type LinksPanelProps = {
  /** Of the links of the piece. */
  address: string
  /** Public id of the proof that a new link leads to. */
  proof: string | null
  checks: readonly CheckPosition[]
  /** A check may be asked for, besides a look. */
  maySign: boolean
  /** Something must be settled first; what was typed stays. */
  isHeld: boolean
  /** A check that somebody is asked to sign is waited for from then on. */
  onSent: () => void
}

/**
 * Sends the proof to somebody without an account, to look at it or to sign a check, and shows which links are
 * open. It is asked for when it is opened.
 */
export function LinksPanel(props: LinksPanelProps) {
  const { address, proof, checks, maySign, isHeld, onSent } = props
  const [links, setLinks] = useState<readonly ToldLink[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const load = async () => {
    const told = await askDesk<Links>(address)
    setTrouble(told.ok ? null : told.failure.message)
    if (told.ok) setLinks(told.answer.items)
  }

  /** @returns whether it was done. */
  const act = async (path: string, body: object, done: string): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    const told = await askDesk<ToldLink>(`${address}${path}`, { body })
    setBusy(false)
    if (!told.ok) {
      setTrouble(told.failure.message)
      return false
    }
    toast.success(done)
    await load()
    return true
  }

  return (
    <details
      className="history links"
      onToggle={(event) => {
        if (event.currentTarget.open) void load()
      }}
    >
      <summary className="history__title">People without an account</summary>
      {trouble && (
        <p className="history__trouble" role="alert">
          {trouble}
        </p>
      )}
      {links === null && !trouble && <p className="desk-bar__quiet">One moment …</p>}
      {links?.length === 0 && (
        <p className="desk-bar__quiet">
          Nobody outside has seen this piece. A link shows one proof as readers would see it.
        </p>
      )}
      {links !== null && links.length > 0 && (
        <ul className="history__list">
          {links.map((link) => (
            <li key={link.id} className="history__item links__item">
              <span>
                <span className="history__what">
                  {link.guestName} · {purposeOf(link, checks)}
                </span>{' '}
                <span className="history__by">
                  {standingOf(link)} <Moment at={link.usedAt ?? link.expiresAt} />
                  {link.proof !== proof && ' · an earlier proof'}
                </span>
              </span>
              {link.isOpen && (
                <SmallButton
                  isClosed={isBusy}
                  onClick={() =>
                    void act(
                      `/${link.id}/revoke`,
                      {},
                      `The link of ${link.guestName} opens nothing any more.`,
                    )
                  }
                >
                  {`Revoke the link of ${link.guestName}`}
                </SmallButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {proof === null ? (
        <p className="desk-bar__quiet">Make a proof first: a link leads to one.</p>
      ) : (
        links !== null && (
          <NewLink
            checks={maySign ? checks : []}
            isBusy={isBusy}
            isHeld={isHeld}
            onSend={async (input) => {
              const isSent = await act('', input, `The link is on its way to ${input.name}.`)
              if (isSent && input.check !== undefined) onSent()
              return isSent
            }}
          />
        )
      )}
    </details>
  )
}

type LinkForm = { purpose: string; check?: string; name: string; email: string; days: number }

function NewLink({
  checks,
  isBusy,
  isHeld,
  onSend,
}: {
  checks: readonly CheckPosition[]
  isBusy: boolean
  isHeld: boolean
  onSend: (input: LinkForm) => Promise<boolean>
}) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [check, setCheck] = useState(LOOK)
  const [days, setDays] = useState(7)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  const send = async () => {
    if (isHeld) return
    const purpose = check === LOOK ? { purpose: 'preview' } : { purpose: 'approve', check }
    if (!(await onSend({ ...purpose, name: name.trim(), email: email.trim(), days }))) return
    setName('')
    setEmail('')
    setOpen(false)
  }
  // The panel stands inside the form of the piece: Enter must not save that one.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      void send()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setOpen(false)
    }
  }
  if (!isOpen) return <SmallButton onClick={() => setOpen(true)}>Send a link …</SmallButton>
  return (
    <div
      ref={panel}
      className="desk-panel"
      role="group"
      aria-label="Send a link"
      onKeyDown={onKeyDown}
    >
      <p className="desk-panel__about">
        The person gets a letter with a link to the proof as it is now. It opens without signing in,
        is found by no search engine, and can be revoked.
      </p>
      <div className="desk-panel__pair">
        <div>
          <label htmlFor={`${id}-name`}>Name</label>
          <input
            id={`${id}-name`}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-email`}>E-mail address</label>
          <input
            id={`${id}-email`}
            type="email"
            dir="ltr"
            value={email}
            maxLength={254}
            autoComplete="off"
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-check`}>What for</label>
          <select
            id={`${id}-check`}
            value={check}
            onChange={(event) => setCheck(event.target.value)}
          >
            <option value={LOOK}>To look at it</option>
            {checks.map((each) => (
              <option key={each.check} value={each.check}>
                {`To sign the ${each.label.toLowerCase()} check`}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-days`}>Stands for</label>
          <select
            id={`${id}-days`}
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {[1, 3, 7, 14].map((each) => (
              <option key={each} value={each}>
                {each === 1 ? 'one day' : `${each} days`}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          onClick={() => void send()}
          className={isHeld ? 'desk-button--closed' : ''}
          extraButtonProps={{ 'aria-disabled': isBusy || isHeld }}
        >
          {isBusy ? 'One moment …' : 'Send the link'}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

const purposeOf = ({ check, purpose }: ToldLink, checks: readonly CheckPosition[]): string =>
  purpose === 'preview'
    ? 'to look at it'
    : `to sign the ${(checks.find((each) => each.check === check)?.label ?? '').toLowerCase()} check`

function standingOf({ isOpen, state }: ToldLink): string {
  if (isOpen) return 'open until'
  if (state === 'passed') return 'agreed'
  if (state === 'failed') return 'refused'
  return state === 'revoked' ? 'revoked; would have ended' : 'ended'
}
