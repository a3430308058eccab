'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { PiecePosition } from '../../src/workflow/index.ts'
import { PUBLICATION_STATES } from '../../src/workflow/stages.ts'
import { useRelated } from '../form/use-related.ts'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useWords } from '../use-words.ts'

/** Where the piece stands, in words: its stage, its proof, its schedule, and what the public finds. */
export function Standing({ position }: { position: PiecePosition }) {
  const { blockedReason: reason, stage, stages, proof, publication } = position
  const goesOut = useText('scheduledFor')
  const zone = useText('scheduledZone')
  const submission = useRelated('submission')
  const { config } = useConfig()
  const { told, word } = useWords()
  const isInProgress = stage !== 'published' && stage !== 'archived'
  const description = stages.find(({ name }) => name === stage)?.description
  return (
    <div className="standing">
      <p className="standing__stage">
        {description && told('stagesAbout', stage, description)}
        {stage === 'scheduled' && goesOut && (
          <>
            {' '}
            <Phrase
              text={word('piece:goesOut')}
              places={{
                time: (
                  <strong>
                    <Moment at={goesOut} zone={zone} />
                  </strong>
                ),
              }}
            />
          </>
        )}
        {submission && (
          <>
            {' '}
            <a
              className="standing__link"
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${submission.collection}/${submission.id}`,
              })}
            >
              {word('piece:openSubmission')}
            </a>
          </>
        )}
      </p>
      {stage === 'blocked' && reason && (
        <p className="standing__trouble">{word('piece:whyNot', { reason })}</p>
      )}
      <dl className="standing__facts">
        {proof && (
          <div>
            <dt>{word('piece:proof', { number: proof.number })}</dt>
            <dd>
              {isInProgress && (
                <>
                  <span className={proof.current ? 'standing__good' : 'standing__stale'}>
                    {word(proof.current ? 'piece:proofSame' : 'piece:proofOld')}
                  </span>
                  {' · '}
                </>
              )}
              <Phrase text={word('piece:madeAt')} places={{ time: <Moment at={proof.madeAt} /> }} />
            </dd>
          </div>
        )}
        {publication && (
          <div>
            <dt>
              {told('publicationStates', publication.state, publicationLabel(publication.state))}
              {publication.hold && (
                <span className="standing__stale"> · {word('piece:onHold')}</span>
              )}
            </dt>
            <dd>
              <a
                className="standing__link"
                href={`/opinion/${encodeURIComponent(publication.slug)}`}
                target="_blank"
                rel="noreferrer"
              >
                <bdi>/opinion/{publication.slug}</bdi>
                <span aria-hidden="true"> ↗</span>
                <span className="desk-unseen"> {word('piece:newTab')}</span>
              </a>
              {publication.state === 'live' && isInProgress && (
                <span> · {word('piece:readersSee')}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}

function useText(field: string): string | undefined {
  const value = useFormFields(([fields]) => fields[field]?.value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const publicationLabel = (state: string) =>
  PUBLICATION_STATES.find(({ name }) => name === state)?.label ?? state
