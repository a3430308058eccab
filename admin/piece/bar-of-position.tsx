'use client'

import { useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { PiecePosition } from '../../src/workflow/index.ts'
import type { DeskFailure } from '../desk-request.ts'
import { FormNotices, Refusal, Unread } from '../form/form-notices.tsx'
import { SmallButton } from '../form/small-button.tsx'
import { useDeskAct } from '../form/use-desk-act.ts'
import { useStandingOfForm } from '../form/use-standing-of-form.ts'
import { CompareDialog } from '../text/compare-dialog.tsx'
import { KeptTextNotice } from '../text/kept-text-notice.tsx'
import { MergeDialog } from '../text/merge-dialog.tsx'
import { useMerge } from '../text/use-merge.ts'
import { useOwnStaleNotice } from '../text/use-own-stale-notice.ts'
import { useWords } from '../use-words.ts'
import {
  arrangeTransitions,
  asksFirst,
  gatherAdvice,
  gatherObstacles,
} from './arrange-transitions.ts'
import type { ArrangedTransition } from './arrange-transitions.ts'
import { ChecksPanel } from './checks-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LinksPanel } from './links-panel.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { obstaclesBefore, pointOut } from './point-out.ts'
import { PublicationActions } from './publication-actions.tsx'
import { StageLine } from './stage-line.tsx'
import { Standing } from './standing.tsx'
import { TransitionButtons } from './transition-buttons.tsx'
import { TransitionPanel } from './transition-panel.tsx'
import { useGoToPlace } from './use-go-to-place.ts'
import { useActsOfPiece } from './use-acts-of-piece.ts'
import type { Destination } from './place-in-address.ts'
import { useNewerText } from './use-newer-text.ts'
import { usePlaceInAddress } from './use-place-in-address.ts'

type BarOfPositionProps = {
  address: string
  position: PiecePosition
  /** Why it could not be asked again. */
  unread: DeskFailure | undefined
  isWaiting: boolean
  again: () => void
}

/** What can be done with a piece now, and what stands in the way. */
export function BarOfPosition({ address, position, unread, isWaiting, again }: BarOfPositionProps) {
  const form = useForm()
  const { isAhead, isBehind, isSaving, isUnsaved } = useStandingOfForm(position.revision)
  const { act, bring, reload, doing, failure, isLost, forget } = useDeskAct(again)
  const { word } = useWords()
  const { begin, merge, parted, stop, trouble } = useMerge()
  const [open, setOpen] = useState<string | null>(null)
  useOwnStaleNotice(again)
  const [isComparing, setComparing] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const goTo = useGoToPlace()
  const { stages } = position

  const transitions = arrangeTransitions(position.stage, position.transitions, stages)
  const advice = gatherAdvice(transitions)
  const opened = transitions.find(({ name }) => name === open)
  const isHeld = isUnsaved || isBehind || isLost || isSaving

  const focusOn = (selector: string) => bar.current?.querySelector<HTMLElement>(selector)?.focus()

  /** Where the piece stands now is seen by whoever moved it, on a phone too. */
  const comeToBar = () => {
    bar.current?.focus({ preventScroll: true })
    if ((bar.current?.getBoundingClientRect().top ?? 0) < 0) {
      bar.current?.scrollIntoView({ block: 'start' })
    }
  }

  const { take, withdraw, takeCheck } = useActsOfPiece({
    address,
    position,
    act,
    again,
    onTaken: () => {
      setOpen(null)
      comeToBar()
    },
    onWithdrawn: comeToBar,
  })

  const choose = (transition: ArrangedTransition) => {
    if (!transition.allowed) return focusOn(obstaclesBefore(transition))
    if (isHeld || isAhead || doing !== null) return undefined
    forget()
    if (asksFirst(transition, stages)) {
      return setOpen(open === transition.name ? null : transition.name)
    }
    return void take(transition, {})
  }

  const lead = (at: Destination) => {
    if (at.act !== undefined) {
      const act = transitions.find(({ name }) => name === at.act) ?? transitions[0]
      if (act) pointOut(bar.current, act)
      return undefined
    }
    if (at.check === undefined) return void goTo(at)
    const button = `[data-check="${at.check}"] button`
    return focusOn(bar.current?.querySelector(button) ? button : '.checks')
  }

  usePlaceInAddress(lead)

  const refresh = async () => {
    if (await reload()) setOpen(null)
  }

  const isNewsToTell = useNewerText(
    position,
    { isBehind, isUnsaved, isBusy: doing !== null || isWaiting },
    bring,
  )

  return (
    <div ref={bar} tabIndex={-1} className="desk-bar__body" aria-busy={isWaiting || doing !== null}>
      <StageLine stage={position.stage} stages={stages} />
      <Standing position={position} />
      <FormNotices
        isLost={isLost}
        isBehind={isNewsToTell && doing === null}
        isUnsaved={isUnsaved && !form.disabled}
        onReload={() => void refresh()}
        onMerge={() => void begin()}
      />
      {trouble && (
        <p className="history__trouble" role="alert">
          {trouble}
        </p>
      )}
      {parted && <MergeDialog {...parted} onMerged={merge} onClose={stop} />}
      <KeptTextNotice />
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
          deskZone={position.zone}
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
        <ObstacleList
          key={obstacles.labels.map(({ name }) => name).join()}
          {...obstacles}
          onGo={lead}
        />
      ))}
      {advice.length > 0 && (
        <ObstacleList title={word('piece:recommended')} labels={[]} unmet={advice} onGo={lead} />
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
      <div className="desk-bar__buttons">
        <SmallButton onClick={() => setComparing(true)}>{word('compare:open')}</SmallButton>
      </div>
      {isComparing && (
        <CompareDialog
          address={address.replace(/\/transitions$/, '')}
          onClose={() => setComparing(false)}
        />
      )}
      <HistoryPanel address={address.replace(/\/transitions$/, '/timeline')} />
    </div>
  )
}
