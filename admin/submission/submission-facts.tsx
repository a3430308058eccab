'use client'

import { useAuth, useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { useRelated } from '../form/use-related.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'

/** What it is, from whom, since when, and what became of it. */
export function SubmissionFacts({ stage }: { stage: string }) {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  const receivedAt = useFormFields(([fields]) => fields.receivedAt?.value)
  const piece = useRelated('piece')
  const from = useRelated('contributor')
  const { answer: contributor } = useDeskAnswer<{ name?: string }>(
    from === null || !permissions?.collections?.[from.collection]?.read
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${from.collection}/${from.id}?depth=0&select[name]=true`,
        }),
    '',
  )
  const known = SUBMISSION_STAGES.find(({ name }) => name === stage)
  return (
    <div className="standing">
      <p className="standing__headline">
        <span className={`desk-stage desk-stage--${known?.group ?? 'none'}`}>
          {known?.label ?? ' '}
        </span>
        <span>
          {kind === 'draft' ? 'Full draft' : 'Pitch'}
          {contributor?.name ? ` from ${contributor.name}` : ''}
        </span>
        {typeof receivedAt === 'string' && (
          <span className="standing__when">
            received <Moment at={receivedAt} />
          </span>
        )}
      </p>
      <p className="standing__stage">
        {known?.description ?? ' '}
        {piece && (
          <>
            {' '}
            <a
              className="standing__link"
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${piece.collection}/${piece.id}`,
              })}
            >
              Open the piece
            </a>
          </>
        )}
      </p>
    </div>
  )
}
