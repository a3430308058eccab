'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { Notice } from '../notice.tsx'
import { useWords } from '../use-words.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { useKeptText } from './use-kept-text.ts'
import { useMerge } from './use-merge.ts'

/** Offers back what was typed the last time and never saved. */
export function KeptTextNotice() {
  const { id } = useDocumentInfo()
  const { word } = useWords()
  const { left, settle } = useKeptText()
  const { begin, fill, merge, parted, stop, trouble } = useMerge()
  if (!left) return null

  const bringBack = async () => {
    // Of a new piece there is nothing in the desk to bring it together with.
    if (id !== undefined) return begin(left)
    await fill(left.mine)
    return settle()
  }
  return (
    <>
      <Notice
        tone="warning"
        actions={
          <>
            <SmallButton onClick={() => void bringBack()}>{word('kept:bringBack')}</SmallButton>
            <SmallButton onClick={settle}>{word('kept:drop')}</SmallButton>
          </>
        }
      >
        <strong>{word('kept:title')}</strong> <Moment at={left.at} />. {word('kept:about')}
        {trouble && <span role="alert"> {trouble}</span>}
      </Notice>
      {parted && (
        <MergeDialog
          {...parted}
          onMerged={async (fields) => {
            await merge(fields)
            settle()
          }}
          onClose={stop}
        />
      )}
    </>
  )
}
