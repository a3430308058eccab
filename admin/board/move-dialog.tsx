'use client'

import { Button } from '@payloadcms/ui'

import type { Column } from '../../src/planning/index.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { DeskFailure } from '../desk-request.ts'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { Notice } from '../notice.tsx'
import { ObstacleLinks, unmetOf } from '../piece/obstacle-links.tsx'
import { asksFirst } from '../piece/arrange-transitions.ts'
import { TransitionPanel } from '../piece/transition-panel.tsx'
import type { TransitionInput } from '../piece/transition-panel.tsx'
import { useWords } from '../use-words.ts'
import type { Moving } from './board.tsx'
import { towards, waysOfCard } from './ways-of-card.ts'
import type { ColumnWay } from './ways-of-card.ts'

type MoveDialogProps = {
  moving: Moving
  /** The column it is about; none: every column is offered. */
  column: string | null
  columns: readonly Column[]
  stageName: (stage: string) => string
  refused: DeskFailure | null
  isBusy: boolean
  documentAddress: string
  onColumn: (column: string | null) => void
  onGo: (transition: PossibleTransition, column: string, input: TransitionInput) => void
  onClose: () => void
}

/** Where a card may go, what that asks for, and what stands in the way: the same for mouse and keyboard. */
export function MoveDialog(props: MoveDialogProps) {
  const { moving, column, columns, stageName, refused, isBusy, documentAddress } = props
  const { onColumn, onGo, onClose } = props
  const { refusal, word } = useWords()
  const { card, failure, position } = moving
  const title = word('board:moveTitle', { title: card.headline || word('common:untitled') })
  const open = <a href={documentAddress}>{word('inbox:openPiece')}</a>
  if (!position) {
    return (
      <DeskDialog title={title} onClose={onClose}>
        <p role="status">{(failure && refusal(failure)) ?? word('board:asking')}</p>
      </DeskDialog>
    )
  }
  const ways = waysOfCard(
    position,
    columns.map(({ stage }) => stage),
  )
  const way = column === null ? undefined : ways.get(column)
  const closed = [...ways].filter(([, each]) => each.kind === 'none').map(([stage]) => stage)
  return (
    <DeskDialog title={title} onClose={onClose}>
      <p className="desk-screen__quiet">
        {word('board:stands', { stage: stageName(position.stage) })}
      </p>
      {refused && (
        <Notice tone="trouble">
          <strong>{word('board:notMoved', { title: card.headline })}</strong>{' '}
          {refused.status === 409 ? word('board:changed') : refusal(refused)}
          {unmetOf(refused).length > 1 && (
            <ObstacleLinks unmet={unmetOf(refused)} address={documentAddress} />
          )}
        </Notice>
      )}
      {way?.kind === 'open' && column !== null ? (
        <TransitionPanel
          key={`${way.transition.name} ${column}`}
          transition={towards(way.transition, column)}
          stages={position.stages}
          deskZone={position.zone}
          isBusy={isBusy}
          isHeld={false}
          onTake={(input) => onGo(way.transition, column, input)}
          onClose={onClose}
        />
      ) : way && column !== null && way.kind !== 'here' ? (
        <>
          <Closed way={way} from={stageName(position.stage)} address={documentAddress} />
          <p className="desk-row">
            {open}
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => onColumn(null)}
            >
              {word('board:elsewhere')}
            </Button>
          </p>
        </>
      ) : (
        <>
          <ul className="board__ways">
            {columns.map(({ stage }) => {
              const each = ways.get(stage) ?? { kind: 'none' }
              if (each.kind === 'here' || each.kind === 'none') return null
              return (
                <li key={stage}>
                  {each.kind === 'open' ? (
                    <Button
                      buttonStyle="secondary"
                      size="small"
                      margin={false}
                      extraButtonProps={{ 'data-to': stage, 'aria-disabled': isBusy }}
                      onClick={() => {
                        const asks = asksFirst(towards(each.transition, stage), position.stages)
                        return asks ? onColumn(stage) : onGo(each.transition, stage, {})
                      }}
                    >
                      {`${stageName(stage)} – ${each.transition.label}`}
                    </Button>
                  ) : (
                    <>
                      <strong>{stageName(stage)}</strong>{' '}
                      <Closed
                        way={each}
                        from={stageName(position.stage)}
                        address={documentAddress}
                      />
                    </>
                  )}
                </li>
              )
            })}
          </ul>
          {closed.length > 0 && (
            <p className="board__no-way">
              <strong>{closed.map((stage) => stageName(stage)).join(', ')}:</strong>{' '}
              {word('board:noWay', { stage: stageName(position.stage) })}
            </p>
          )}
          <p>{open}</p>
        </>
      )}
    </DeskDialog>
  )
}

type ClosedProps = { way: ColumnWay; from: string; address: string }

function Closed({ way, from, address }: ClosedProps) {
  const { word } = useWords()
  if (way.kind !== 'closed') {
    return <span className="board__no-way">{word('board:noWay', { stage: from })}</span>
  }
  return (
    <div className="obstacles">
      <p className="obstacles__title">
        {word('board:before', { label: way.transition.label })}
        {way.unmet.length > 1 && <span className="obstacles__count">{way.unmet.length}</span>}
      </p>
      <ObstacleLinks unmet={way.unmet} address={address} />
    </div>
  )
}
