'use client'

import { Button } from '@payloadcms/ui'

type SmallButtonProps = {
  children: string
  /** Named to screen readers as closed, and does nothing; it keeps its place in the tab order. */
  isClosed?: boolean
  onClick: () => void
}

/** A button within a notice. */
export function SmallButton({ children, isClosed = false, onClick }: SmallButtonProps) {
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      className={isClosed ? 'desk-button--closed' : ''}
      extraButtonProps={{ 'aria-disabled': isClosed }}
      onClick={() => {
        if (!isClosed) onClick()
      }}
    >
      {children}
    </Button>
  )
}
