'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { PossiblePublicationTransition } from '../../src/workflow/gate.ts'
import type {
  PiecePosition,
  PublicationTransitionAnswer,
  TransitionAnswer,
} from '../../src/workflow/index.ts'
import { askDesk } from '../desk-request.ts'
import type { useDeskAct } from '../form/use-desk-act.ts'
import { useWords } from '../use-words.ts'
import type { ArrangedTransition } from './arrange-transitions.ts'
import type { CheckAct } from './checks-panel.tsx'
import type { PublicationInput } from './publication-actions.tsx'
import type { TransitionInput } from './transition-panel.tsx'
import { useStageName } from './use-stage-name.ts'

type ActsOfPiece = {
  address: string
  position: PiecePosition
  act: ReturnType<typeof useDeskAct>['act']
  again: () => void
  onTaken: () => void
  onWithdrawn: () => void
}

/** The steps of the workflow, of what is published, and of the checks: each taken, and what it came to said. */
export function useActsOfPiece({
  address,
  position,
  act,
  again,
  onTaken,
  onWithdrawn,
}: ActsOfPiece) {
  const { config } = useConfig()
  const { told, word } = useWords()
  const nameOf = useStageName(position.stages)

  const doneText = (
    act: string,
    { from, publication, release, stage }: TransitionAnswer,
  ): string => {
    if (release && publication) {
      return word('piece:published', { address: `/opinion/${publication.slug}` })
    }
    return from === stage
      ? word('piece:done', { act })
      : word('piece:doneAndStands', { act, stage: nameOf(stage) })
  }

  /**
   * A signature is given to the proof that was seen: that a colleague has signed another check of the same one
   * meanwhile is no reason to ask the person again.
   */
  const renewed = async (body: object): Promise<object | null> => {
    const now = await askDesk<PiecePosition>(address)
    if (!now.ok) return null
    const { proof, revision, stage } = now.answer
    const isSame = proof?.current === true && proof.id === position.proof?.id
    return isSame && stage === position.stage ? { ...body, revision } : null
  }

  const take = async (transition: ArrangedTransition, input: TransitionInput) => {
    const { name } = transition
    const label = told('transitions', name, transition.label)
    const body = { revision: position.revision, ...input }
    const answer = await act<TransitionAnswer>({
      name,
      label,
      address: `${address}/${name}`,
      body,
      ...(name === 'approve' ? { renew: () => renewed(body) } : {}),
    })
    if (!answer) return
    toast.success(doneText(label, answer))
    onTaken()
  }

  const withdraw = async (
    transition: PossiblePublicationTransition,
    input: PublicationInput,
    done: () => void,
  ) => {
    const { name } = transition
    const label = told('transitions', name, transition.label)
    const { publication } = position
    if (!publication) return
    const answer = await act<PublicationTransitionAnswer>({
      name,
      label,
      address: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${publication.collection}/${publication.id}/transitions/${name}`,
      }),
      body: { revision: publication.revision, ...input },
    })
    if (!answer) return
    toast.success(word('piece:done', { act: label }))
    done()
    // The piece itself may be as it was, so nothing else would ask.
    again()
    onWithdrawn()
  }

  const takeCheck = async (name: CheckAct, label: string, input: object) => {
    const body = { revision: position.revision, ...input }
    const answer = await act<TransitionAnswer>({
      name,
      label,
      address: `${address}/${name}`,
      body,
      renew: () => renewed(body),
    })
    if (answer) toast.success(doneText(label, answer))
    return answer !== null
  }

  return { take, withdraw, takeCheck }
}
