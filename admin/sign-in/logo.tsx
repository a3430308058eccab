import { Mark } from './mark.tsx'

import '../desk.css'

/** The wordmark above the sign-in. */
export function Logo() {
  return (
    <span className="desk-logo">
      <Mark />
      <span className="desk-logo__name">Opinion Desk</span>
    </span>
  )
}
