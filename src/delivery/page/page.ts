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
  /** The same page in other languages and this one, by language; absolute addresses. */
  alternates?: readonly { language: string; url: string }[]
  /** Where programs are told how to embed the page; absolute. */
  oembedUrl?: string
  /** JSON that may stand in a script element as it is. */
  jsonLd?: string
  /** A form on it sends something to this site. */
  sends?: true
  openGraph: OpenGraphTag[]
  /** What stands between masthead and foot: finished HTML, safe to place as it is. */
  bodyHtml: string
}
