import { describe } from './description.ts'
import { pieceItemJson, type Readable } from './piece-json.ts'
import { absoluteUrl } from './address.ts'
import { printable } from './characters.ts'
import type { Site } from './source.ts'
import { titleOf, voiceOfPiece } from './words/index.ts'

/** One `<meta property content>`; the order matters, since a property may repeat and describe the one before. */
export type OpenGraphTag = { property: string; content: string }

/** What a shared link to the piece shows. */
export function articleOpenGraph(publication: Readable, site: Site): OpenGraphTag[] {
  const piece = pieceItemJson(publication, site)
  const headline = piece.headlines.social ?? piece.headline
  const tags: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', titleOf(headline, piece.state, voiceOfPiece(publication.content, site))],
    ['og:description', describe(publication.content)],
    ['og:url', piece.canonicalUrl],
    ['og:site_name', printable(site.name)],
    ['og:locale', localeOf(piece.language)],
    ['article:published_time', piece.publishedAt],
    ['article:modified_time', piece.modifiedAt],
    ['article:section', piece.section?.name],
    ...piece.byline.authors.map((author): [string, string] => ['article:author', author.url]),
    ...piece.topics.map((topic): [string, string] => ['article:tag', topic.name]),
    ['og:image', piece.picture?.url],
    ['og:image:width', measure(piece.picture?.width)],
    ['og:image:height', measure(piece.picture?.height)],
    ['og:image:alt', piece.picture?.alt],
    ['twitter:card', piece.picture ? 'summary_large_image' : 'summary'],
  ]
  return present(tags)
}

/** What a shared link to one of the site's other pages shows. */
export function siteOpenGraph(
  page: { title: string; description: string; url: string },
  site: Site,
): OpenGraphTag[] {
  return present([
    ['og:type', 'website'],
    ['og:title', printable(page.title)],
    ['og:description', printable(page.description)],
    ['og:url', page.url],
    ['og:site_name', printable(site.name)],
    ['og:locale', localeOf(site.language)],
    ['og:image', absoluteUrl(site.logo, site.url)],
    ['twitter:card', 'summary'],
  ])
}

const present = (tags: [string, string | undefined][]): OpenGraphTag[] =>
  tags.flatMap(([property, content]) => (content ? [{ property, content }] : []))

const measure = (pixels: number | undefined): string | undefined =>
  pixels ? String(pixels) : undefined

/** Open Graph writes `en_GB` and knows no scripts or variants. */
function localeOf(language: string): string | undefined {
  try {
    const { language: base, region } = new Intl.Locale(language)
    return region ? `${base}_${region}` : base
  } catch {
    return undefined
  }
}
