'use client'

import { useForm, useFormProcessing } from '@payloadcms/ui'

import type { DeskFailure } from '../desk-request.ts'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'
import { SmallButton } from './small-button.tsx'

type FormNoticesProps = {
  isLost: boolean
  isBehind: boolean
  isUnsaved: boolean
  onReload: () => void
  /** Brings what was typed together with what is newer; left out where nobody types. */
  onMerge?: () => void
}

/** Why nothing can be done with the document just now, and the way on; nothing when all is well. */
export function FormNotices({ isLost, isBehind, isUnsaved, onMerge, onReload }: FormNoticesProps) {
  const { submit } = useForm()
  const { word } = useWords()
  const isSaving = useFormProcessing()
  if (isLost) {
    return (
      <Notice
        tone="warning"
        actions={<SmallButton onClick={onReload}>{word('form:loadAgain')}</SmallButton>}
      >
        {word('form:notFresh')}
      </Notice>
    )
  }
  if (isBehind) return <Newer isUnsaved={isUnsaved} onMerge={onMerge} onReload={onReload} />
  if (!isUnsaved) return null
  return (
    <Notice
      tone="calm"
      actions={
        <SmallButton isClosed={isSaving} onClick={() => void submit()}>
          {word(isSaving ? 'form:saving' : 'common:save')}
        </SmallButton>
      }
    >
      <strong>{word('form:saveFirst')}</strong> {word('form:saveFirstAbout')}
    </Notice>
  )
}

type NewerProps = Pick<FormNoticesProps, 'isUnsaved' | 'onReload'> & {
  onMerge: (() => void) | undefined
}

function Newer({ isUnsaved, onMerge, onReload }: NewerProps) {
  const { word } = useWords()
  return (
    <Notice
      tone="warning"
      actions={
        <>
          {isUnsaved && onMerge && (
            <SmallButton onClick={onMerge}>{word('form:merge')}</SmallButton>
          )}
          <SmallButton onClick={onReload}>
            {word(isUnsaved ? 'form:loadAndDrop' : 'form:loadNewer')}
          </SmallButton>
        </>
      }
    >
      <strong>{word('form:newer')}</strong>{' '}
      {word(isUnsaved ? 'form:newerUnsaved' : 'form:newerSeen')}
    </Notice>
  )
}

type RefusalProps = { failure: DeskFailure & { label: string }; onReload: () => void }

/** That something was not done, and why. */
export function Refusal({ failure, onReload }: RefusalProps) {
  const { code, label, message, status } = failure
  const { told, word } = useWords()
  if (code === 'no-answer') {
    return (
      <Notice tone="trouble">
        <strong>{word('form:noAnswer')}</strong> {word('form:noAnswerAbout', { act: label })}
      </Notice>
    )
  }
  return (
    <Notice
      tone="trouble"
      actions={
        status === 409 && <SmallButton onClick={onReload}>{word('form:loadAgain')}</SmallButton>
      }
    >
      <strong>{word('form:notDone', { act: label })}</strong> {told('errors', code, message)}
    </Notice>
  )
}

/** That the desk could not be asked, and how to ask again. */
export function Unread({ failure, onAgain }: { failure: DeskFailure; onAgain: () => void }) {
  const { refusal, word } = useWords()
  return (
    <Notice
      tone="trouble"
      actions={<SmallButton onClick={onAgain}>{word('common:tryAgain')}</SmallButton>}
    >
      {refusal(failure)}
    </Notice>
  )
}
