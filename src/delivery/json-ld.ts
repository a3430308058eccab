import type {
  CorrectionComment,
  ImageObject,
  NewsMediaOrganization,
  OpinionNewsArticle,
  Organization,
  Person,
  WebSite,
  WithContext,
} from 'schema-dts'

import type { Picture } from '../publishing/content.ts'
import { absoluteUrl, SEARCH_PATH } from './address.ts'
import { printable } from './characters.ts'
import { describe } from './description.ts'
import { pieceItemJson, type PieceItemJson, type Readable } from './piece-json.ts'
import type { Site } from './source.ts'
import { voiceOfPiece, type ReaderWords } from './words/index.ts'

/** The piece as schema.org describes it. */
export function articleJsonLd(publication: Readable, site: Site): WithContext<OpinionNewsArticle> {
  const piece = pieceItemJson(publication, site)
  const keywords = piece.topics.map((topic) => topic.name)
  const corrections = correctionsOf(piece, voiceOfPiece(publication.content, site).words.notes)
  const backstory = [...piece.disclosures, ...piece.disclaimers].map(({ text }) => printable(text))
  return {
    '@context': 'https://schema.org',
    '@type': 'OpinionNewsArticle',
    '@id': `${piece.url}#article`,
    url: piece.url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': piece.url },
    identifier: piece.id,
    headline: piece.headline,
    ...(piece.headlines.search ? { alternativeHeadline: piece.headlines.search } : {}),
    description: describe(publication.content),
    author: authorsOf(piece, site),
    publisher: publisherOf(site),
    datePublished: piece.publishedAt,
    dateModified: piece.modifiedAt,
    ...(piece.section ? { articleSection: piece.section.name } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(piece.series
      ? { isPartOf: { '@type': 'CreativeWorkSeries', name: piece.series.name } }
      : {}),
    wordCount: piece.words,
    timeRequired: `PT${piece.readingTimeMinutes}M`,
    inLanguage: piece.language,
    isAccessibleForFree: true,
    ...(piece.picture ? { image: imageOf(piece.picture) } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
    ...(backstory.length > 0 ? { backstory: backstory.join('\n\n') } : {}),
    ...(piece.sponsor ? { sponsor: { '@type': 'Organization', name: piece.sponsor.name } } : {}),
    ...(piece.state === 'retracted' ? { creativeWorkStatus: 'Retracted' } : {}),
    ...(piece.firstAppearedIn?.url ? { isBasedOn: piece.firstAppearedIn.url } : {}),
  }
}

/** The site as schema.org describes it, and how it is searched. */
export function siteJsonLd(site: Site): WithContext<WebSite> {
  const { description } = site
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${site.url}/#website`,
    url: `${site.url}/`,
    name: printable(site.name),
    ...(description ? { description: printable(description) } : {}),
    inLanguage: site.language,
    publisher: publisherOf(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${site.url}${SEARCH_PATH}?q={search_term_string}`,
      },
      // What schema.org calls `query-input`, in the words of its documentation.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  }
}

/**
 * JSON for a `<script>` element: still the same JSON, with every character escaped that could end the
 * element, open a comment in it, or end a line in old JavaScript.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function authorsOf(piece: PieceItemJson, site: Site): (Organization | Person)[] {
  const named = piece.byline.authors.map((author): Organization | Person => {
    const common = {
      '@id': `${author.url}#author`,
      name: author.name,
      url: author.url,
      ...(author.bio ? { description: author.bio } : {}),
      ...(author.picture ? { image: author.picture.url } : {}),
      ...(author.links ? { sameAs: author.links } : {}),
    }
    if (author.kind === 'organisation') return { '@type': 'Organization', ...common }
    return {
      '@type': 'Person',
      ...common,
      ...(author.role ? { jobTitle: author.role } : {}),
      ...(author.affiliation
        ? { affiliation: { '@type': 'Organization', name: author.affiliation } }
        : {}),
    }
  })
  if (named.length > 0) return named
  if (piece.byline.mode === 'desk') {
    return [{ '@type': 'Organization', name: piece.byline.line || site.name, url: site.url }]
  }
  return [{ '@type': 'Person', name: piece.byline.line || site.name }]
}

function publisherOf(site: Site): NewsMediaOrganization {
  const logo = absoluteUrl(site.logo, site.url)
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.url}/#publisher`,
    name: printable(site.name),
    url: site.url,
    ...(logo ? { logo: { '@type': 'ImageObject', url: logo } } : {}),
  }
}

/** An update adds news rather than correcting, so it is not among them. */
function correctionsOf(piece: PieceItemJson, names: ReaderWords['notes']): CorrectionComment[] {
  const corrections = piece.notes
    .filter((note) => note.type !== 'update')
    .map((note): CorrectionComment => ({
      '@type': 'CorrectionComment',
      '@id': `${piece.url}#note-${note.id}`,
      name: names[note.type],
      text: note.text,
      datePublished: note.at,
    }))
  const retractionNoted = piece.notes.some((note) => note.type === 'retraction')
  if (piece.state === 'retracted' && piece.publicNote && !retractionNoted) {
    corrections.push({
      '@type': 'CorrectionComment',
      name: names.retraction,
      text: piece.publicNote,
      datePublished: piece.modifiedAt,
    })
  }
  return corrections
}

function imageOf(picture: Picture): ImageObject {
  return {
    '@type': 'ImageObject',
    url: picture.url,
    ...(picture.width > 0 ? { width: `${picture.width}` } : {}),
    ...(picture.height > 0 ? { height: `${picture.height}` } : {}),
    ...(picture.caption ? { caption: picture.caption } : {}),
    ...(picture.credit ? { creditText: picture.credit } : {}),
  }
}
