'use client'

import type { Unmet } from '../../src/workflow/requirements.ts'
import { wallInZone } from '../../src/workflow/zoned-time.ts'
import { Obstacles, unmetOf } from '../board/move-dialog.tsx'
import { DeskDialog } from '../frame/desk-dialog.tsx'
import { momentText } from '../moment.tsx'
import { Notice } from '../notice.tsx'
import { TransitionPanel } from '../piece/transition-panel.tsx'
import type { TransitionInput } from '../piece/transition-panel.tsx'
import { useWords } from '../use-words.ts'
import type { Opened } from './calendar.tsx'

type EntryDialogProps = {
  opened: Opened
  zone: string
  locale: string
  maySchedule: boolean
  isBusy: boolean
  address: string
  onTake: (name: string, input: TransitionInput) => void
  onClose: () => void
}

/** What an entry is, and for a scheduled piece another time; or what stands in the way of that. */
export function EntryDialog(props: EntryDialogProps) {
  const { opened, zone, locale, maySchedule, isBusy, address, onTake, onClose } = props
  const { entry, failure, position, refused, wall } = opened
  const { word, named } = useWords()
  const way = position?.transitions.find(({ asks }) => asks.includes('dueAt'))
  const isScheduled = entry.kind === 'scheduled' && maySchedule
  const unmet: readonly Unmet[] = way && !way.allowed ? way.unmet : []
  return (
    <DeskDialog title={entry.headline || word('common:untitled')} onClose={onClose}>
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
          <strong>{word('board:notMoved', { title: entry.headline })}</strong>{' '}
          {refused.status === 409 ? word('board:changed') : refused.message}
          {unmetOf(refused).length > 1 && <Obstacles unmet={unmetOf(refused)} address={address} />}
        </Notice>
      )}
      {isScheduled && !position && <p role="status">{failure?.message ?? word('board:asking')}</p>}
      {isScheduled && position && !way && (
        <p>{word('board:noWay', { stage: named('stages', position.stage, position.stage) })}</p>
      )}
      {isScheduled && way && unmet.length > 0 && (
        <div className="obstacles">
          <p className="obstacles__title">{word('calendar:staysPut')}</p>
          <Obstacles unmet={unmet} address={address} />
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
            time={{ wall: wall ?? wallInZone(new Date(entry.at), zone).wall, zone }}
            stages={position?.stages ?? []}
            isBusy={isBusy}
            isHeld={false}
            onTake={(input) => onTake(way.name, input)}
            onClose={onClose}
          />
        </>
      )}
    </DeskDialog>
  )
}
