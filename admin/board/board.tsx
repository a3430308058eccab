'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRef, useState } from 'react'

import type { Card } from '../../src/planning/index.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { PiecePosition, TransitionAnswer } from '../../src/workflow/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { ScreenStatus } from '../frame/screen-status.tsx'
import { SetStep } from '../frame/set-step.tsx'
import { SmallButton } from '../form/small-button.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import type { KeyEntry } from '../keys/key-table.ts'
import { useScreenKeys } from '../keys/use-screen-keys.ts'
import { asksFirst } from '../piece/arrange-transitions.ts'
import type { TransitionInput } from '../piece/transition-panel.tsx'
import { useWords } from '../use-words.ts'
import { BoardColumn } from './board-column.tsx'
import { neighbourOf, shownColumns, withMoved } from './board-state.ts'
import type { Way } from './board-state.ts'
import { MoveDialog } from './move-dialog.tsx'
import { useBoard } from './use-board.ts'
import { saysStage, towards, waysOfCard } from './ways-of-card.ts'
import type { ColumnWay } from './ways-of-card.ts'

import '../desk.css'
import './board.css'

type BoardAct = Way | 'help' | 'move'

const BOARD_KEYS: readonly KeyEntry<BoardAct>[] = [
  { act: 'up', keys: ['ArrowUp'], inList: true },
  { act: 'down', keys: ['ArrowDown'], inList: true },
  { act: 'left', keys: ['ArrowLeft'], inList: true },
  { act: 'right', keys: ['ArrowRight'], inList: true },
  { act: 'move', keys: ['m'], inList: true },
  { act: 'help', keys: ['?'] },
]

const SHOWN_KEYS = [
  { keys: ['↑', '↓', '←', '→'], word: 'keys:arrows' },
  { keys: ['Enter'], word: 'keys:openPiece' },
  { keys: ['m'], word: 'keys:move' },
  { keys: ['Esc'], word: 'keys:back' },
  { keys: ['?'], word: 'keys:help' },
] as const

/** A card in hand: what is known of where it may go. */
export type Moving = {
  card: Card
  position: PiecePosition | undefined
  failure: DeskFailure | undefined
}

/** Pieces by where they stand. What may be done with one is asked of the gate before it is put anywhere. */
export function Board({ collection }: { collection: string }) {
  const { word, named } = useWords()
  const { config } = useConfig()
  const [isMine, setMine] = useState(false)
  const api = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}${path}` })
  const { columns, setColumns, failure, again, goOn } = useBoard(api('/board'), isMine)
  const [chosen, setChosen] = useState<string | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  /** The window over the board, and the column it is about; none: every column is offered. */
  const [dialog, setDialog] = useState<{ column: string | null } | null>(null)
  const [refused, setRefused] = useState<DeskFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [isHelpOpen, setHelpOpen] = useState(false)
  const asking = useRef<Promise<PiecePosition | undefined>>(Promise.resolve(undefined))
  const screen = useRef<HTMLDivElement>(null)
  const shown = shownColumns(columns ?? [])
  const stageName = (stage: string) =>
    named('stages', stage, columns?.find((each) => each.stage === stage)?.label ?? stage)

  const take = (card: Card) => {
    setMoving({ card, position: undefined, failure: undefined })
    setRefused(null)
    asking.current = askDesk<PiecePosition>(api(`/${card.piece}/transitions`)).then((told) => {
      setMoving((now) =>
        now?.card.piece !== card.piece
          ? now
          : told.ok
            ? { card, position: told.answer, failure: undefined }
            : { card, position: undefined, failure: told.failure },
      )
      return told.ok ? told.answer : undefined
    })
  }

  const put = async (card: Card, column: string) => {
    if (card.stage === column) return setMoving(null)
    const position = await asking.current
    if (!position) return setDialog({ column })
    const way = wayTo(position, column)
    const isReady =
      way.kind === 'open' && !asksFirst(towards(way.transition, column), position.stages)
    return isReady ? go(card, position, way.transition, column, {}) : setDialog({ column })
  }

  const wayTo = (position: PiecePosition, column: string): ColumnWay =>
    waysOfCard(position, [column]).get(column) ?? { kind: 'none' }

  const go = async (
    card: Card,
    position: PiecePosition,
    transition: PossibleTransition,
    column: string,
    input: TransitionInput,
  ) => {
    if (isBusy) return
    setBusy(true)
    const told = await askDesk<TransitionAnswer>(
      api(`/${card.piece}/transitions/${transition.name}`),
      {
        body: {
          revision: position.revision,
          ...input,
          ...(saysStage(transition) ? { to: column } : {}),
        },
        idempotencyKey: newIdempotencyKey(),
      },
    )
    setBusy(false)
    if (!told.ok) {
      setRefused(told.failure)
      setDialog({ column })
      setSaid(word('board:notMoved', { title: card.headline }))
      if (told.failure.status === 409) {
        again()
        take(card)
        setRefused(told.failure)
      }
      return
    }
    const { stage, revision } = told.answer
    setColumns((now) => (now ? withMoved(now, card.piece, { stage, revision }) : now))
    const done = word('board:moved', { title: card.headline, stage: stageName(stage) })
    setSaid(done)
    toast.success(done)
    close()
    setChosen(card.piece)
    again()
  }

  const close = () => {
    setDialog(null)
    setMoving(null)
    setRefused(null)
  }

  const choose = (piece: string) => {
    setChosen(piece)
    screen.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(piece)}"]`)?.focus()
  }

  const openMenu = (card: Card) => {
    setChosen(card.piece)
    take(card)
    setDialog({ column: null })
  }

  const act = (what: BoardAct) => {
    if (what === 'help') return setHelpOpen(true)
    const focused = document.activeElement?.closest<HTMLElement>('[data-piece]')?.dataset.piece
    const here = focused ?? chosen
    if (what === 'move') {
      const card = shown.flatMap(({ items }) => items).find(({ piece }) => piece === here)
      return card ? openMenu(card) : undefined
    }
    const isMirrored = document.documentElement.dir === 'rtl'
    const mirrored = { left: 'right', right: 'left', up: 'up', down: 'down' } as const
    const next = neighbourOf(shown, here, isMirrored ? mirrored[what] : what)
    return next === null ? undefined : choose(next)
  }
  const { isOn, switchKeys } = useScreenKeys(BOARD_KEYS, '.board__columns', act)

  const stop = chosen ?? shown.flatMap(({ items }) => items)[0]?.piece ?? null
  const ways = moving?.position
    ? waysOfCard(
        moving.position,
        shown.map(({ stage }) => stage),
      )
    : null

  return (
    <div ref={screen} className="board">
      <SetStep label={word('places:board')} />
      <div className="desk-row">
        <label className="board__mine">
          <input
            type="checkbox"
            checked={isMine}
            onChange={({ target }) => setMine(target.checked)}
          />{' '}
          {word('views:mine')}
        </label>
        <SmallButton onClick={() => setHelpOpen(true)}>{word('common:keys')}</SmallButton>
      </div>
      <ScreenStatus said={said} failure={failure} again={again} />
      {!columns && !failure && <p className="desk-screen__quiet">{word('common:loading')}</p>}
      {columns && (
        <div className="board__columns">
          {shown.map((column) => (
            <BoardColumn
              key={column.stage}
              column={column}
              stop={stop}
              moving={dialog ? null : moving}
              way={ways?.get(column.stage)}
              stageName={stageName}
              documentOf={({ id }) =>
                formatAdminURL({
                  adminRoute: config.routes.admin,
                  path: `/collections/${collection}/${String(id)}`,
                })
              }
              onTake={take}
              onLetGo={() => {
                if (!dialog && !isBusy) setMoving(null)
              }}
              onPut={(card) => void put(card, column.stage)}
              onMenu={openMenu}
              onFocus={setChosen}
              onMore={() => void goOn(column)}
            />
          ))}
        </div>
      )}
      {dialog && moving && (
        <MoveDialog
          moving={moving}
          column={dialog.column}
          columns={shown}
          stageName={stageName}
          refused={refused}
          isBusy={isBusy}
          documentAddress={formatAdminURL({
            adminRoute: config.routes.admin,
            path: `/collections/${collection}/${String(moving.card.id)}`,
          })}
          onColumn={(column) => {
            setRefused(null)
            setDialog({ column })
          }}
          onGo={(transition, column, input) => {
            const { card, position } = moving
            if (position) void go(card, position, transition, column, input)
          }}
          onClose={close}
        />
      )}
      <KeysDialog
        keys={SHOWN_KEYS}
        isOpen={isHelpOpen}
        isOn={isOn}
        onSwitch={switchKeys}
        onClose={() => setHelpOpen(false)}
      />
    </div>
  )
}
