'use client'

import type { Unmet } from '../../src/workflow/requirements.ts'
import type { DeskFailure } from '../desk-request.ts'
import { placeInAddress } from './place-in-address.ts'
import { useObstacleText } from './use-obstacle-text.ts'

/** What stands in the way, seen from elsewhere: each line leads to its place in the piece. */
export function ObstacleLinks({ unmet, address }: { unmet: readonly Unmet[]; address: string }) {
  const textOf = useObstacleText()
  if (unmet.length === 0) return null
  return (
    <ul className="obstacles__list">
      {unmet.map((each, place) => (
        <li key={`${each.code} ${place}`} className="obstacles__line">
          <a className="desk-link" href={address + placeInAddress(each.at)}>
            {textOf(each)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What stands in the way, as a refusal of the gate lists it. */
export const unmetOf = ({ code, details }: DeskFailure): readonly Unmet[] =>
  code === 'gate-closed' ? (details as unknown as readonly Unmet[]) : []
