'use client'

import { useState } from 'react'

import type { Card } from '../../src/planning/index.ts'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'

type BoardCardProps = {
  card: Card
  address: string
  isStop: boolean
  isTaken: boolean
  onTake: () => void
  onLetGo: () => void
  onMenu: () => void
  onFocus: () => void
}

/** A piece in few words: what it is, whose, by when, and how urgent. */
export function BoardCard(props: BoardCardProps) {
  const { card, address, isStop, isTaken, onTake, onLetGo, onMenu, onFocus } = props
  const { word, named } = useWords()
  const [now] = useState(() => Date.now())
  const isLate = card.dueAt !== null && Date.parse(card.dueAt) < now && !isEnded(card.stage)
  const title = card.headline || word('common:untitled')
  return (
    <li
      className={`board__card ${isTaken ? 'board__card--taken' : ''}`}
      data-piece={card.piece}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', title)
        onTake()
      }}
      onDragEnd={onLetGo}
    >
      <a
        className="board__title"
        href={address}
        data-card={card.piece}
        dir="auto"
        draggable={false}
        tabIndex={isStop ? 0 : -1}
        aria-keyshortcuts="m"
        onFocus={onFocus}
      >
        {title}
      </a>
      <span className="board__facts">
        <span>{named('kinds', card.kind, card.kind)}</span>
        {card.assignee && <bdi>{card.assignee.name}</bdi>}
        {card.priority === 'high' && <strong className="board__high">{word('common:high')}</strong>}
        {card.priority === 'low' && <span>{word('common:low')}</span>}
        {card.dueAt && !isEnded(card.stage) && (
          <span className={isLate ? 'board__late' : ''}>
            {isLate ? `${word('common:late')}: ` : `${word('board:due')} `}
            <Moment at={card.dueAt} />
          </span>
        )}
        {card.scheduledFor && card.stage === 'scheduled' && (
          <span>
            {word('board:goesOut')} <Moment at={card.scheduledFor} />
          </span>
        )}
        {card.blockedReason && card.stage === 'blocked' && (
          <span className="board__late">{card.blockedReason}</span>
        )}
      </span>
      <button
        type="button"
        className="desk-link board__move"
        tabIndex={isStop ? 0 : -1}
        aria-haspopup="dialog"
        onClick={onMenu}
      >
        {word('board:move')}
        <span className="desk-unseen">: {title}</span>
      </button>
    </li>
  )
}

const isEnded = (stage: string) => stage === 'published' || stage === 'archived'
