import { createHash } from 'node:crypto'
import { footHtml, markup, mastheadHtml, toHtml } from '../delivery/index.ts'
import type { Markup, Site } from '../delivery/index.ts'

/** A whole document of the site, and the policy under which a browser may show it. */
export type SiteDocument = { html: string; policy: string }

/**
 * Puts a page into the frame of the site as one document that needs no other file and no script, so that
 * an answer to a form looks and works like any page.
 *
 * @param style the site's stylesheet; anything in it that could end its element is refused.
 */
export function siteDocument(title: string, main: Markup, site: Site, style: string): SiteDocument {
  const css = /<\/|<!--/.test(style) ? '' : style
  const head = toHtml(
    markup`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex">`,
  )
  const opening = toHtml(markup`<html lang="${site.language}">`)
  const html = `<!doctype html>
${opening}
${head}<style>${css}</style></head>
<body>
${mastheadHtml(site)}<main id="main">
${toHtml(main)}
</main>
${footHtml(site)}</body>
</html>
`
  const hash = createHash('sha256').update(css).digest('base64')
  return {
    html,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  }
}
