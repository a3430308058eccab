'use client'

import { useEffect, useId, useRef } from 'react'

import type { InboxItem } from '../../src/decisions/index.ts'
import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'
import type { InboxState } from './inbox-state.ts'

type InboxListProps = {
  state: InboxState<InboxItem>
  hasMore: boolean
  isWaiting: boolean
  isFiltered: boolean
  onChoose: (submission: string) => void
  onTick: (submission: string) => void
  onMore: () => void
  onShowOpen: () => void
}

/**
 * The lines as one list with one place in the tab order: the arrow keys move within it, and a screen reader
 * hears the line one comes to. What is ticked is selected in the words of such a list.
 */
export function InboxList(props: InboxListProps) {
  const { state, hasMore, isWaiting, isFiltered, onChoose, onTick, onMore, onShowOpen } = props
  const { items, chosen, ticked } = state
  const { word } = useWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const optionOf = (submission: string) => `${id}-${submission}`

  const place = items.findIndex(({ submission }) => submission === chosen)
  useEffect(() => {
    if (place < 0) return
    list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, place])

  if (items.length === 0) {
    // What is left is being read, unless that failed: then it can be asked for.
    if (hasMore && !isWaiting) {
      return <SmallButton onClick={onMore}>{word('common:more')}</SmallButton>
    }
    return isWaiting ? (
      <p className="desk-screen__quiet">{word('common:loading')}</p>
    ) : (
      <div className="inbox__empty">
        <p>{word(isFiltered ? 'inbox:emptyFilter' : 'inbox:empty')}</p>
        {isFiltered && <SmallButton onClick={onShowOpen}>{word('inbox:showOpen')}</SmallButton>}
      </div>
    )
  }
  return (
    <>
      <p className="desk-screen__quiet" role="status">
        {hasMore
          ? word('inbox:shownMore', { count: items.length })
          : word('inbox:shown', { count: items.length })}
      </p>
      <div
        ref={list}
        className="inbox__list"
        role="listbox"
        tabIndex={0}
        aria-label={word('inbox:list')}
        aria-multiselectable="true"
        aria-activedescendant={chosen === null ? undefined : optionOf(chosen)}
        aria-busy={isWaiting}
      >
        {items.map((item) => (
          <Line
            key={item.submission}
            id={optionOf(item.submission)}
            item={item}
            isChosen={item.submission === chosen}
            isTicked={ticked.has(item.submission)}
            onChoose={() => onChoose(item.submission)}
            onTick={() => onTick(item.submission)}
          />
        ))}
      </div>
      {hasMore && <SmallButton onClick={onMore}>{word('common:more')}</SmallButton>}
    </>
  )
}

type LineProps = {
  id: string
  item: InboxItem
  isChosen: boolean
  isTicked: boolean
  onChoose: () => void
  onTick: () => void
}

function Line({ id, item, isChosen, isTicked, onChoose, onTick }: LineProps) {
  const { word, named } = useWords()
  const stage = SUBMISSION_STAGES.find(({ name }) => name === item.stage)
  return (
    <div
      id={id}
      role="option"
      className={`inbox__line ${isChosen ? 'inbox__line--chosen' : ''}`}
      aria-selected={isTicked}
      data-chosen={isChosen || undefined}
      onClick={(event) => {
        const isOnTick = (event.target as Element).closest('.inbox__tick') !== null
        return isOnTick || event.shiftKey || event.ctrlKey || event.metaKey ? onTick() : onChoose()
      }}
    >
      <span className="inbox__tick" aria-hidden="true">
        {isTicked ? '✓' : ''}
      </span>
      <span className="inbox__what">
        <bdi className="inbox__title">{item.title}</bdi>
        <span className="inbox__facts">
          <span className={`desk-stage desk-stage--${stage?.group ?? 'none'}`}>
            {named('stages', item.stage, stage?.label ?? item.stage)}
          </span>
          <span>{word(item.kind === 'draft' ? 'inbox:draft' : 'inbox:pitch')}</span>
          {item.sentBy && <bdi>{item.sentBy}</bdi>}
          <Moment at={item.receivedAt} />
          {item.score !== null && item.readers > 0 && (
            <span>{word('inbox:score', { score: item.score, count: item.readers })}</span>
          )}
          {item.assignee && <span>{word('inbox:inHands', { name: item.assignee.name })}</span>}
          {item.similar > 0 && (
            <span className="inbox__alike">{word('inbox:alike', { percent: item.similar })}</span>
          )}
          {item.held && <span>{word('inbox:held')}</span>}
        </span>
      </span>
    </div>
  )
}
