import { topicPath, sectionPath } from './address.ts'
import { printable } from './characters.ts'
import { pieceJson, type PieceJson, type Readable } from './piece-json.ts'
import type { Site } from './source.ts'

type Named = { name: string; rel: string; uri: string }
type Text = { role: string; contentType?: string; value: string }
type Body = Text & { charCount?: number; wordCount?: number }

/** A piece as ninjs 3.1 (IPTC) writes it: the fields of that standard that a text has. */
export type Ninjs = {
  uri: string
  standard: { name: 'ninjs'; version: string; schema: string }
  type: 'text'
  representationType: 'full'
  version: string
  firstCreated: string
  versionCreated: string
  contentCreated: string
  /** `canceled`: retracted; it must not be shown without saying so. */
  pubStatus: 'canceled' | 'usable'
  language: string
  title: string
  slugline: string
  by: string
  edNote?: string
  headlines: Text[]
  descriptions: Text[]
  bodies: Body[]
  people: Named[]
  organisations: Named[]
  subjects: Named[]
  genres: { name: string; uri?: string; literal?: string }[]
  infoSources: { name: string; role: string; uri?: string }[]
  altIds: { role: string; value: string }[]
  associations: object[]
}

const VERSION = '3.1'
const SCHEMA = `http://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json#`
const PLAIN = 'text/plain'

/** Texts that must be shown with the body are bodies of their own, by their role. */
export function ninjs(publication: Readable, site: Site): Ninjs {
  const piece = pieceJson(publication, site)
  const { byline, headlines, picture } = piece
  const named = (kind: 'organisation' | 'person') =>
    byline.authors
      .filter((author) => author.kind === kind)
      .map(({ name, url }) => ({ name, rel: 'author', uri: url }))
  const texts = (role: string, values: readonly string[]): Body[] =>
    values.map((value) => ({ role, contentType: PLAIN, value }))
  return {
    uri: `urn:uuid:${piece.id}`,
    standard: { name: 'ninjs', version: VERSION, schema: SCHEMA },
    type: 'text',
    representationType: 'full',
    version: String(piece.sequence),
    firstCreated: piece.firstPublishedAt,
    versionCreated: piece.modifiedAt,
    contentCreated: piece.publishedAt,
    pubStatus: piece.state === 'retracted' ? 'canceled' : 'usable',
    language: piece.language,
    title: piece.headline,
    slugline: piece.slug,
    by: byline.line,
    ...(piece.state === 'retracted'
      ? { edNote: `Retracted. ${piece.publicNote ?? ''}`.trim() }
      : {}),
    headlines: [
      { role: 'main', value: piece.headline },
      ...(headlines.search ? [{ role: 'search', value: headlines.search }] : []),
      ...(headlines.social ? [{ role: 'social', value: headlines.social }] : []),
    ],
    descriptions: piece.standfirst
      ? [{ role: 'standfirst', contentType: PLAIN, value: piece.standfirst }]
      : [],
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: [...piece.body.text].length,
        wordCount: piece.words,
        value: piece.body.html,
      },
      ...texts('plain', [piece.body.text]),
      ...texts(
        'disclaimer',
        piece.disclaimers.map(({ text }) => printable(text)),
      ),
      ...texts(
        'disclosure',
        piece.disclosures.map(({ text }) => text),
      ),
      ...piece.notes.map(({ type, text }) => ({ role: type, contentType: PLAIN, value: text })),
    ],
    people: named('person'),
    organisations: named('organisation'),
    subjects: [
      ...(piece.section
        ? [
            {
              name: piece.section.name,
              rel: 'section',
              uri: site.url + sectionPath(piece.section.slug),
            },
          ]
        : []),
      ...piece.topics.map(({ name, slug }) => ({
        name,
        rel: 'about',
        uri: site.url + topicPath(slug),
      })),
    ],
    genres: [
      { name: 'Opinion', uri: 'http://cv.iptc.org/newscodes/genre/Opinion' },
      { name: piece.kind, literal: piece.kind },
    ],
    infoSources: sourcesOf(piece, site),
    altIds: [
      { role: 'canonical', value: piece.canonicalUrl },
      { role: 'release', value: piece.release },
    ],
    associations: picture ? [pictureOf(picture)] : [],
  }
}

/** The house, and where the text first appeared. */
const sourcesOf = ({ firstAppearedIn }: PieceJson, site: Site): Ninjs['infoSources'] => [
  { name: printable(site.name), role: 'publisher', uri: `${site.url}/` },
  ...(firstAppearedIn
    ? [
        {
          name: firstAppearedIn.name,
          role: 'first published by',
          ...(firstAppearedIn.url ? { uri: firstAppearedIn.url } : {}),
        },
      ]
    : []),
]

const pictureOf = ({
  alt,
  caption,
  credit,
  sizes = [],
  ...whole
}: Required<PieceJson>['picture']) => ({
  name: 'main-picture',
  rel: 'featured',
  uri: whole.url,
  type: 'picture',
  ...(credit ? { by: credit } : {}),
  descriptions: [
    { role: 'alt', contentType: PLAIN, value: alt },
    ...(caption ? [{ role: 'caption', contentType: PLAIN, value: caption }] : []),
  ],
  renditions: [...sizes, whole].map(({ height, url, width }) => ({
    name: `${width}x${height}`,
    href: url,
    width,
    height,
  })),
})
