'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { PARTNER_ACTS } from '../../src/syndication/partner-acts.ts'
import type { PartnerAct } from '../../src/syndication/partner-acts.ts'
import type { PartnerStanding } from '../../src/syndication/partner-standing.ts'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { useWords } from '../use-words.ts'

type ActButtonsProps = {
  acts: readonly PartnerAct[]
  answer: PartnerStanding
  act: (name: PartnerAct) => Promise<void>
}

/** What can be done, each by a button; what takes something away is asked about first. */
export function ActButtons({ act, acts, answer }: ActButtonsProps) {
  const { named, word } = useWords()
  const [asked, setAsked] = useState<PartnerAct | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  if (acts.length === 0) return null
  const labelOf = (name: PartnerAct) =>
    named('partnerActs', wordFor(name, answer), PARTNER_ACTS[name].label)
  const warningOf = (name: PartnerAct) =>
    name === 'new-key' && answer.copies.keyMadeAt === null ? '' : named('partnerWarnings', name, '')
  const go = async (name: PartnerAct) => {
    setAsked(null)
    setIsBusy(true)
    await act(name)
    setIsBusy(false)
  }
  return (
    <div className="desk-panel__buttons">
      {acts.map((name) => (
        <Button
          key={name}
          buttonStyle={name === 'enable' ? 'primary' : 'secondary'}
          margin={false}
          disabled={isBusy}
          onClick={() => (warningOf(name) === '' ? void go(name) : setAsked(name))}
        >
          {labelOf(name)}
        </Button>
      ))}
      {asked && (
        <DeskDialog title={labelOf(asked)} onClose={() => setAsked(null)}>
          <p>{warningOf(asked)}</p>
          <div className="desk-panel__buttons">
            <Button margin={false} onClick={() => void go(asked)}>
              {labelOf(asked)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setAsked(null)}>
              {word('partner:cancel')}
            </Button>
          </div>
        </DeskDialog>
      )}
    </div>
  )
}

/** A second secret or key is named as what it is. */
function wordFor(name: PartnerAct, { calls, copies }: PartnerStanding): string {
  if (name === 'new-secret' && calls.secrets > 0) return 'renew-secret'
  return name === 'new-key' && copies.keyMadeAt !== null ? 'renew-key' : name
}
