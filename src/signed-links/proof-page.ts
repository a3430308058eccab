import { createHash } from 'node:crypto'

import { articlePage, footHtml, markup, mastheadHtml, toHtml } from '../delivery/index.ts'
import type { Markup, Readable, Site } from '../delivery/index.ts'
import type { Content } from '../publishing/content.ts'
import { CHECKS } from '../workflow/index.ts'
import type { LinkRow } from './link.ts'
import { pictureAddress, withShownPictures } from './shown-pictures.ts'

/** A whole page, and the policy under which a browser may show it. */
export type ProofDocument = { html: string; policy: string }

type Shown = { content: Content; madeAt: string; number: number; isReplaced: boolean }

/** What a guest sees: the proof as readers would, and for somebody who is asked to sign, the form. */
export function proofDocument(
  proof: Shown,
  link: LinkRow,
  { site, style, token, problem }: { site: Site; style: string; token: string; problem?: string },
): ProofDocument {
  const readable: Readable = {
    id: link.proof,
    piece: link.piece,
    slug: proof.content.slug,
    state: 'live',
    content: withShownPictures(proof.content, (picture) =>
      pictureAddress(link.proof, picture, token),
    ),
    publishedAt: proof.madeAt,
    firstPublishedAt: proof.madeAt,
    modifiedAt: proof.madeAt,
    release: link.proof,
    sequence: 0,
  }
  const { bodyHtml } = articlePage(readable, site, { isProof: true })
  const above = toHtml(
    markup`<aside class="message"><p><strong>A proof, not published.</strong> For ${link.guestName} alone: please do not pass it on.</p>${proof.isReplaced && markup`<p>The desk has made a newer proof since: this one is no longer what it works on.</p>`}</aside>`,
  )
  const below = link.purpose === 'approve' ? toHtml(signingForm(link, token, problem)) : ''
  return documentOf(`Proof ${proof.number}`, `${above}\n${bodyHtml}\n${below}`, { site, style })
}

function signingForm(link: LinkRow, token: string, problem: string | undefined): Markup {
  const label = CHECKS.find(({ code }) => code === link.check)?.label.toLowerCase() ?? ''
  return markup`<section class="message" id="sign"><h2>Your word on it</h2>
${problem !== undefined && markup`<p role="alert"><strong>${problem}</strong></p>`}
<p>The desk asks you for the ${label} check of exactly this text. You can answer once.</p>
<form method="post" action="/v1/proofs/${link.proof}">
<input type="hidden" name="token" value="${token}">
<p><button class="button" type="submit" name="answer" value="pass">I agree to this text</button></p>
<div class="field"><label for="reason">Or say what is wrong</label><textarea id="reason" name="reason" rows="5" maxlength="4000"></textarea></div>
<p><button class="button quiet" type="submit" name="answer" value="fail">I refuse, for this reason</button></p>
</form></section>`
}

/** A page with a few words and nothing else. */
export const wordsDocument = (
  title: string,
  words: readonly string[],
  frame: { site: Site; style: string },
): ProofDocument =>
  documentOf(
    title,
    toHtml(
      markup`<div class="message"><h1>${title}</h1>${words.map((each) => markup`<p>${each}</p>`)}</div>`,
    ),
    frame,
  )

function documentOf(
  title: string,
  main: string,
  { site, style }: { site: Site; style: string },
): ProofDocument {
  const css = /<\/|<!--/.test(style) ? '' : style
  const head = toHtml(
    markup`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex, nofollow">`,
  )
  const opening = toHtml(markup`<html lang="${site.language}">`)
  const hash = createHash('sha256').update(css).digest('base64')
  return {
    html: `<!doctype html>\n${opening}\n<head>${head}<style>${css}</style></head>\n<body>\n${mastheadHtml(site)}<main id="main">\n${main}\n</main>\n${footHtml(site)}</body>\n</html>\n`,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  }
}
