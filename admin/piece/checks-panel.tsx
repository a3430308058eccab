'use client'

import { useState } from 'react'

import type { CheckPosition, PiecePosition } from '../../src/workflow/index.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'
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

/** The checks of the proof, side by side, with what whoever looks may do about each. */
export function ChecksPanel({ position, isBusy, isHeld, onTake }: ChecksPanelProps) {
  const { approvals, checks, proof, stage } = position
  const { named, told, word } = useWords()
  const [asking, setAsking] = useState<{ act: CheckAct; check: CheckPosition } | null>(null)
  const nameOf = (check: string, label: string) => told('checkNames', check, label)
  const actLabel = (act: CheckAct, check: string, label: string) =>
    word(`checks:act-${act}`, { check: nameOf(check, label) })
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
    if (await onTake(act, actLabel(act, check, label), { ...input, check })) setAsking(null)
  }
  return (
    <section className="checks" aria-label={word('checks:title')} tabIndex={-1}>
      {isAtWork && (
        <p className="checks__approvals">
          <strong>
            {word('checks:approvals', {
              given: approvals.given.length,
              count: approvals.needed,
            })}
          </strong>
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
              ·{' '}
              {word('checks:wanted', {
                roles: approvals.missing
                  .map((role) => named('roles', role, role.replaceAll('-', ' ')))
                  .join(', '),
              })}
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
              <span className="checks__name">{nameOf(check.check, check.label)}</span>
              <span className="checks__state">{word(`checks:${check.state}`)}</span>
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
                  word('checks:nobody')
                ) : (
                  word('checks:onceProofed')
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
                      {word('checks:pass')}
                    </SmallButton>
                  )}
                {check.may.sign && isAtWork && check.state !== 'failed' && (
                  <SmallButton
                    isClosed={isHeld || isBusy}
                    onClick={() => setAsking({ act: 'fail-check', check })}
                  >
                    {word('checks:fail')}
                  </SmallButton>
                )}
                {check.may.drop && check.needed && check.state === 'waiting' && (
                  <SmallButton
                    isClosed={isHeld || isBusy}
                    onClick={() => setAsking({ act: 'drop-check', check })}
                  >
                    {word('checks:notNeeded')}
                  </SmallButton>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="checks__more">
          <span>{word('checks:askFor')}</span>
          {others.map((check) => (
            <SmallButton
              key={check.check}
              isClosed={isHeld || isBusy}
              onClick={() => void take('need-check', check)}
            >
              {nameOf(check.check, check.label)}
            </SmallButton>
          ))}
        </p>
      )}
      {asking && (
        <TransitionPanel
          key={`${asking.act} ${asking.check.check}`}
          transition={withNote(
            asking.act,
            actLabel(asking.act, asking.check.check, asking.check.label),
            asking.act === 'fail-check' ? word('checks:failAbout') : word('checks:dropAbout'),
            stage,
          )}
          stages={position.stages}
          deskZone={position.zone}
          isBusy={isBusy}
          isHeld={isHeld}
          onTake={(input) => void take(asking.act, asking.check, input)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  )
}

const withNote = (
  act: CheckAct,
  label: string,
  description: string,
  stage: string,
): PossibleTransition => ({
  name: act,
  label,
  description,
  to: [stage],
  note: 'required',
  asks: [],
  allowed: true,
  unmet: [],
  warnings: [],
  advice: [],
})
