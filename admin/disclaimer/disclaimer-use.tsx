'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { Counts } from '../counts.tsx'
import { useOwnAddress } from '../form/use-own-address.ts'
import { PublicLink } from '../publication/public-link.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useDeskPages } from '../use-desk-pages.ts'
import { useWords } from '../use-words.ts'
import { DisclaimerRule } from './disclaimer-rule.tsx'
import type { DisclaimerStanding } from './disclaimer-rule.tsx'
import { Wordings } from './wordings.tsx'

import '../desk.css'

type ShownIn = { id: string; slug: string; headline: string; state: string; versions: number[] }

/** Why a disclaimer comes to a piece, which publications show which version of it, and how each version read. */
export function DisclaimerUse() {
  const { data } = useDocumentInfo()
  const { word } = useWords()
  const address = useOwnAddress()
  const stamp = String(data?.updatedAt)
  const { answer } = useDeskAnswer<DisclaimerStanding>(address && `${address}/standing`, stamp)
  if (address === null) return null
  return (
    <>
      {answer && <DisclaimerRule standing={answer} />}
      <section className="desk-facts" aria-label={word('disclaimerUse:where')}>
        <h2 className="desk-facts__title">{word('disclaimerUse:where')}</h2>
        {answer && (
          <Counts
            items={[
              { name: word('disclaimerUse:asToday'), count: answer.standsIn.asToday },
              { name: word('disclaimerUse:outdated'), count: answer.standsIn.outdated },
            ]}
          />
        )}
        {answer?.requiredVersion && (
          <p>{word('disclaimerUse:required', { version: answer.requiredVersion })}</p>
        )}
        <Places address={address} stamp={stamp} hasOlder={(answer?.version ?? 1) > 1} />
      </section>
      <Wordings address={address} stamp={stamp} />
    </>
  )
}

type PlacesProps = { address: string; stamp: string; hasOlder: boolean }

function Places({ address, stamp, hasOlder }: PlacesProps) {
  const { named, refusal, word } = useWords()
  const [isOlderOnly, setOlderOnly] = useState(false)
  const { items, hasMore, failure, goOn } = useDeskPages<ShownIn>(
    `${address}/publications${isOlderOnly ? '?outdated=1' : ''}`,
    stamp,
  )
  return (
    <>
      {hasOlder && (
        <label className="desk-facts__choice">
          <input
            type="checkbox"
            checked={isOlderOnly}
            onChange={(event) => setOlderOnly(event.target.checked)}
          />{' '}
          {word('disclaimerUse:onlyOutdated')}
        </label>
      )}
      {failure && <p role="alert">{refusal(failure)}</p>}
      {items?.length === 0 && (
        <p>{word(isOlderOnly ? 'disclaimerUse:noneOutdated' : 'disclaimerUse:nowhere')}</p>
      )}
      <ul className="desk-facts__list">
        {items?.map(({ id, headline, slug, state, versions }) => (
          <li key={id}>
            <PublicLink slug={slug} headline={headline} state={state} /> ·{' '}
            {word('disclaimerUse:shows', { versions: versions.join(', ') })} ·{' '}
            {named('publicationStates', state, state)}
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button buttonStyle="subtle" margin={false} onClick={() => void goOn()}>
          {word('common:more')}
        </Button>
      )}
    </>
  )
}
