import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import { mayDo } from '../../src/workflow/index.ts'
import { NAMESPACE } from '../../src/words/words.ts'
import type { WordKey } from '../../src/words/words.ts'
import { Notice } from '../notice.tsx'

import '../desk.css'
import './screen.css'

type DeskFrameProps = {
  view: AdminViewServerProps
  /** What opens the screen. */
  right: string
  title: WordKey
  children: ReactNode
}

/**
 * The panel around a screen of the desk. Payload shows a view of ours to everybody, so who is not signed in
 * is sent to the sign-in, and whose roles do not open it is told so.
 */
export function DeskFrame({ view, right, title, children }: DeskFrameProps) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { routes } = payload.config
  if (!user || permissions.canAccessAdmin !== true) {
    const { login, unauthorized } = payload.config.admin.routes
    const path = user ? unauthorized : login
    redirect(formatAdminURL({ adminRoute: routes.admin, path: path as `/${string}` }))
  }
  const word = (key: WordKey) => i18n.t(`${NAMESPACE}:${key}` as never)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <div className="desk-screen">
        <h1 className="desk-screen__title">{word(title)}</h1>
        {mayDo(req, right) ? children : <Notice tone="warning">{word('places:closed')}</Notice>}
      </div>
    </DefaultTemplate>
  )
}
