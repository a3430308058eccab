import type { OpenGraphTag } from '../open-graph.ts'

/** One of the readers' pages, whatever framework puts it into a document. */
export type ReadersPage = {
  /** For the window and for search results. */
  title: string
  description: string
  /** Absolute. */
  canonicalUrl: string
  /** Whether search engines should leave it out. */
  noIndex: boolean
  /** JSON that may stand in a script element as it is. */
  jsonLd?: string
  openGraph: OpenGraphTag[]
  /** What stands between masthead and foot: finished HTML, safe to place as it is. */
  bodyHtml: string
}
