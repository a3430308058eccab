'use client'

import { useForm, useFormProcessing } from '@payloadcms/ui'

import type { DeskFailure } from '../desk-request.ts'
import { Notice } from '../notice.tsx'
import { SmallButton } from './small-button.tsx'

type FormNoticesProps = {
  isLost: boolean
  isBehind: boolean
  isUnsaved: boolean
  onReload: () => void
}

/** Why nothing can be done with the document just now, and the way on; nothing when all is well. */
export function FormNotices({ isLost, isBehind, isUnsaved, onReload }: FormNoticesProps) {
  const { submit } = useForm()
  const isSaving = useFormProcessing()
  if (isLost) {
    return (
      <Notice tone="warning" actions={<SmallButton onClick={onReload}>Load it again</SmallButton>}>
        It was done, but this page could not be brought up to date. Load it before you go on.
      </Notice>
    )
  }
  if (isBehind) return <Newer isUnsaved={isUnsaved} onReload={onReload} />
  if (!isUnsaved) return null
  return (
    <Notice
      tone="calm"
      actions={
        <SmallButton isClosed={isSaving} onClick={() => void submit()}>
          {isSaving ? 'Saving …' : 'Save'}
        </SmallButton>
      }
    >
      <strong>Save first.</strong> The desk acts on what is saved, and this page holds changes that
      are not.
    </Notice>
  )
}

function Newer({ isUnsaved, onReload }: { isUnsaved: boolean; onReload: () => void }) {
  return (
    <Notice
      tone="warning"
      actions={
        <>
          {isUnsaved && (
            <a className="desk-link" href="" target="_blank" rel="noreferrer">
              See the newer one in a new tab
            </a>
          )}
          <SmallButton onClick={onReload}>
            {isUnsaved ? 'Load the newer one, drop my changes' : 'Load the newer one'}
          </SmallButton>
        </>
      }
    >
      <strong>Someone saved a newer version meanwhile.</strong>{' '}
      {isUnsaved
        ? 'Your changes are still on this page, and are not saved. Take what you need over into the newer one.'
        : 'What you see on this page is the older one.'}
    </Notice>
  )
}

type RefusalProps = { failure: DeskFailure & { label: string }; onReload: () => void }

/** That something was not done, and why. */
export function Refusal({ failure, onReload }: RefusalProps) {
  const { code, label, message, status } = failure
  if (code === 'no-answer') {
    return (
      <Notice tone="trouble">
        <strong>No answer came,</strong> so it is not known whether “{label}” was done. Check the
        connection and choose it once more: it is not done twice.
      </Notice>
    )
  }
  return (
    <Notice
      tone="trouble"
      actions={status === 409 && <SmallButton onClick={onReload}>Load it again</SmallButton>}
    >
      <strong>“{label}” was not done.</strong> {message}
    </Notice>
  )
}

/** That the desk could not be asked, and how to ask again. */
export function Unread({ failure, onAgain }: { failure: DeskFailure; onAgain: () => void }) {
  return (
    <Notice tone="trouble" actions={<SmallButton onClick={onAgain}>Try again</SmallButton>}>
      {failure.message}
    </Notice>
  )
}
