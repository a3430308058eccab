import { Mark } from './mark.tsx'

import '../desk.css'

/** The mark in the panel's navigation, which leads to the first screen. */
export function Icon() {
  return (
    <span className="desk-icon">
      <Mark />
      <span className="desk-unseen">My desk</span>
    </span>
  )
}
