'use client'

import { useConfig, useDocumentInfo, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { PiecePosition } from '../../src/workflow/index.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import { Unread } from '../form/form-notices.tsx'
import { KeptTextNotice } from '../text/kept-text-notice.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { BarOfPosition } from './bar-of-position.tsx'
import { StageLine } from './stage-line.tsx'

import '../desk.css'

/**
 * Where a piece stands, what can be done with it now, and what stands in the way.
 *
 * @param stages of the desk's workflow, shown until the piece's own are known.
 */
export function WorkflowBar({ stages }: { stages: readonly Stage[] }) {
  const { id } = useDocumentInfo()
  const { word } = useWords()
  return (
    <section className="desk-bar" data-merges aria-label={word('piece:workflow')}>
      {id === undefined ? (
        <BeforeFirstSave stages={stages} />
      ) : (
        <BarOfPiece key={String(id)} id={id} stages={stages} />
      )}
    </section>
  )
}

/** How often the bar looks for what colleagues sign, mark and settle, while somebody looks at it. */
const LOOK_AGAIN_MS = 15_000

type Stages = { stages: readonly Stage[] }

function BeforeFirstSave({ stages }: Stages) {
  const { word } = useWords()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  return (
    <div className="desk-bar__body">
      <StageLine stage={typeof stage === 'string' ? stage : ''} stages={stages} />
      <KeptTextNotice />
      <p className="desk-bar__quiet">{word('piece:saveFirst')}</p>
    </div>
  )
}

function BarOfPiece({ id, stages }: Stages & { id: number | string }) {
  const { collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const wasRefused = useFormSubmitted()
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}/transitions`,
  })
  const stamp = `${String(data?.updatedAt)} ${String(wasRefused)}`
  const { answer, failure, isWaiting, again } = useDeskAnswer<PiecePosition>(
    address,
    stamp,
    LOOK_AGAIN_MS,
  )

  if (answer) {
    return (
      <BarOfPosition
        address={address}
        position={answer}
        unread={isWaiting ? undefined : failure}
        isWaiting={isWaiting}
        again={again}
      />
    )
  }
  return (
    <div className="desk-bar__body desk-bar__body--empty" aria-busy={isWaiting}>
      <StageLine stage="" stages={stages} />
      {failure ? (
        <Unread failure={failure} onAgain={again} />
      ) : (
        <p className="desk-bar__quiet">{word('piece:lookingUp')}</p>
      )}
    </div>
  )
}
