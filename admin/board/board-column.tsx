'use client'

import type { Card, Column } from '../../src/planning/index.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useDropPlace } from '../frame/use-drop-place.ts'
import { useWords } from '../use-words.ts'
import type { Moving } from './board.tsx'
import { BoardCard } from './board-card.tsx'
import type { ColumnWay } from './ways-of-card.ts'

type BoardColumnProps = {
  column: Column
  /** The one card in the tab order. */
  stop: string | null
  /** The card that is being dragged. */
  moving: Moving | null
  way: ColumnWay | undefined
  stageName: (stage: string) => string
  documentOf: (card: Card) => string
  onTake: (card: Card) => void
  onLetGo: () => void
  onPut: (card: Card) => void
  onMenu: (card: Card) => void
  onFocus: (piece: string) => void
  onMore: () => void
}

/** One stage and its first cards. While a card is dragged it says whether it takes it, and else why not. */
export function BoardColumn(props: BoardColumnProps) {
  const { column, stop, moving, way, stageName, documentOf } = props
  const { onTake, onLetGo, onPut, onMenu, onFocus, onMore } = props
  const { word } = useWords()
  const { count, group, items, limit, next, stage } = column
  const title = `board-${stage}`
  // Also where it is closed: whoever lets go there is told why.
  const { isOver, listeners } = useDropPlace(moving !== null, () => moving && onPut(moving.card))
  const isFull = limit !== null && count > limit
  const kind = moving ? (moving.card.stage === stage ? 'here' : (way?.kind ?? 'asking')) : 'calm'
  return (
    <section
      className={`board__column board__column--${kind} ${isOver ? 'board__column--over' : ''}`}
      data-stage={stage}
      data-way={kind}
      aria-labelledby={title}
      {...listeners}
    >
      <header className="board__head">
        <h2 className="board__name" id={title} title={column.description}>
          <span className={`desk-stage desk-stage--${group}`}>{stageName(stage)}</span>
        </h2>
        <span className={`board__count ${isFull ? 'board__count--full' : ''}`}>
          {limit === null ? count : word('board:ofLimit', { count, limit })}
        </span>
      </header>
      {isFull && <p className="board__full">{word('board:overLimit')}</p>}
      {moving && kind !== 'calm' && (
        <Saying kind={kind} way={way} moving={moving} name={stageName} />
      )}
      {items.length === 0 ? (
        <p className="desk-screen__quiet">{word('board:empty')}</p>
      ) : (
        <ul className="board__cards">
          {items.map((card) => (
            <BoardCard
              key={card.piece}
              card={card}
              address={documentOf(card)}
              isStop={card.piece === stop}
              isTaken={moving?.card.piece === card.piece}
              onTake={() => onTake(card)}
              onLetGo={onLetGo}
              onMenu={() => onMenu(card)}
              onFocus={() => onFocus(card.piece)}
            />
          ))}
        </ul>
      )}
      {next !== null && <SmallButton onClick={onMore}>{word('common:more')}</SmallButton>}
    </section>
  )
}

type SayingProps = {
  kind: string
  way: ColumnWay | undefined
  moving: Moving
  name: (stage: string) => string
}

function Saying({ kind, way, moving, name }: SayingProps) {
  const { refusal, word } = useWords()
  if (kind === 'here') return null
  if (kind === 'asking') {
    return (
      <p className="board__way">
        {(moving.failure && refusal(moving.failure)) ?? word('board:asking')}
      </p>
    )
  }
  if (way?.kind === 'open') {
    return <p className="board__way board__way--open">{way.transition.label}</p>
  }
  const unmet = way?.kind === 'closed' ? way.unmet : []
  return (
    <p className="board__way board__way--closed">
      <strong>{word('board:closed')}</strong>{' '}
      {unmet[0]?.message ?? word('board:noWay', { stage: name(moving.card.stage) })}
      {unmet.length > 1 && ` (+${unmet.length - 1})`}
    </p>
  )
}
