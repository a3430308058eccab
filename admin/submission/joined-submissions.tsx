'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { LinkedSubmission } from '../../src/decisions/index.ts'
import { Phrase } from '../phrase.tsx'
import { useWords } from '../use-words.ts'

type JoinedSubmissionsProps = { goesOnIn: LinkedSubmission | null; joinedBy: LinkedSubmission[] }

/** The submission it goes on in, and those that go on in it. */
export function JoinedSubmissions({ goesOnIn, joinedBy }: JoinedSubmissionsProps) {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  if (!goesOnIn && joinedBy.length === 0) return null
  const link = ({ id, title }: LinkedSubmission) => (
    <a
      key={String(id)}
      className="standing__link"
      dir="auto"
      href={formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${collectionSlug ?? 'submissions'}/${String(id)}`,
      })}
    >
      {title}
    </a>
  )
  return (
    <p className="standing__stage">
      {goesOnIn && (
        <>
          <Phrase text={word('submission:goesOnIn')} places={{ title: link(goesOnIn) }} />{' '}
        </>
      )}
      {joinedBy.length > 0 && (
        <Phrase
          text={word('submission:joinedBy')}
          places={{ titles: joinedBy.map((each) => link(each)) }}
        />
      )}
    </p>
  )
}
