import type { AdminViewServerProps } from 'payload'

import { DeskFrame } from '../frame/desk-frame.tsx'
import { Board } from './board.tsx'

type BoardViewProps = AdminViewServerProps & { slugs: { pieces: string } }

/** The board: the frame; its columns come from one endpoint. */
export function BoardView(view: BoardViewProps) {
  return (
    <DeskFrame view={view} right="pieces.read" title="places:board">
      <Board collection={view.slugs.pieces} />
    </DeskFrame>
  )
}
