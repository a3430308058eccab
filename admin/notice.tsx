import type { ReactNode } from 'react'

type NoticeProps = {
  tone: 'calm' | 'trouble' | 'warning'
  children: ReactNode
  actions?: ReactNode
}

/** One thing the person should know before going on, with what can be done about it. */
export function Notice({ tone, children, actions }: NoticeProps) {
  return (
    <div
      className={`desk-notice desk-notice--${tone}`}
      role={tone === 'trouble' ? 'alert' : 'status'}
    >
      <div className="desk-notice__text">{children}</div>
      {actions && <div className="desk-notice__actions">{actions}</div>}
    </div>
  )
}
