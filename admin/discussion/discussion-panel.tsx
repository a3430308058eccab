'use client'

import { toast, useConfig, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Anchor } from '../../src/discussion/anchor.ts'
import type { ThreadAct } from '../../src/discussion/comment.ts'
import type { Discussion, Thread } from '../../src/discussion/comments-of-piece.ts'
import { proseOf } from '../../src/discussion/prose.ts'
import { askDesk } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useDeskAct } from '../form/use-desk-act.ts'
import { useUnsaved } from '../form/use-unsaved.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { CommentForm } from './comment-form.tsx'
import type { Written } from './comment-form.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useChosenWords } from './use-chosen-words.ts'
import { showWords, useMarkedWords } from './use-marked-words.ts'

import '../desk.css'
import './discussion.css'

/** Comments and suggestions beside the text of a piece. */
export function DiscussionPanel() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined) return null
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}/comments`,
  })
  return <DiscussionOfPiece key={address} address={address} />
}

type Draft = { anchor?: Anchor; isSuggestion: boolean }

const NONE: readonly Thread[] = []

function DiscussionOfPiece({ address }: { address: string }) {
  const { refusal, word } = useWords()
  const { data } = useDocumentInfo()
  const { disabled } = useForm()
  const body: unknown = useFormFields(([fields]) => fields.body?.value)
  const revision: unknown = useFormFields(([fields]) => fields.revision?.value)
  const isUnsaved = useUnsaved()
  const { again, answer, failure } = useDeskAnswer<Discussion>(address, String(data?.updatedAt))
  const { act, failure: refused } = useDeskAct(again)
  const words = useChosenWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isAll, setAll] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const panel = useRef<HTMLElement>(null)
  const prose = useMemo(() => proseOf(body), [body])

  const threads = answer?.items ?? NONE
  const open = threads.filter(({ state }) => state === 'open')
  const choose = useCallback((thread: string) => {
    setChosen(thread)
    panel.current?.querySelector(`[data-thread="${thread}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [])
  useMarkedWords(threads, chosen, body, choose)

  useEffect(() => {
    const begin = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setDraft({ ...(words ? { anchor: words } : {}), isSuggestion: false })
    }
    document.addEventListener('keydown', begin)
    return () => document.removeEventListener('keydown', begin)
  }, [words])

  const send = async (written: Written): Promise<boolean> => {
    const told = await askDesk<{ id: string; thread: string }>(address, { body: written })
    setTrouble(told.ok ? null : refusal(told.failure))
    if (!told.ok) return false
    setChosen(told.answer.thread)
    again()
    return true
  }
  const settle = async (thread: Thread, name: ThreadAct) => {
    const path = `${address}/${thread.id}/${name}`
    if (name === 'take') {
      const label = word('talk:act-take')
      if (await act({ name, label, address: path, body: { revision } })) {
        toast.success(word('talk:done-take'))
        again()
      }
      return
    }
    const told = await askDesk(path, { body: {} })
    setTrouble(told.ok ? null : refusal(told.failure))
    again()
  }

  if (!answer && !failure) return null
  const shown = isAll ? threads : open
  return (
    <section ref={panel} className="discussion" aria-label={word('talk:title')}>
      <h3 className="discussion__title">
        {word('talk:title')} <span className="discussion__count">{open.length}</span>
      </h3>
      {failure && <p role="alert">{refusal(failure)}</p>}
      {(trouble !== null || refused) && (
        <p role="alert">{trouble ?? (refused && refusal(refused))}</p>
      )}
      {answer?.mayComment && !draft && (
        <div className="discussion__acts">
          <SmallButton
            onClick={() => setDraft({ ...(words ? { anchor: words } : {}), isSuggestion: false })}
          >
            {word(words ? 'talk:onWords' : 'talk:onPiece')}
          </SmallButton>
          {words && (
            <SmallButton onClick={() => setDraft({ anchor: words, isSuggestion: true })}>
              {word('talk:suggestWords')}
            </SmallButton>
          )}
        </div>
      )}
      {draft && answer && (
        <div className="discussion__draft">
          {draft.anchor && (
            <p className="discussion__quote" dir="auto">
              {draft.anchor.quote}
            </p>
          )}
          <CommentForm
            {...draft}
            colleagues={answer.colleagues}
            onSend={send}
            onClose={() => setDraft(null)}
          />
        </div>
      )}
      {answer && shown.length === 0 && <p className="desk-bar__quiet">{word('talk:empty')}</p>}
      <ul className="discussion__threads">
        {shown.map((thread) => (
          <ThreadCard
            key={thread.id}
            thread={thread}
            colleagues={answer?.colleagues ?? []}
            mayComment={answer?.mayComment ?? false}
            prose={prose}
            isChosen={thread.id === chosen}
            isHeld={isUnsaved || disabled === true}
            onChoose={() => {
              setChosen(thread.id)
              showWords(thread)
            }}
            onAct={(name) => void settle(thread, name)}
            onAnswer={send}
          />
        ))}
      </ul>
      {threads.length > open.length && (
        <button type="button" className="desk-link" onClick={() => setAll(!isAll)}>
          {word(isAll ? 'talk:onlyOpen' : 'talk:showAll', { count: threads.length - open.length })}
        </button>
      )}
    </section>
  )
}
