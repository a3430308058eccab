'use client'

import { useSelection } from '@payloadcms/ui'

import { DecideMany } from './decide-many.tsx'

/** One decision for everything that is ticked in the list of submissions. */
export function BulkDecisions({ collectionSlug }: { collectionSlug: string }) {
  const { selectedIDs } = useSelection()
  return <DecideMany collectionSlug={collectionSlug} ids={selectedIDs.map(String)} />
}
