'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskPages } from '../use-desk-pages.ts'
import { useWords } from '../use-words.ts'

type Waiting = {
  id: string
  address: string
  headline: string
  stage: string
  dueAt: string | null
  answers: { kind: string; answer: 'declared' | 'none' | 'not-asked'; text: string | null }[]
}

/** The pieces of a name that are at work, with what was answered about each so far. */
export function WaitingPieces({ author, stamp }: { author: string; stamp: string }) {
  const { config } = useConfig()
  const { named, refusal, word } = useWords()
  const { items, hasMore, failure, goOn } = useDeskPages<Waiting>(`${author}/waiting`, stamp)
  return (
    <section className="desk-facts" aria-label={word('authorRecord:waiting')}>
      <h2 className="desk-facts__title">{word('authorRecord:waiting')}</h2>
      {failure && <p role="alert">{refusal(failure)}</p>}
      {items?.length === 0 && <p>{word('authorRecord:noneWaiting')}</p>}
      <ul className="desk-facts__list">
        {items?.map(({ id, address, headline, stage, dueAt, answers }) => (
          <li key={id}>
            <Link
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: address as `/${string}`,
              })}
              prefetch={false}
            >
              <bdi>{headline || word('common:untitled')}</bdi>
            </Link>{' '}
            · {named('stages', stage, stage)}
            {dueAt && (
              <>
                {' · '}
                <Phrase
                  text={word('authorRecord:due')}
                  places={{ time: <Moment key="time" at={dueAt} /> }}
                />
              </>
            )}
            <ul className="desk-facts__answers">
              {answers.map(({ kind, answer, text }) => (
                <li key={kind} dir="auto">
                  {named('authorRecord', kind, kind)}:{' '}
                  {text || word(`authorRecord:${answer === 'none' ? 'none-declared' : answer}`)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button buttonStyle="subtle" margin={false} onClick={() => void goOn()}>
          {word('common:more')}
        </Button>
      )}
    </section>
  )
}
