'use client'

import { Button } from '@payloadcms/ui'

import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskPages } from '../use-desk-pages.ts'
import { useWords } from '../use-words.ts'

type Wording = {
  version: number
  language: string
  since: string
  forOne: string | null
  forSeveral: string | null
  forNone: string | null
}

/** How the disclaimer read in each version, the latest first. */
export function Wordings({ address, stamp }: { address: string; stamp: string }) {
  const { refusal, word } = useWords()
  const { items, hasMore, failure, goOn } = useDeskPages<Wording>(
    `${address}/wordings`,
    stamp,
    'before',
  )
  return (
    <section className="desk-facts" aria-label={word('disclaimerUse:read')}>
      <h2 className="desk-facts__title">{word('disclaimerUse:read')}</h2>
      {failure && <p role="alert">{refusal(failure)}</p>}
      <ul className="desk-facts__list">
        {items?.map(({ version, language, since, ...texts }) => (
          <li key={version}>
            <strong>{word('disclaimerUse:version', { version })}</strong>,{' '}
            <Phrase
              text={word('disclaimerUse:since')}
              places={{ time: <Moment key="time" at={since} /> }}
            />
            {[texts.forOne, texts.forSeveral, texts.forNone].map(
              (text, index) =>
                text && (
                  <blockquote className="desk-facts__quote" key={index} dir="auto" lang={language}>
                    {text}
                  </blockquote>
                ),
            )}
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button buttonStyle="subtle" margin={false} onClick={() => void goOn()}>
          {word('disclaimerUse:older')}
        </Button>
      )}
    </section>
  )
}
