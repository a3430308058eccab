'use client'

import type { FactsAnswer } from '../../src/fact-and-copy/index.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'
import { FactField } from './fact-field.tsx'
import { useTypedText } from './use-typed-text.ts'

type Claim = FactsAnswer['claims'][number]
type Change = { sentence?: string; sources?: string; note?: string; verdict?: string }

type ClaimItemProps = {
  claim: Claim
  may: FactsAnswer['may']
  isBusy: boolean
  onGo: () => void
  onChange: (change: Change) => void
}

/** One claim, with what whoever looks may do about it. */
export function ClaimItem({ claim, may, isBusy, onGo, onChange }: ClaimItemProps) {
  const { word } = useWords()
  const { text: sources, theirs, setText: setSources } = useTypedText(claim.sources)
  const { text: note, theirs: theirNote, setText: setNote } = useTypedText(claim.note)
  const { nearest, state } = claim
  if (state === 'dropped') return null
  const isChanged = sources !== claim.sources || note !== claim.note
  const judge = (verdict: 'opinion' | 'supported' | 'unsupported') => (
    <SmallButton
      isClosed={isBusy || state === 'stale'}
      onClick={() => onChange({ sources, note, verdict })}
    >
      {word(`facts:${verdict}`)}
    </SmallButton>
  )
  return (
    <li className={`facts__item facts__item--${state}`} data-item={claim.id}>
      <blockquote className="facts__sentence" dir="auto">
        {claim.sentence}
      </blockquote>
      <p className="facts__state">
        <strong>{word(`facts:state_${state}`)}</strong>
        {claim.checker !== null && claim.checkedAt && (
          <>
            {' · '}
            {word('facts:checkedBy', { name: claim.checker })}, <Moment at={claim.checkedAt} />
          </>
        )}
      </p>
      {nearest && (
        <div className="facts__nearest">
          <p>{word('facts:nearest')}</p>
          <blockquote className="facts__sentence" dir="auto">
            {nearest}
          </blockquote>
          {may.edit && (
            <SmallButton isClosed={isBusy} onClick={() => onChange({ sentence: nearest })}>
              {word('facts:bindNearest')}
            </SmallButton>
          )}
        </div>
      )}
      <FactField
        label={word('facts:sources')}
        type="textarea"
        value={sources}
        isClosed={!may.edit}
        meanwhile={theirs}
        onChange={setSources}
      />
      <FactField
        label={word('facts:note')}
        value={note}
        isClosed={!may.edit}
        meanwhile={theirNote}
        onChange={setNote}
      />
      <div className="facts__acts">
        {claim.block !== null && <SmallButton onClick={onGo}>{word('facts:go')}</SmallButton>}
        {may.edit && isChanged && (
          <SmallButton isClosed={isBusy} onClick={() => onChange({ sources, note })}>
            {word('facts:saveSources')}
          </SmallButton>
        )}
        {may.check && (
          <>
            {state !== 'supported' && judge('supported')}
            {state !== 'unsupported' && judge('unsupported')}
            {state !== 'opinion' && judge('opinion')}
          </>
        )}
        {may.edit && state !== 'open' && state !== 'stale' && (
          <SmallButton isClosed={isBusy} onClick={() => onChange({ verdict: 'open' })}>
            {word('facts:reopen')}
          </SmallButton>
        )}
        {may.edit && (
          <SmallButton isClosed={isBusy} onClick={() => onChange({ verdict: 'dropped' })}>
            {word('facts:drop')}
          </SmallButton>
        )}
      </div>
    </li>
  )
}
