import { notFound } from './directory-answer.ts'
import { isReadable, pieceItemJson } from './piece-json.ts'
import type { Parameters } from './query.ts'
import { jsonAnswer, type Rendered } from './rendered.ts'
import type { PublicationSource, Site } from './source.ts'
import { titleOf, voiceOfPiece } from './words/index.ts'

/** What another site shows where it embeds a link to a piece (oEmbed 1.0). */
export async function oembedAnswer(
  { url }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const slug = slugOf(url, site)
  const found = slug === undefined ? null : await source.bySlug(slug)
  if (!found || !isReadable(found)) return { ...notFound(), fleeting: true }
  const piece = pieceItemJson(found, site)
  const [author] = piece.byline.authors
  const thumbnail = piece.picture?.sizes?.[0] ?? piece.picture
  const document = {
    type: 'link',
    version: '1.0',
    title: titleOf(piece.headline, piece.state, voiceOfPiece(found.content, site)),
    ...(piece.byline.line ? { author_name: piece.byline.line } : {}),
    ...(author && piece.byline.authors.length === 1 ? { author_url: author.url } : {}),
    provider_name: site.name,
    provider_url: `${site.url}/`,
    cache_age: 300,
    ...(thumbnail && thumbnail.width > 0
      ? {
          thumbnail_url: thumbnail.url,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  }
  return { ...jsonAnswer(document, site), fleeting: true }
}

/** The slug in the address of a piece's page on this site, whatever was added to it. */
function slugOf(address: string | undefined, site: Site): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const { origin, pathname } = new URL(address)
  const [, slug] = /^\/opinion\/([^/]+)$/.exec(pathname) ?? []
  if (slug === undefined || origin !== new URL(site.url).origin) return undefined
  try {
    return decodeURIComponent(slug)
  } catch {
    return undefined
  }
}
