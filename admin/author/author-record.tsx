'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'

import type { PublicNote } from '../../src/publishing/content.ts'
import { Counts } from '../counts.tsx'
import { useOwnAddress } from '../form/use-own-address.ts'
import { Moment } from '../moment.tsx'
import { PublicLink } from '../publication/public-link.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useDeskPages } from '../use-desk-pages.ts'
import { useWords } from '../use-words.ts'
import { RetractAll } from './retract-all.tsx'
import { WaitingPieces } from './waiting-pieces.tsx'

import '../desk.css'

type Note = Pick<PublicNote, 'at' | 'text' | 'type'>
type Published = {
  id: string
  slug: string
  headline: string
  state: string
  publishedAt: string | null
  printedAs: { name: string; affiliation: string | null } | null
  declared: { kind: string; text: string }[]
  notes: Note[]
  withdrawals: Note[]
}
type Standing = {
  live: number
  retracted: number
  withdrawn: number
  noted: number
  waiting: number | null
}

/** What stands in public under this name, how it was printed and noted, what was declared, what is at work. */
export function AuthorRecord() {
  const { data } = useDocumentInfo()
  const { named, refusal, word } = useWords()
  const author = useOwnAddress()
  const stamp = String(data?.updatedAt)
  const record = useDeskPages<Published>(author && `${author}/record`, stamp)
  const standing = useDeskAnswer<Standing>(author && `${author}/standing`, stamp)
  if (author === null) return null
  const { items, hasMore, failure, goOn, again } = record
  const counts = standing.answer
  return (
    <>
      <section className="desk-facts" aria-label={word('authorRecord:title')}>
        <h2 className="desk-facts__title">{word('authorRecord:title')}</h2>
        {counts && (
          <Counts
            items={[
              ...(['live', 'noted', 'retracted', 'withdrawn'] as const).map((name) => ({
                name: word(`authorRecord:${name}`),
                count: counts[name],
              })),
              ...(counts.waiting === null
                ? []
                : [{ name: word('authorRecord:atWork'), count: counts.waiting }]),
            ]}
          />
        )}
        {failure && <p role="alert">{refusal(failure)}</p>}
        {items?.length === 0 && <p>{word('authorRecord:none')}</p>}
        <ul className="desk-facts__list">
          {items?.map((each) => (
            <li key={each.id}>
              <PublicLink {...each} /> · {named('publicationStates', each.state, each.state)}
              {each.publishedAt && (
                <>
                  {' · '}
                  <Moment at={each.publishedAt} />
                </>
              )}
              {each.printedAs && (
                <p className="desk-facts__more">
                  {word('authorRecord:printedAs', {
                    name: [each.printedAs.name, each.printedAs.affiliation]
                      .filter(Boolean)
                      .join(', '),
                  })}
                </p>
              )}
              {each.declared.map(({ kind, text }) => (
                <blockquote className="desk-facts__quote" key={kind} dir="auto">
                  {named('authorRecord', kind, kind)}: {text}
                </blockquote>
              ))}
              {[...each.notes, ...each.withdrawals].map(({ at, text, type }) => (
                <blockquote className="desk-facts__quote" key={`${type} ${at}`} dir="auto">
                  <strong>{named('noteNames', type, type)}</strong> <Moment at={at} />: {text}
                </blockquote>
              ))}
            </li>
          ))}
        </ul>
        {items?.some(({ state }) => state === 'live') && (
          <RetractAll
            address={author}
            onDone={() => {
              again()
              standing.again()
            }}
          />
        )}
        {hasMore && (
          <Button buttonStyle="subtle" margin={false} onClick={() => void goOn()}>
            {word('common:more')}
          </Button>
        )}
      </section>
      {counts && counts.waiting !== null && <WaitingPieces author={author} stamp={stamp} />}
    </>
  )
}
