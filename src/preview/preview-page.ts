import { articlePage, markup, toHtml, unlistedDocument } from '../delivery/index.ts'
import type { Readable, Site, UnlistedDocument } from '../delivery/index.ts'
import type { Content } from '../publishing/content.ts'

/**
 * Shows the newest text again when the panel says that the piece was saved. The panel tells only a page that
 * has said it is there.
 */
const SCRIPT = `addEventListener('message', (event) => {
  if (event.origin === location.origin && event.data && event.data.type === 'payload-document-event') {
    location.reload()
  }
})
const panel = opener || parent
if (panel !== window) panel.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)`

/** The working text as readers would see it if it were published now. */
export function previewPage(
  content: Content,
  at: string,
  { site, style }: { site: Site; style: string },
): UnlistedDocument {
  const readable: Readable = {
    id: content.piece,
    piece: content.piece,
    slug: content.slug,
    state: 'live',
    content,
    publishedAt: at,
    firstPublishedAt: at,
    modifiedAt: at,
    release: content.piece,
    sequence: 0,
  }
  const { bodyHtml } = articlePage(readable, site, { isProof: true })
  const above = toHtml(
    markup`<aside class="message"><p><strong>The working text as it is saved, not published.</strong></p></aside>`,
  )
  return unlistedDocument(content.headline || 'Untitled', `${above}\n${bodyHtml}`, {
    site,
    style,
    script: SCRIPT,
    isFramed: true,
  })
}
