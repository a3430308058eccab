import { absoluteUrl } from './address.ts'
import type { FeedChannel, FeedEntry } from './feed-entry.ts'
import { escapeMarkup } from './markup.ts'
import { element, emptyElement, textElement, xmlDocument } from './xml.ts'

/** RSS 2.0, with the whole text in `content:encoded` and the byline in `dc:creator`. */
export function rssFeed({ site, entries, self, updatedAt }: FeedChannel): string {
  const logo = absoluteUrl(site.logo, site.url)
  const channel = element('channel', {}, [
    element('title', {}, [escapeMarkup(site.name)]),
    textElement('link', `${site.url}/`),
    element('description', {}, [escapeMarkup(site.description || site.name)]),
    textElement('language', site.language),
    textElement('lastBuildDate', updatedAt.toUTCString()),
    emptyElement('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    logo &&
      element('image', {}, [
        textElement('url', logo),
        element('title', {}, [escapeMarkup(site.name)]),
        textElement('link', `${site.url}/`),
      ]),
    ...entries.map(rssItem),
  ])
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [channel],
    ),
  )
}

const rssItem = (entry: FeedEntry): string =>
  element('item', {}, [
    textElement('title', entry.title),
    textElement('link', entry.url),
    textElement('guid', entry.id, { isPermaLink: 'false' }),
    textElement('pubDate', entry.publishedAt.toUTCString()),
    textElement('dc:creator', entry.byline),
    ...entry.categories.map((category) => textElement('category', category)),
    // Programs read the description as HTML, so the plain summary is escaped once more.
    textElement('description', escapeMarkup(entry.summary)),
    textElement('content:encoded', entry.html),
  ])

/** Atom 1.0 (RFC 4287). */
export function atomFeed({ site, entries, self, updatedAt }: FeedChannel): string {
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      textElement('id', self),
      element('title', {}, [escapeMarkup(site.name)]),
      textElement('subtitle', site.description),
      textElement('updated', updatedAt.toISOString()),
      emptyElement('link', { href: self, rel: 'self', type: 'application/atom+xml' }),
      emptyElement('link', { href: `${site.url}/`, rel: 'alternate', type: 'text/html' }),
      element('author', {}, [element('name', {}, [escapeMarkup(site.name)])]),
      ...entries.map(atomEntry),
    ]),
  )
}

const atomEntry = (entry: FeedEntry): string =>
  element('entry', { 'xml:lang': entry.language }, [
    textElement('id', `urn:uuid:${entry.id}`),
    element('title', {}, [escapeMarkup(entry.title)]),
    emptyElement('link', { href: entry.url, rel: 'alternate', type: 'text/html' }),
    textElement('published', entry.publishedAt.toISOString()),
    textElement('updated', entry.modifiedAt.toISOString()),
    ...(entry.authors.length > 0
      ? entry.authors.map((author) =>
          element('author', {}, [
            element('name', {}, [escapeMarkup(author.name)]),
            textElement('uri', author.url),
          ]),
        )
      : [entry.byline !== '' && element('author', {}, [textElement('name', entry.byline)])]),
    ...entry.categories.map((category) => emptyElement('category', { term: category })),
    textElement('summary', entry.summary),
    textElement('content', entry.html, { type: 'html' }),
  ])

/** JSON Feed 1.1. */
export function jsonFeed({ site, entries, self }: FeedChannel): string {
  const icon = absoluteUrl(site.logo, site.url)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    home_page_url: `${site.url}/`,
    feed_url: self,
    ...(site.description ? { description: site.description } : {}),
    ...(icon ? { icon } : {}),
    language: site.language,
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      ...(entry.externalUrl ? { external_url: entry.externalUrl } : {}),
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      ...(entry.image ? { image: entry.image } : {}),
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.modifiedAt.toISOString(),
      authors:
        entry.authors.length > 0
          ? entry.authors.map((author) => ({ name: author.name, url: author.url }))
          : [{ name: entry.byline || site.name }],
      tags: entry.categories,
      language: entry.language,
    })),
  })
}
