'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { ToldLink } from '../../src/signed-links/index.ts'
import type { CheckPosition } from '../../src/workflow/index.ts'
import { askDesk } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useWords } from '../use-words.ts'

/** `writer`: who sent in what the piece was made of, for whoever may know. */
type Links = { items: ToldLink[]; writer: Writer | null }
type Writer = { name: string; email: string }

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
  const { language, refusal, told: toldOf, word } = useWords()
  const purposeOf = ({ check, purpose }: ToldLink): string => {
    if (purpose === 'preview') return word('links:toLook')
    const label = checks.find((each) => each.check === check)?.label ?? ''
    const name = toldOf('checkNames', check ?? '', label)
    return word('links:toSign', { check: name.toLocaleLowerCase(language) })
  }
  const [links, setLinks] = useState<readonly ToldLink[] | null>(null)
  const [writer, setWriter] = useState<Writer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const load = async () => {
    const told = await askDesk<Links>(address)
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return
    setLinks(told.answer.items)
    setWriter(told.answer.writer)
  }

  /** @returns whether it was done. */
  const act = async (path: string, body: object, done: string): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    const told = await askDesk<ToldLink>(`${address}${path}`, { body })
    setBusy(false)
    if (!told.ok) {
      setTrouble(refusal(told.failure))
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
      <summary className="history__title">{word('links:title')}</summary>
      {trouble && (
        <p className="history__trouble" role="alert">
          {trouble}
        </p>
      )}
      {links === null && !trouble && <p className="desk-bar__quiet">{word('common:loading')}</p>}
      {links?.length === 0 && <p className="desk-bar__quiet">{word('links:none')}</p>}
      {links !== null && links.length > 0 && (
        <ul className="history__list">
          {links.map((link) => (
            <li key={link.id} className="history__item links__item">
              <span>
                <span className="history__what">
                  <bdi>{link.guestName}</bdi> · {purposeOf(link)}
                </span>{' '}
                <span className="history__by">
                  <Phrase
                    text={word(`links:${standingOf(link)}`)}
                    places={{ time: <Moment at={link.usedAt ?? link.expiresAt} /> }}
                  />
                  {link.proof !== proof && ` · ${word('links:earlierProof')}`}
                </span>
              </span>
              {link.isOpen && (
                <SmallButton
                  isClosed={isBusy}
                  onClick={() =>
                    void act(
                      `/${link.id}/revoke`,
                      {},
                      word('links:revokeDone', { name: link.guestName }),
                    )
                  }
                >
                  {word('links:revoke', { name: link.guestName })}
                </SmallButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {proof === null ? (
        <p className="desk-bar__quiet">{word('links:proofFirst')}</p>
      ) : (
        links !== null && (
          <NewLink
            checks={maySign ? checks : []}
            writer={writer}
            isBusy={isBusy}
            isHeld={isHeld}
            onSend={async (input) => {
              const isSent = await act('', input, word('links:sent', { name: input.name }))
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
  writer,
  isBusy,
  isHeld,
  onSend,
}: {
  checks: readonly CheckPosition[]
  writer: Writer | null
  isBusy: boolean
  isHeld: boolean
  onSend: (input: LinkForm) => Promise<boolean>
}) {
  const { language, told, word } = useWords()
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
  // Whoever asks the writer need not look up who that is; what was typed stays.
  const choose = (value: string) => {
    setCheck(value)
    if (value !== 'author' || !writer || name !== '' || email !== '') return
    setName(writer.name)
    setEmail(writer.email)
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
  if (!isOpen) return <SmallButton onClick={() => setOpen(true)}>{word('links:new')}</SmallButton>
  return (
    <div
      ref={panel}
      className="desk-panel"
      role="group"
      aria-label={word('links:newTitle')}
      onKeyDown={onKeyDown}
    >
      <p className="desk-panel__about">{word('links:about')}</p>
      <div className="desk-panel__pair">
        <div>
          <label htmlFor={`${id}-name`}>{word('links:name')}</label>
          <input
            id={`${id}-name`}
            value={name}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}-email`}>{word('links:email')}</label>
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
          <label htmlFor={`${id}-check`}>{word('links:purpose')}</label>
          <select id={`${id}-check`} value={check} onChange={(event) => choose(event.target.value)}>
            <option value={LOOK}>{word('links:look')}</option>
            {checks.map((each) => (
              <option key={each.check} value={each.check}>
                {word('links:sign', {
                  check: told('checkNames', each.check, each.label).toLocaleLowerCase(language),
                })}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-days`}>{word('links:standsFor')}</label>
          <select
            id={`${id}-days`}
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {[1, 3, 7, 14].map((each) => (
              <option key={each} value={each}>
                {word('links:days', { count: each })}
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
          {word(isBusy ? 'common:loading' : 'links:send')}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={() => setOpen(false)}>
          {word('common:cancel')}
        </Button>
      </div>
    </div>
  )
}

type Standing = 'ended' | 'failed' | 'open' | 'passed' | 'revoked'

function standingOf({ isOpen, state }: ToldLink): Standing {
  if (isOpen) return 'open'
  return state === 'passed' || state === 'failed' || state === 'revoked' ? state : 'ended'
}
