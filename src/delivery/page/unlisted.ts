import { createHash } from 'node:crypto'

import { FRAME_ORIGINS } from '../../publishing/index.ts'
import { markup, toHtml } from '../markup.ts'
import type { Site } from '../source.ts'
import { siteAttributes } from '../words/index.ts'
import { footHtml, mastheadHtml } from './frame.ts'

/** A whole page, and the policy under which a browser may show it. */
export type UnlistedDocument = { html: string; policy: string }

type Framed = {
  site: Site
  /** The readers' stylesheet; anything in it that could end its element is refused. */
  style: string
  /** A script of the desk's own that the page does without as well. */
  script?: string
  /** Whether a page of the same site may show it in a frame. */
  isFramed?: boolean
  /** Where the way to the form leads. */
  pitchAddress?: string
  /** What a browser may load besides; without one, what films are shown in. */
  loads?: string
}

const FILMS = `frame-src ${FRAME_ORIGINS.join(' ')}`

/** A page in the frame of the site that no search engine may keep and that needs no other file. */
export function unlistedDocument(
  title: string,
  main: string,
  { isFramed = false, loads = FILMS, script = '', pitchAddress, site, style }: Framed,
): UnlistedDocument {
  const css = /<\/|<!--/.test(style) ? '' : style
  const head = toHtml(
    markup`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex, nofollow">`,
  )
  const opening = toHtml(markup`<html${siteAttributes(site)}>`)
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
  const scripts = script ? `script-src 'sha256-${hashOf(script)}'; ` : ''
  return {
    html: `<!doctype html>\n${opening}\n<head>${head}<style>${css}</style></head>\n<body>\n${mastheadHtml(site, pitchAddress)}<main id="main">\n${main}\n</main>\n${footHtml(site, pitchAddress)}${script && `<script>${script}</script>\n`}</body>\n</html>\n`,
    policy: `default-src 'none'; ${scripts}style-src 'sha256-${hashOf(css)}'; img-src 'self'; ${loads}; form-action 'self'; base-uri 'none'; frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
  }
}
