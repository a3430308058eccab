'use client'

import { useState } from 'react'

import type { CheckPosition, PiecePosition } from '../../src/workflow/index.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { TransitionPanel } from './transition-panel.tsx'
import type { TransitionInput } from './transition-panel.tsx'

/** What is done with a check: the name of its transition. */
export type CheckAct = 'drop-check' | 'fail-check' | 'need-check' | 'pass-check'

type ChecksPanelProps = {
  position: PiecePosition
  isBusy: boolean
  isHeld: boolean
  /** @returns whether it was done. */
  onTake: (
    act: CheckAct,
    label: string,
    input: TransitionInput & { check: string },
  ) => Promise<boolean>
}

const SIGNED_IN = ['checking', 'approved', 'blocked']
const STOPPED_IN = [...SIGNED_IN, 'scheduled']
const ENDED = ['published', 'archived']

const WORDS = { passed: 'Passed', failed: 'Failed', waiting: 'Waits' } as const

/** The checks of the proof, side by side, with what whoever looks may do about each. */
export function ChecksPanel({ position, isBusy, isHeld, onTake }: ChecksPanelProps) {
  const { approvals, checks, proof, stage } = position
  const [asking, setAsking] = useState<{ act: CheckAct; check: CheckPosition } | null>(null)
  if (ENDED.includes(stage)) return null
  const shown = checks.filter(({ needed, state }) => needed || state !== 'waiting')
  const others = checks.filter((check) => !shown.includes(check) && check.may.need)
  const isAtWork = STOPPED_IN.includes(stage) && proof !== null
  if (shown.length === 0 && others.length === 0 && !isAtWork) return null

  const take = async (
    act: CheckAct,
    { check, label }: CheckPosition,
    input: TransitionInput = {},
  ) => {
    if (await onTake(act, `${LABELS[act]}: ${label}`, { ...input, check })) setAsking(null)
  }
  return (
    <section className="checks" aria-label="Checks and approvals" tabIndex={-1}>
      {isAtWork && (
        <p className="checks__approvals">
          <strong>
            {approvals.given.length} of {approvals.needed}
          </strong>{' '}
          {approvals.needed === 1 ? 'approval' : 'approvals'}
          {approvals.given.map(({ name, at }) => (
            <span key={name + String(at)}>
              {' · '}
              {name}
              {at && (
                <>
                  {', '}
                  <Moment at={at} />
                </>
              )}
            </span>
          ))}
          {approvals.missing.length > 0 && (
            <>
              {' '}
              · still wanted:{' '}
              {approvals.missing.map((role) => role.replaceAll('-', ' ')).join(', ')}
            </>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul className="checks__list">
          {shown.map((check) => (
            <li
              key={check.check}
              className={`checks__check checks__check--${check.state}`}
              data-check={check.check}
            >
              <span className="checks__name">{check.label}</span>
              <span className="checks__state">{WORDS[check.state]}</span>
              <span className="checks__by">
                {check.by ? (
                  <>
                    {check.by.name}
                    {check.by.at && (
                      <>
                        {', '}
                        <Moment at={check.by.at} />
                      </>
                    )}
                  </>
                ) : isAtWork ? (
                  'nobody has signed it yet'
                ) : (
                  'once there is a proof'
                )}
                {check.state === 'failed' && check.note && (
                  <span className="checks__reason">{check.note}</span>
                )}
              </span>
              <span className="checks__acts">
                {check.may.sign &&
                  proof &&
                  SIGNED_IN.includes(stage) &&
                  check.state !== 'passed' && (
                    <SmallButton
                      isClosed={isHeld || isBusy}
                      onClick={() => void take('pass-check', check)}
                    >
                      Pass
                    </SmallButton>
                  )}
                {check.may.sign && isAtWork && check.state !== 'failed' && (
                  <SmallButton
                    isClosed={isHeld || isBusy}
                    onClick={() => setAsking({ act: 'fail-check', check })}
                  >
                    Fail …
                  </SmallButton>
                )}
                {check.may.drop && check.needed && check.state === 'waiting' && (
                  <SmallButton
                    isClosed={isHeld || isBusy}
                    onClick={() => setAsking({ act: 'drop-check', check })}
                  >
                    Not needed …
                  </SmallButton>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="checks__more">
          <span>Ask for a check:</span>
          {others.map((check) => (
            <SmallButton
              key={check.check}
              isClosed={isHeld || isBusy}
              onClick={() => void take('need-check', check)}
            >
              {check.label}
            </SmallButton>
          ))}
        </p>
      )}
      {asking && (
        <TransitionPanel
          key={`${asking.act} ${asking.check.check}`}
          transition={withNote(asking.act, asking.check, stage)}
          stages={position.stages}
          isBusy={isBusy}
          isHeld={isHeld}
          onTake={(input) => void take(asking.act, asking.check, input)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}

const LABELS: Record<CheckAct, string> = {
  'pass-check': 'Pass',
  'fail-check': 'Fail',
  'need-check': 'Ask for',
  'drop-check': 'Not needed',
}

const ABOUT: Partial<Record<CheckAct, string>> = {
  'fail-check':
    'Say what is wrong. Nothing goes out until the text is mended and proofed again, or somebody passes the check.',
  'drop-check': 'Say why this piece does not need the check.',
}

const withNote = (act: CheckAct, { label }: CheckPosition, stage: string): PossibleTransition => ({
  name: act,
  label: `${LABELS[act]}: ${label}`,
  description: ABOUT[act] ?? '',
  to: [stage],
  note: 'required',
  asks: [],
  allowed: true,
  unmet: [],
  warnings: [],
  advice: [],
})
