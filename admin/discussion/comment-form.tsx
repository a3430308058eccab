'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import type { Anchor } from '../../src/discussion/anchor.ts'
import { COMMENT_LIMITS } from '../../src/discussion/comment.ts'
import type { Discussion } from '../../src/discussion/comments-of-piece.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'

/** What is sent. */
export type Written = {
  text: string
  thread?: string
  anchor?: Anchor
  replacement?: string
  mentions: string[]
}

type CommentFormProps = {
  colleagues: Discussion['colleagues']
  /** Words it is about; without them, and without a thread, it is about the piece. */
  anchor?: Anchor | undefined
  thread?: string
  /** Whether other words can be suggested. */
  isSuggestion?: boolean
  /** @returns whether it was stored; what was typed stays until then. */
  onSend: (written: Written) => Promise<boolean>
  onClose: () => void
}

/** Where a comment, an answer or a suggestion is written. Control and Enter send it, Escape closes it. */
export function CommentForm(props: CommentFormProps) {
  const { anchor, colleagues, isSuggestion = false, onClose, onSend, thread } = props
  const { word } = useWords()
  const [text, setText] = useState('')
  const [replacement, setReplacement] = useState(anchor?.quote ?? '')
  const [mentions, setMentions] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const first = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus({ preventScroll: true }), [])

  const isReady = isSuggestion ? replacement !== anchor?.quote : text.trim() !== ''
  const send = async () => {
    if (isBusy || !isReady) return
    setBusy(true)
    const isSent = await onSend({
      text,
      mentions,
      ...(thread === undefined ? {} : { thread }),
      ...(anchor ? { anchor } : {}),
      ...(isSuggestion ? { replacement } : {}),
    })
    setBusy(false)
    if (isSent) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void send()
    }
  }
  const left = colleagues.filter((each) => !mentions.includes(each.id))
  return (
    <div
      className="discussion__form"
      role="group"
      aria-label={word('talk:write')}
      onKeyDown={onKeyDown}
    >
      {isSuggestion && (
        <>
          <label htmlFor={`${id}-words`}>{word('talk:otherWords')}</label>
          <textarea
            ref={first}
            id={`${id}-words`}
            dir="auto"
            rows={3}
            maxLength={COMMENT_LIMITS.replacement}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
        </>
      )}
      <label htmlFor={`${id}-text`}>{word(isSuggestion ? 'talk:why' : 'talk:text')}</label>
      <textarea
        ref={isSuggestion ? null : first}
        id={`${id}-text`}
        dir="auto"
        rows={3}
        maxLength={COMMENT_LIMITS.text}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {left.length > 0 && mentions.length < COMMENT_LIMITS.mentions && (
        <>
          <label htmlFor={`${id}-tell`}>{word('talk:tell')}</label>
          <select
            id={`${id}-tell`}
            value=""
            onChange={(event) => setMentions([...mentions, event.target.value])}
          >
            <option value="">{word('talk:choose')}</option>
            {left.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </>
      )}
      {mentions.length > 0 && (
        <ul className="discussion__told">
          {mentions.map((mention) => {
            const name = colleagues.find((each) => each.id === mention)?.name ?? ''
            return (
              <li key={mention}>
                <bdi>{name}</bdi>{' '}
                <button
                  type="button"
                  className="desk-link"
                  onClick={() => setMentions(mentions.filter((each) => each !== mention))}
                >
                  {word('talk:untell')} <span className="desk-unseen">{name}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          size="small"
          margin={false}
          className={isReady && !isBusy ? '' : 'desk-button--closed'}
          extraButtonProps={{ 'aria-disabled': !isReady || isBusy }}
          onClick={() => void send()}
        >
          {word(isSuggestion ? 'talk:suggest' : 'talk:send')}
        </Button>
        <SmallButton onClick={onClose}>{word('common:cancel')}</SmallButton>
      </div>
    </div>
  )
}
