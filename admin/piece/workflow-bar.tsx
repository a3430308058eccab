'use client'

import {
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormSubmitted,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { PossiblePublicationTransition } from '../../src/workflow/gate.ts'
import type {
  PiecePosition,
  PublicationTransitionAnswer,
  TransitionAnswer,
} from '../../src/workflow/index.ts'
import type { Place } from '../../src/workflow/requirement.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import type { DeskFailure } from '../desk-request.ts'
import { FormNotices, Refusal, Unread } from '../form/form-notices.tsx'
import { useDeskAct } from '../form/use-desk-act.ts'
import { useStandingOfForm } from '../form/use-standing-of-form.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import {
  arrangeTransitions,
  asksFirst,
  gatherAdvice,
  gatherObstacles,
  stageLabel,
} from './arrange-transitions.ts'
import type { ArrangedTransition } from './arrange-transitions.ts'
import { ChecksPanel } from './checks-panel.tsx'
import type { CheckAct } from './checks-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { PublicationActions } from './publication-actions.tsx'
import type { PublicationInput } from './publication-actions.tsx'
import { StageLine } from './stage-line.tsx'
import { Standing } from './standing.tsx'
import { TransitionButtons } from './transition-buttons.tsx'
import { TransitionPanel } from './transition-panel.tsx'
import type { TransitionInput } from './transition-panel.tsx'
import { useGoToPlace } from './use-go-to-place.ts'

import '../desk.css'

/**
 * Where a piece stands, what can be done with it now, and what stands in the way.
 *
 * @param stages of the desk's workflow, shown until the piece's own are known.
 */
export function WorkflowBar({ stages }: { stages: readonly Stage[] }) {
  const { id } = useDocumentInfo()
  return (
    <section className="desk-bar" aria-label="Workflow">
      {id === undefined ? (
        <BeforeFirstSave stages={stages} />
      ) : (
        <BarOfPiece key={String(id)} id={id} stages={stages} />
      )}
    </section>
  )
}

type Stages = { stages: readonly Stage[] }

function BeforeFirstSave({ stages }: Stages) {
  const stage = useFormFields(([fields]) => fields.stage?.value)
  return (
    <div className="desk-bar__body">
      <StageLine stage={typeof stage === 'string' ? stage : ''} stages={stages} />
      <p className="desk-bar__quiet">Save the piece first: its way through the desk starts here.</p>
    </div>
  )
}

function BarOfPiece({ id, stages }: Stages & { id: number | string }) {
  const { collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const wasRefused = useFormSubmitted()
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}/transitions`,
  })
  const stamp = `${String(data?.updatedAt)} ${String(wasRefused)}`
  const { answer, failure, isWaiting, again } = useDeskAnswer<PiecePosition>(address, stamp)

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
        <p className="desk-bar__quiet">Looking up where it stands …</p>
      )}
    </div>
  )
}

type BarOfPositionProps = {
  address: string
  position: PiecePosition
  /** Why it could not be asked again. */
  unread: DeskFailure | undefined
  isWaiting: boolean
  again: () => void
}

function BarOfPosition({ address, position, unread, isWaiting, again }: BarOfPositionProps) {
  const form = useForm()
  const { config } = useConfig()
  const { isAhead, isBehind, isSaving, isUnsaved } = useStandingOfForm(position.revision)
  const { act, reload, doing, failure, isLost, forget } = useDeskAct(again)
  const [open, setOpen] = useState<string | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const goTo = useGoToPlace()
  const { stages } = position

  const transitions = arrangeTransitions(position.stage, position.transitions, stages)
  const advice = gatherAdvice(transitions)
  const opened = transitions.find(({ name }) => name === open)
  const isHeld = isUnsaved || isBehind || isLost || isSaving

  const focusOn = (selector: string) => bar.current?.querySelector<HTMLElement>(selector)?.focus()

  const take = async ({ name, label }: ArrangedTransition, input: TransitionInput) => {
    const answer = await act<TransitionAnswer>({
      name,
      label,
      address: `${address}/${name}`,
      body: { revision: position.revision, ...input },
    })
    if (!answer) return
    toast.success(doneText(label, answer, stages))
    setOpen(null)
    bar.current?.focus({ preventScroll: true })
  }

  const withdraw = async (
    { name, label }: PossiblePublicationTransition,
    input: PublicationInput,
    done: () => void,
  ) => {
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
    toast.success(`${label}: done.`)
    done()
    // The piece itself may be as it was, so nothing else would ask.
    again()
    bar.current?.focus({ preventScroll: true })
  }

  const choose = (transition: ArrangedTransition) => {
    if (!transition.allowed) return focusOn('.obstacles')
    if (isHeld || isAhead || doing !== null) return undefined
    forget()
    if (asksFirst(transition, stages)) {
      return setOpen(open === transition.name ? null : transition.name)
    }
    return void take(transition, {})
  }

  const takeCheck = async (name: CheckAct, label: string, input: object) => {
    const body = { revision: position.revision, ...input }
    const answer = await act<TransitionAnswer>({ name, label, address: `${address}/${name}`, body })
    if (answer) toast.success(doneText(label, answer, stages))
    return answer !== null
  }

  const lead = (at: Place) => {
    if (at.check === undefined) return void goTo(at)
    const button = `[data-check="${at.check}"] button`
    return focusOn(bar.current?.querySelector(button) ? button : '.checks')
  }

  const refresh = async () => {
    if (await reload()) setOpen(null)
  }

  // Whoever only reads has nothing to lose: what is newer is put in place without a word, once.
  const brought = useRef(position.revision)
  const isLeftBehind = isBehind && form.disabled && !isUnsaved && doing === null && !isWaiting
  useEffect(() => {
    if (!isLeftBehind || brought.current === position.revision) return
    brought.current = position.revision
    void reload()
  })

  return (
    <div ref={bar} tabIndex={-1} className="desk-bar__body" aria-busy={isWaiting || doing !== null}>
      <StageLine stage={position.stage} stages={stages} />
      <Standing position={position} />
      <FormNotices
        isLost={isLost}
        isBehind={isBehind && doing === null}
        isUnsaved={isUnsaved && !form.disabled}
        onReload={() => void refresh()}
      />
      <TransitionButtons
        transitions={transitions}
        stages={stages}
        open={open}
        doing={doing}
        isHeld={isHeld}
        onChoose={choose}
      />
      {unread && <Unread failure={unread} onAgain={again} />}
      {failure && <Refusal failure={failure} onReload={() => void refresh()} />}
      {opened && (
        <TransitionPanel
          key={opened.name}
          transition={opened}
          stages={stages}
          isBusy={doing !== null}
          isHeld={isHeld || !opened.allowed}
          onTake={(input) => void take(opened, input)}
          onClose={() => {
            setOpen(null)
            forget()
            focusOn(`[data-transition="${opened.name}"]`)
          }}
        />
      )}
      <ChecksPanel
        position={position}
        isBusy={doing !== null}
        isHeld={isHeld || isAhead}
        onTake={takeCheck}
      />
      {position.publication && (
        <PublicationActions
          transitions={position.publication.transitions}
          doing={doing}
          isHeld={isHeld}
          onTake={(transition, input, done) => void withdraw(transition, input, done)}
        />
      )}
      {gatherObstacles(transitions).map((obstacles) => (
        <ObstacleList key={obstacles.labels.join()} {...obstacles} onGo={lead} />
      ))}
      {advice.length > 0 && (
        <ObstacleList title="Recommended" labels={[]} unmet={advice} onGo={lead} />
      )}
      {position.invites && (
        <LinksPanel
          key={`links ${position.proof?.id ?? ''}`}
          address={address.replace(/\/transitions$/, '/links')}
          proof={position.proof?.id ?? null}
          checks={position.checks}
          maySign={position.invites === 'sign'}
          isHeld={isHeld || isAhead}
          onSent={() => void refresh()}
        />
      )}
      <HistoryPanel
        key={position.revision}
        address={address.replace(/\/transitions$/, '/timeline')}
      />
    </div>
  )
}

function doneText(
  label: string,
  { from, publication, release, stage }: TransitionAnswer,
  stages: PiecePosition['stages'],
): string {
  if (release && publication) return `Published. Readers find it at /opinion/${publication.slug}.`
  return from === stage
    ? `${label}: done.`
    : `${label}: done. It now stands in “${stageLabel(stages, stage)}”.`
}
