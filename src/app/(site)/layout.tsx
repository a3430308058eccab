import './site.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { footHtml, mastheadHtml } from '../../delivery/index.ts'
import { currentSite } from './published.ts'
import { Rendered } from './rendered.tsx'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export const metadata: Metadata = {
  alternates: {
    types: {
      'application/rss+xml': '/v1/feed.rss',
      'application/atom+xml': '/v1/feed.atom',
      'application/feed+json': '/v1/feed.json',
    },
  },
}

const Layout = async ({ children }: { children: ReactNode }) => {
  const site = await currentSite()
  return (
    <html lang={site.language}>
      <body>
        <Rendered html={mastheadHtml(site)} />
        <main id="main">{children}</main>
        <Rendered html={footHtml(site)} />
      </body>
    </html>
  )
}

export default Layout
