'use client'

import type { Unmet } from '../../src/workflow/requirements.ts'
import { wallInZone } from '../../src/workflow/zoned-time.ts'
import { ObstacleLinks, unmetOf } from '../piece/obstacle-links.tsx'
import type { DeskFailure } from '../desk-request.ts'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { momentText } from '../moment.tsx'
import { Notice } from '../notice.tsx'
import { TransitionPanel } from '../piece/transition-panel.tsx'
import { useWords } from '../use-words.ts'
import { DateForm } from './date-form.tsx'
import { isMovable } from './movable.ts'
import type { CalendarRights } from './movable.ts'
import { isDated } from './use-moves.ts'
import type { Opened, useMoves } from './use-moves.ts'

type EntryDialogProps = {
  opened: Opened
  zone: string
  locale: string
  rights: CalendarRights
  address: string
  moves: Pick<ReturnType<typeof useMoves>, 'close' | 'date' | 'isBusy' | 'take'>
}

/** What an entry is, and for what is still to come another time; or what stands in the way of that. */
export function EntryDialog(props: EntryDialogProps) {
  const { opened, zone, locale, rights, address, moves } = props
  const { entry, failure, position, refused, wall } = opened
  const { word, named, told } = useWords()
  const whyNot = ({ code, message, status }: DeskFailure) =>
    status === 409 && (code === 'revision-stale' || code === 'http-409')
      ? word('board:changed')
      : told('errors', code, message)
  const way = position?.transitions.find(({ asks }) => asks.includes('dueAt'))
  const mayMove = isMovable(entry, rights)
  const isScheduled = entry.kind === 'scheduled' && mayMove
  const unmet: readonly Unmet[] = way && !way.allowed ? way.unmet : []
  return (
    <DeskDialog title={entry.headline || word('common:untitled')} onClose={moves.close}>
      <p>
        {word(`calendar:${entry.kind}`)}: <strong>{momentText(entry.at, locale, zone)}</strong>
      </p>
      <p className="desk-screen__quiet">
        {[
          named('stages', entry.stage, entry.stage),
          named('kinds', entry.pieceKind, entry.pieceKind),
          ...entry.authors.map(({ name }) => name),
          ...(entry.assignee ? [word('inbox:inHands', { name: entry.assignee.name })] : []),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <a href={address}>{word('inbox:openPiece')}</a>
      </p>
      {refused && (
        <Notice tone="trouble">
          <strong>{word('board:notMoved', { title: entry.headline })}</strong> {whyNot(refused)}
          {unmetOf(refused).length > 1 && (
            <ObstacleLinks unmet={unmetOf(refused)} address={address} />
          )}
        </Notice>
      )}
      {mayMove && !position && (
        <p role="status">{failure ? whyNot(failure) : word('board:asking')}</p>
      )}
      {isScheduled && position && !way && (
        <p>{word('board:noWay', { stage: named('stages', position.stage, position.stage) })}</p>
      )}
      {isScheduled && way && unmet.length > 0 && (
        <div className="obstacles">
          <p className="obstacles__title">{word('calendar:staysPut')}</p>
          <ObstacleLinks unmet={unmet} address={address} />
        </div>
      )}
      {isScheduled && way?.allowed && (
        <>
          {position?.proof && (
            <p className="desk-screen__quiet">
              {word('calendar:proofGoesAlong', { proof: position.proof.number })}
            </p>
          )}
          <TransitionPanel
            key={`${way.name} ${wall ?? ''}`}
            transition={way}
            wall={wall ?? wallInZone(new Date(entry.at), zone).wall}
            deskZone={zone}
            stages={position?.stages ?? []}
            isBusy={moves.isBusy}
            isHeld={false}
            onTake={(input) => {
              if (position) void moves.take(entry, position, way.name, input, wall)
            }}
            onClose={moves.close}
          />
        </>
      )}
      {isDated(entry) && mayMove && position && (
        <DateForm
          key={wall ?? ''}
          wall={wall ?? wallInZone(new Date(entry.at), zone).wall}
          zone={zone}
          about={word(`calendarMoves:about-${entry.kind}`)}
          isBusy={moves.isBusy}
          onTake={(at) => void moves.date(entry, position, at, wall)}
        />
      )}
    </DeskDialog>
  )
}
