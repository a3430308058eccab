'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { PiecePosition } from '../../src/workflow/index.ts'

type Standing = { isBehind: boolean; isUnsaved: boolean; isBusy: boolean }

/**
 * Whoever only reads has nothing to lose, nor has anybody while the text is the same, as when a colleague has
 * signed its proof: what is newer is put in place without a word.
 *
 * @param bring puts it in place, unless that is not wanted any more when it has come; answers whether it did.
 * @returns whether the person is to be told that there is something newer.
 */
export function useNewerText(
  { proof, revision }: Pick<PiecePosition, 'proof' | 'revision'>,
  { isBehind, isBusy, isUnsaved }: Standing,
  bring: (isWanted: () => boolean) => Promise<boolean>,
): boolean {
  const { disabled } = useForm()
  const text = proof?.current ? proof.id : null
  /** The proof of the text that stands in the form. */
  const [known, setKnown] = useState(text)
  const [missed, setMissed] = useState(0)
  const isTyped = useRef(isUnsaved)
  if (!isBehind && known !== text) setKnown(text)
  const isSameText = text !== null && text === known
  const isQuiet = isBehind && !isUnsaved && (disabled || isSameText) && missed !== revision
  const mayBring = isQuiet && !isBusy

  useEffect(() => {
    isTyped.current = isUnsaved
  }, [isUnsaved])
  useEffect(() => {
    if (!mayBring) return
    void bring(() => !isTyped.current).then((isDone) => {
      if (!isDone) setMissed(revision)
    })
    // Once for each revision.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [mayBring, revision])
  return isBehind && !isQuiet
}
