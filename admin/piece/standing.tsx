'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { PiecePosition } from '../../src/workflow/index.ts'
import { PUBLICATION_STATES } from '../../src/workflow/stages.ts'
import { useRelated } from '../form/use-related.ts'
import { Moment } from '../moment.tsx'

/** Where the piece stands, in words: its stage, its proof, its schedule, and what the public finds. */
export function Standing({ position }: { position: PiecePosition }) {
  const { stage, stages, proof, publication } = position
  const goesOut = useText('scheduledFor')
  const zone = useText('scheduledZone')
  const reason = useText('blockedReason')
  const submission = useRelated('submission')
  const { config } = useConfig()
  const isInProgress = stage !== 'published' && stage !== 'archived'
  const description = stages.find(({ name }) => name === stage)?.description
  return (
    <div className="standing">
      <p className="standing__stage">
        {description}
        {stage === 'scheduled' && goesOut && (
          <>
            {' Goes out '}
            <strong>
              <Moment at={goesOut} zone={zone} />
            </strong>
            .
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
              Open the submission
            </a>
          </>
        )}
      </p>
      {stage === 'blocked' && reason && (
        <p className="standing__trouble">Why it did not go out: {reason}</p>
      )}
      <dl className="standing__facts">
        {proof && (
          <div>
            <dt>Proof {proof.number}</dt>
            <dd>
              {isInProgress && (
                <>
                  <span className={proof.current ? 'standing__good' : 'standing__stale'}>
                    {proof.current ? 'Same as the text' : 'Older than the text'}
                  </span>
                  {' · '}
                </>
              )}
              {'made '}
              <Moment at={proof.madeAt} />
            </dd>
          </div>
        )}
        {publication && (
          <div>
            <dt>
              {publicationLabel(publication.state)}
              {publication.hold && <span className="standing__stale"> · On legal hold</span>}
            </dt>
            <dd>
              <a
                className="standing__link"
                href={`/opinion/${encodeURIComponent(publication.slug)}`}
                target="_blank"
                rel="noreferrer"
              >
                /opinion/{publication.slug}
                <span aria-hidden="true"> ↗</span>
                <span className="desk-unseen"> (opens in a new tab)</span>
              </a>
              {publication.state === 'live' && isInProgress && (
                <span> · readers see the published text meanwhile</span>
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
