'use client'

import type { CopyDeskAnswer } from '../../src/fact-and-copy/index.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'

type DismissedListProps = {
  dismissed: CopyDeskAnswer['dismissed']
  mayBringBack: boolean
  isBusy: boolean
  onBringBack: (id: string) => void
}

/** What was dismissed of a piece, by whom and why; each can be brought back. */
export function DismissedList({
  dismissed,
  mayBringBack,
  isBusy,
  onBringBack,
}: DismissedListProps) {
  const { language, word } = useWords()
  if (dismissed.length === 0) return null
  return (
    <details className="copy-desk__dismissed">
      <summary>{word('copyDesk:dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map(({ id, found, by, reason, at, sentence }) => (
          <li key={id}>
            <q dir="auto" title={sentence}>
              {found.trim() || sentence.slice(0, 60)}
            </q>{' '}
            <span dir="auto">{word('copyDesk:dismissedBy', { name: by, reason })}</span>{' '}
            <time dateTime={at}>{new Date(at).toLocaleDateString(language)}</time>
            {mayBringBack && (
              <SmallButton isClosed={isBusy} onClick={() => onBringBack(id)}>
                {word('copyDesk:bringBack')}
              </SmallButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
