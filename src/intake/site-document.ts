import { createHash } from 'node:crypto'
import { footHtml, markup, mastheadHtml, toHtml } from '../delivery/index.ts'
import type { Markup, Site } from '../delivery/index.ts'
import { directionOf } from '../publishing/index.ts'

/** A whole document of the site, and the policy under which a browser may show it. */
export type SiteDocument = { html: string; policy: string }

/**
 * Puts a page into the frame of the site as one document that needs no other file and no script, so that
 * an answer to a form looks and works like any page.
 *
 * @param script a script of the desk's own that the page does without as well.
 * @param style the site's stylesheet; anything in it that could end its element is refused.
 */
export function siteDocument(
  title: string,
  main: Markup,
  site: Site,
  style: string,
  script = '',
): SiteDocument {
  const css = /<\/|<!--/.test(style) ? '' : style
  const head = toHtml(
    markup`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex">`,
  )
  const direction = directionOf(site.language)
  const opening = toHtml(
    markup`<html lang="${site.language}"${direction === 'rtl' && markup` dir="rtl"`}>`,
  )
  const html = `<!doctype html>
${opening}
${head}<style>${css}</style></head>
<body>
${mastheadHtml(site)}<main id="main">
${toHtml(main)}
</main>
${footHtml(site)}${script && `<script>${script}</script>\n`}</body>
</html>
`
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
  // A worker of the script's own making, and the desk's own addresses for it to ask.
  const scripts = script
    ? ` script-src 'sha256-${hashOf(script)}'; worker-src blob:; connect-src 'self';`
    : ''
  return {
    html,
    policy: `default-src 'none';${scripts} style-src 'sha256-${hashOf(css)}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  }
}
