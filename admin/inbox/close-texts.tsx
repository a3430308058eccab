'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo, useState } from 'react'

import { textOfBlock } from '../../src/publishing/blocks.ts'
import type { Block } from '../../src/publishing/content.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { compareWords } from './compare-words.ts'
import type { WordRun } from './compare-words.ts'
import type { InboxProps } from './inbox-types.ts'
import type { SubmissionDocument } from './submission-text.tsx'

type CloseText = NonNullable<SubmissionDocument['similar']>[number]

type CloseTextsProps = {
  document: SubmissionDocument
  slugs: InboxProps['slugs']
  /** Lets it go on in another submission; left out where that is not possible. */
  joins: ((into: string) => void) | undefined
}

/** What of the inbox and the archive is close to a submission, and any of them beside it. */
export function CloseTexts({ document, slugs, joins }: CloseTextsProps) {
  const { word } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const similar = document.similar ?? []
  if (similar.length === 0) return null
  const opened = similar.find(({ publicId }) => publicId === open)
  return (
    <section className="reading__close" aria-label={word('alike:title')}>
      <h3>{word('alike:title')}</h3>
      <ul>
        {similar.map((each) => (
          <li key={each.publicId} className="desk-row">
            <span>
              {word(each.type === 'submission' ? 'alike:submission' : 'alike:publication')}:{' '}
              {word('alike:percent', { percent: each.percent })}
            </span>
            <SmallButton onClick={() => setOpen(open === each.publicId ? null : each.publicId)}>
              {word(open === each.publicId ? 'alike:hide' : 'alike:compare')}
            </SmallButton>
            {joins && each.type === 'submission' && (
              <SmallButton onClick={() => joins(each.publicId)}>{word('alike:join')}</SmallButton>
            )}
          </li>
        ))}
      </ul>
      {opened && (
        <SideBySide key={opened.publicId} document={document} other={opened} slugs={slugs} />
      )}
    </section>
  )
}

type OtherDocument = SubmissionDocument & {
  headline?: string | null
  content?: { headline?: string; body?: Block[] } | null
}

function SideBySide({
  document,
  other,
  slugs,
}: {
  document: SubmissionDocument
  other: CloseText
  slugs: InboxProps['slugs']
}) {
  const { word } = useWords()
  const { config } = useConfig()
  const collection = other.type === 'submission' ? slugs.submissions : slugs.publications
  const { answer, failure } = useDeskAnswer<OtherDocument>(
    formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collection}/${String(other.row)}?depth=0` as `/${string}`,
    }),
    '',
  )
  const [mine, theirs] = [textOf(document), answer ? textOf(answer) : '']
  const compared = useMemo(() => compareWords(mine, theirs), [mine, theirs])
  if (!answer) {
    return <p role="status">{failure ? word('alike:unreadable') : word('common:loading')}</p>
  }
  return (
    <>
      <p className="desk-screen__quiet">{word(compared ? 'alike:marked' : 'alike:tooLong')}</p>
      <div className="reading__two">
        <Column
          title={`${word('alike:this')}: ${document.title ?? ''}`}
          runs={compared?.one ?? [{ text: mine, isMarked: false }]}
        />
        <Column
          title={`${word('alike:other')}: ${answer.headline ?? answer.title ?? ''}`}
          runs={compared?.other ?? [{ text: theirs, isMarked: false }]}
        />
      </div>
    </>
  )
}

const Column = ({ title, runs }: { title: string; runs: readonly WordRun[] }) => (
  <section aria-label={title}>
    <h4 dir="auto">{title}</h4>
    <div className="reading__passage" dir="auto">
      {runs.map(({ text, isMarked }, place) =>
        isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
    </div>
  </section>
)

/** The text by which two things are compared. */
const textOf = ({ pitch, text, content }: OtherDocument): string =>
  content?.body
    ? content.body.map((block) => textOfBlock(block)).join('\n\n')
    : [pitch, text].filter(Boolean).join('\n\n')
