'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'
import type { Fix } from '../../src/copydesk/finding.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'
import { DismissForm, RuleForm } from './finding-forms.tsx'
import type { NewRule } from './finding-forms.tsx'
import { reasonWord } from './reason-word.ts'
import { mayBecomeRule, wordsAt } from './words-of-finding.ts'

/** Words shown around what was found. */
const AROUND = 70

export type Asking = 'dismiss' | 'rule' | null

type FindingItemProps = {
  finding: CopyFinding
  asking: Asking
  isBusy: boolean
  may: { dismiss: boolean; edit: boolean; makeRule: boolean }
  onGo: () => void
  onTake: (fix: Fix | undefined) => void
  onAsk: (asking: Asking) => void
  onDismiss: (reason: string) => void
  onRule: (rule: NewRule) => void
  /** Keeps the word as one of the house. */
  onWord: () => void
}

/** One finding: the sentence with the words marked, why, and what can be done. */
export function FindingItem({ finding, asking, isBusy, may, ...on }: FindingItemProps) {
  const { word } = useWords()
  const id = useId()
  const [fix, ...others] = finding.fixes ?? []
  return (
    <li className={`copy-desk__item copy-desk__item--${finding.weight}`}>
      <button
        type="button"
        className="copy-desk__where"
        aria-describedby={id}
        onClick={on.onGo}
        dir="auto"
      >
        <Excerpt finding={finding} />
      </button>
      <p id={id} className="copy-desk__reason">
        <span className="copy-desk__weight">{word(`copyDesk:${finding.weight}`)}</span>{' '}
        {word(reasonWord(finding), finding.says)}
        {finding.reason && (
          <>
            {' '}
            <span dir="auto">{finding.reason}</span>
          </>
        )}
      </p>
      <div className="copy-desk__acts">
        {fix && may.edit && (
          <Button
            buttonStyle="primary"
            size="small"
            margin={false}
            disabled={isBusy}
            onClick={() => on.onTake(fix)}
          >
            {takeWord(finding, word)}
          </Button>
        )}
        {may.edit &&
          finding.rule === 'spelling' &&
          others.map((other) => (
            <SmallButton key={other.replacement} isClosed={isBusy} onClick={() => on.onTake(other)}>
              {word('copyDesk:take', { text: other.replacement })}
            </SmallButton>
          ))}
        {may.makeRule && finding.rule === 'spelling' && (
          <SmallButton isClosed={isBusy} onClick={on.onWord}>
            {word('copyDesk:addWord')}
          </SmallButton>
        )}
        {may.dismiss && (
          <SmallButton
            isClosed={isBusy}
            onClick={() => on.onAsk(asking === 'dismiss' ? null : 'dismiss')}
          >
            {word('copyDesk:dismiss')}
          </SmallButton>
        )}
        {may.makeRule && mayBecomeRule(finding) && (
          <SmallButton
            isClosed={isBusy}
            onClick={() => on.onAsk(asking === 'rule' ? null : 'rule')}
          >
            {word('copyDesk:makeRule')}
          </SmallButton>
        )}
      </div>
      {asking === 'dismiss' && (
        <DismissForm isBusy={isBusy} onDismiss={on.onDismiss} onClose={() => on.onAsk(null)} />
      )}
      {asking === 'rule' && (
        <RuleForm
          finding={finding}
          isBusy={isBusy}
          onRule={on.onRule}
          onClose={() => on.onAsk(null)}
        />
      )}
    </li>
  )
}

function takeWord(finding: CopyFinding, word: ReturnType<typeof useWords>['word']): string {
  const [fix] = finding.fixes ?? []
  const replacement = fix?.replacement ?? ''
  if (replacement.trim() !== '') return word('copyDesk:take', { text: replacement.trim() })
  const taken = fix ? wordsAt(finding, fix.start, fix.end) : null
  return word(taken?.trim() === '' ? 'copyDesk:closeUp' : 'copyDesk:takeOut')
}

function Excerpt({ finding: { sentence, sentenceStart, start, end } }: { finding: CopyFinding }) {
  const [from, to] = [
    Math.max(0, start - sentenceStart),
    Math.min(sentence.length, end - sentenceStart),
  ]
  const [first, last] = [Math.max(0, from - AROUND), Math.min(sentence.length, to + AROUND)]
  return (
    <>
      {first > 0 && '…'}
      {sentence.slice(first, from)}
      <mark>{sentence.slice(from, to)}</mark>
      {sentence.slice(to, last)}
      {last < sentence.length && '…'}
    </>
  )
}
