'use client'

import type { DeskFailure } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'

type ScreenStatusProps = {
  /** What is told to whoever does not see what changed; absent where the screen tells it elsewhere. */
  said?: string
  /** Why what the screen shows could not be read. */
  failure: DeskFailure | undefined
  again: () => void
}

/** What a screen of the desk says of itself: aloud what was done, and in words what could not be read. */
export function ScreenStatus({ said, failure, again }: ScreenStatusProps) {
  const { refusal, word } = useWords()
  return (
    <>
      {said !== undefined && (
        <p className="desk-unseen" role="status">
          {said}
        </p>
      )}
      {failure && (
        <Notice
          tone="trouble"
          actions={<SmallButton onClick={again}>{word('common:tryAgain')}</SmallButton>}
        >
          {refusal(failure)}
        </Notice>
      )}
    </>
  )
}
