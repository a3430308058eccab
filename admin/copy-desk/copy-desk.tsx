'use client'

import { toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'
import type { CopyDeskAnswer } from '../../src/fact-and-copy/index.ts'
import { askDesk } from '../desk-request.ts'
import { actOfPress } from '../keys/key-table.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { COPY_KEYS } from './copy-desk-keys.ts'
import { DismissedList } from './dismissed-list.tsx'
import { FindingItem } from './finding-item.tsx'
import type { Asking } from './finding-item.tsx'
import { SpellingLine } from './spelling-line.tsx'
import { useFindings } from './use-findings.ts'
import { useLanguageOfText } from './use-language-of-text.ts'
import { useSpelling } from './use-spelling.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useTextPlace } from './use-text-place.ts'
import type { PlaceAnswer } from './use-text-place.ts'
import { mayBecomeRule, wordsAt } from './words-of-finding.ts'

import './copy-desk.css'

/** Most findings that are drawn at once; the rest follow as those are dealt with. */
const SHOWN = 60

/** The copy desk of a piece, beside its text: what it finds as somebody writes, and what to do about each. */
export function CopyDesk({ styleRules }: { styleRules: string }) {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const chosen: unknown = useFormFields(([fields]) => fields.language?.value)
  const written = typeof chosen === 'string' ? chosen : ''
  useLanguageOfText(written)
  if (id === undefined) return null
  const api = (path: string) => formatAdminURL({ apiRoute: config.routes.api, path: `/${path}` })
  return (
    <CopyDeskOf
      key={String(id)}
      address={api(`${collectionSlug ?? ''}/${String(id)}/copy-desk`)}
      rules={api(styleRules)}
      dictionaries={api(`${collectionSlug ?? ''}/spelling`)}
      written={written}
      stamp={String(data?.updatedAt)}
    />
  )
}

type CopyDeskOfProps = {
  address: string
  rules: string
  dictionaries: string
  stamp: string
  /** The language that the form says the text is in. */
  written: string
}

const nameOf = ({ rule, block, start }: CopyFinding) => `${rule} ${block} ${start}`

function CopyDeskOf({ address, rules, dictionaries, stamp, written }: CopyDeskOfProps) {
  const { refusal, word } = useWords()
  const { disabled } = useForm()
  const { answer, failure, again } = useDeskAnswer<CopyDeskAnswer>(address, stamp)
  const textLanguage = written || (answer?.language ?? 'en')
  const spelling = useSpelling(dictionaries, textLanguage, answer)
  const found = useFindings(answer, textLanguage, spelling.dictionary)
  const findings = useSuggestions(found, spelling.dictionary, textLanguage)
  const { go, replace } = useTextPlace()
  const list = useRef<HTMLUListElement>(null)
  const [asking, setAsking] = useState<{ of: string; what: Asking } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  /** Place in the list that takes the focus once what stood there is gone. */
  const next = useRef<number | null>(null)

  const shown = (findings ?? []).slice(0, SHOWN)
  const focusOn = (index: number) => focusOnFinding(list.current, index)

  useEffect(() => {
    if (next.current === null) return
    focusOnFinding(list.current, next.current)
    next.current = null
  }, [findings])

  const told = (how: PlaceAnswer) => {
    if (how === 'changed') toast.info(word('copyDesk:changed'))
    if (how === 'not-shown') toast.error(word('copyDesk:notShown'))
    return how === 'done'
  }

  const take = async (finding: CopyFinding, index: number, fix = finding.fixes?.[0]) => {
    if (!fix || disabled || isBusy) return
    const words = wordsAt(finding, fix.start, fix.end)
    if (words === null) return
    const place = { block: finding.block, start: fix.start, end: fix.end }
    next.current = index
    if (!told(await replace(place, words, fix.replacement))) next.current = null
    else toast.success(word('copyDesk:taken'))
    // The editor takes the focus with the words; the list keeps it.
    requestAnimationFrame(() => focusOn(index))
  }

  const send = async (to: string, body: object, index: number, done?: string) => {
    setBusy(true)
    const answered = await askDesk(to, { body })
    setBusy(false)
    setTrouble(answered.ok ? null : refusal(answered.failure))
    if (!answered.ok) return
    setAsking(null)
    if (done) toast.success(done)
    next.current = index
    again()
  }

  /** A rule that prefers a word as it stands: nowhere is it marked any more. */
  const houseWord = ({ text }: CopyFinding) => ({
    find: text,
    prefer: text,
    right: text,
    reason: word('copyDesk:wordOfHouse'),
    language: languageOf(answer),
  })

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const index = findingsOf(list.current).indexOf(event.target as HTMLButtonElement)
    const finding = shown[index]
    const { altKey, ctrlKey, key, metaKey } = event
    const act = finding
      ? actOfPress(COPY_KEYS, { altKey, ctrlKey, key, metaKey, isTyping: false, isInList: true })
      : null
    if (act === null || !finding) return
    event.preventDefault()
    if (act === 'next') focusOn(index + 1)
    if (act === 'previous') focusOn(index - 1)
    if (act === 'take') void take(finding, index)
    if (act === 'dismiss' && answer?.may.dismiss) {
      setAsking({ of: nameOf(finding), what: 'dismiss' })
    }
    if (act === 'rule' && answer?.may.makeRule && mayBecomeRule(finding)) {
      setAsking({ of: nameOf(finding), what: 'rule' })
    }
  }

  const count = findings?.length ?? 0
  return (
    <section
      className="copy-desk"
      id="field-copyDesk"
      aria-label={word('copyDesk:title')}
      tabIndex={-1}
    >
      <h2 className="copy-desk__title">
        {word('copyDesk:title')}
        {findings && count > 0 && (
          <span className="copy-desk__count">{word('copyDesk:open', { count })}</span>
        )}
      </h2>
      {failure && !answer && <p role="alert">{refusal(failure)}</p>}
      {trouble && (
        <p className="copy-desk__trouble" role="alert">
          {trouble}
        </p>
      )}
      {answer && <SpellingLine {...spelling} />}
      {findings?.length === 0 && <p className="copy-desk__quiet">{word('copyDesk:empty')}</p>}
      {shown.length > 0 && (
        <>
          {answer?.may.dismiss && <p className="copy-desk__quiet">{word('copyDesk:keys')}</p>}
          <ul ref={list} className="copy-desk__list" onKeyDown={onKeyDown}>
            {shown.map((finding, index) => {
              const name = nameOf(finding)
              return (
                <FindingItem
                  key={name}
                  finding={finding}
                  asking={asking?.of === name ? asking.what : null}
                  isBusy={isBusy}
                  may={{
                    edit: !disabled,
                    dismiss: answer?.may.dismiss ?? false,
                    makeRule: answer?.may.makeRule ?? false,
                  }}
                  onGo={() => void go(finding, finding.text).then(told)}
                  onTake={(fix) => void take(finding, index, fix)}
                  onAsk={(what) => {
                    setAsking(what && { of: name, what })
                    if (what === null) focusOn(index)
                  }}
                  onDismiss={(reason) =>
                    void send(
                      `${address}/dismissed`,
                      {
                        rule: finding.rule,
                        found: finding.text,
                        sentence: finding.sentence,
                        reason,
                      },
                      index,
                    )
                  }
                  onRule={(rule) =>
                    void send(
                      rules,
                      { ...rule, language: languageOf(answer), wrong: rule.find },
                      index,
                      word('copyDesk:ruleKept'),
                    )
                  }
                  onWord={() =>
                    void send(rules, houseWord(finding), index, word('copyDesk:wordKept'))
                  }
                />
              )
            })}
          </ul>
        </>
      )}
      {answer && (
        <DismissedList
          dismissed={answer.dismissed}
          mayBringBack={answer.may.dismiss}
          isBusy={isBusy}
          onBringBack={(mark) => void send(`${address}/reopened`, { id: mark }, 0)}
        />
      )}
    </section>
  )
}

const findingsOf = (list: HTMLElement | null): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>('.copy-desk__where') ?? []),
]

/** The finding at that place of the list, or the last one. */
function focusOnFinding(list: HTMLElement | null, index: number): void {
  const all = findingsOf(list)
  all[Math.max(0, Math.min(index, all.length - 1))]?.focus()
}

/** A rule made of a finding is of the language of its text. */
const languageOf = (answer: CopyDeskAnswer | undefined): string => answer?.language ?? 'all'
