'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'
import { useWords } from '../use-words.ts'

/** A rule of house style as it is made out of a finding. */
export type NewRule = { find: string; prefer: string; reason: string }

type Closing = { isBusy: boolean; onClose: () => void }

/** Why a finding may stand. Enter gives it, Escape goes back. */
export function DismissForm({
  isBusy,
  onDismiss,
  onClose,
}: Closing & { onDismiss: (reason: string) => void }) {
  const { word } = useWords()
  const [reason, setReason] = useState('')
  return (
    <SmallForm
      label={word('copyDesk:dismissNow')}
      isReady={reason.trim() !== '' && !isBusy}
      onDone={() => onDismiss(reason)}
      onClose={onClose}
    >
      <Line label={word('copyDesk:why')} value={reason} onChange={setReason} hasFocus />
    </SmallForm>
  )
}

/** A rule of the house out of what was found: what to look for, and what to write. */
export function RuleForm({
  finding,
  isBusy,
  onRule,
  onClose,
}: Closing & { finding: CopyFinding; onRule: (rule: NewRule) => void }) {
  const { word } = useWords()
  const [rule, setRule] = useState<NewRule>({
    find: finding.text.trim(),
    prefer: finding.fixes?.[0]?.replacement.trim() ?? '',
    reason: '',
  })
  const line = (key: keyof NewRule, label: string, hasFocus = false) => (
    <Line
      label={label}
      value={rule[key]}
      hasFocus={hasFocus}
      onChange={(text) => setRule({ ...rule, [key]: text })}
    />
  )
  return (
    <SmallForm
      label={word('copyDesk:ruleSave')}
      isReady={rule.find.trim() !== '' && !isBusy}
      onDone={() => onRule(rule)}
      onClose={onClose}
    >
      {line('find', word('copyDesk:ruleFind'), true)}
      {line('prefer', word('copyDesk:rulePrefer'))}
      {line('reason', word('copyDesk:ruleWhy'))}
    </SmallForm>
  )
}

type SmallFormProps = {
  /** Of the button that does it. */
  label: string
  isReady: boolean
  children: ReactNode
  onDone: () => void
  onClose: () => void
}

/** No form of its own, since it stands within the panel's. */
function SmallForm({ label, isReady, children, onDone, onClose }: SmallFormProps) {
  const { word } = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    else if (isReady) onDone()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="copy-desk__form" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children}
      <div className="copy-desk__acts">
        <Button
          buttonStyle="primary"
          size="small"
          margin={false}
          disabled={!isReady}
          onClick={onDone}
        >
          {label}
        </Button>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={onClose}>
          {word('common:cancel')}
        </Button>
      </div>
    </div>
  )
}

type LineProps = {
  label: string
  value: string
  hasFocus?: boolean
  onChange: (text: string) => void
}

function Line({ label, value, hasFocus = false, onChange }: LineProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])
  return (
    <p className="copy-desk__line">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        dir="auto"
        maxLength={500}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </p>
  )
}
