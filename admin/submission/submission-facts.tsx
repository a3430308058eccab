'use client'

import { useAuth, useConfig, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { useRelated } from '../form/use-related.ts'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

/** What it is, from whom, since when, and what became of it. */
export function SubmissionFacts({ stage }: { stage: string }) {
  const { config } = useConfig()
  const { told, word } = useWords()
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
          {known ? told('stages', known.name, known.label) : ' '}
        </span>
        <span>
          {contributor?.name
            ? word(kind === 'draft' ? 'submission:draftFrom' : 'submission:pitchFrom', {
                name: contributor.name,
              })
            : word(kind === 'draft' ? 'inbox:draft' : 'inbox:pitch')}
        </span>
        {typeof receivedAt === 'string' && (
          <span className="standing__when">
            <Phrase
              text={word('submission:received')}
              places={{ time: <Moment at={receivedAt} /> }}
            />
          </span>
        )}
      </p>
      <p className="standing__stage">
        {known ? told('stagesAbout', known.name, known.description) : ' '}
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
              {word('inbox:openPiece')}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
