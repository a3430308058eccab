'use client'

import { toast } from '@payloadcms/ui'

import { useTextPlace } from '../copy-desk/use-text-place.ts'
import { useWords } from '../use-words.ts'
import { ClaimItem } from './claim-item.tsx'
import { MarkClaim } from './mark-claim.tsx'
import { useFacts } from './use-facts.ts'

import '../desk.css'
import './facts.css'

/** The claims of a piece: which sentence, from where it is known, who checked it, and how it stands. */
export function ClaimsPanel() {
  const { word } = useWords()
  const { answer, isBusy, isNew, send, trouble } = useFacts()
  const { go } = useTextPlace()
  if (isNew) return null
  const lead = async (block: string | null, start: number, sentence: string) => {
    const place = { block: block ?? '', start, end: start + sentence.length }
    const how = block === null ? 'changed' : await go(place, sentence)
    if (how === 'changed') toast.info(word('copyDesk:changed'))
    if (how === 'not-shown') toast.error(word('copyDesk:notShown'))
  }
  return (
    <section className="desk-facts facts" id="field-claims" aria-label={word('facts:claims')}>
      <h2 className="desk-facts__title">{word('facts:claims')}</h2>
      <p className="facts__quiet">{word('facts:claimsAbout')}</p>
      {trouble && (
        <p className="facts__trouble" role="alert">
          {trouble}
        </p>
      )}
      {answer?.claims.length === 0 && <p>{word('facts:noClaims')}</p>}
      <ul className="facts__list">
        {answer?.claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            may={answer.may}
            isBusy={isBusy}
            onGo={() => void lead(claim.block, claim.start, claim.placed)}
            onChange={(change) =>
              void send(`claims/${claim.id}`, { revision: claim.revision, ...change })
            }
          />
        ))}
      </ul>
      {answer?.may.edit && (
        <MarkClaim
          sentences={answer.sentences}
          isBusy={isBusy}
          onMark={(sentence) => send('claims', { sentence })}
        />
      )}
    </section>
  )
}
