import { z } from 'zod'

import type { AuthorJson, PieceItemJson, PieceJson } from '../piece-json.ts'
import type { ChangeJson } from '../changes.ts'

const time = z.iso.datetime().describe('UTC')
const address = z.string().describe('An absolute address')
const text = z.string()
const ofAnother = text.optional().describe('BCP 47, where it is not in the language of the piece')
const measure = z.number().int().nonnegative()

const Picture = z.looseObject({
  id: text,
  url: address,
  width: measure,
  height: measure,
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
  sizes: z.array(z.looseObject({ url: address, width: measure, height: measure })).optional(),
})

const Term = z.looseObject({ id: text, slug: text, name: text })

const Author = z.looseObject({
  id: text,
  slug: text,
  kind: z.enum(['organisation', 'person']),
  name: text,
  role: text.optional(),
  affiliation: text.optional(),
  bio: text.optional(),
  picture: Picture.optional(),
  links: z.array(address).optional(),
  url: address,
}) satisfies z.ZodType<AuthorJson>

const Run = z.looseObject({
  type: z.literal('text'),
  text,
  marks: z
    .array(z.enum(['bold', 'italic', 'strike', 'subscript', 'superscript', 'underline', 'code']))
    .optional(),
})
const noteInlines = [
  Run,
  z.looseObject({ type: z.literal('break') }),
  z.looseObject({ type: z.literal('link'), href: text, children: z.array(Run) }),
] as const
const Inline = z.union([
  ...noteInlines,
  z.looseObject({ type: z.literal('footnote'), children: z.array(z.union(noteInlines)) }),
])
const anchor = text.describe('The same from one release to the next')
const Block = z.union([
  z.looseObject({
    type: z.enum(['editors-note', 'paragraph', 'quote']),
    anchor,
    children: z.array(Inline),
  }),
  z.looseObject({
    type: z.literal('crosshead'),
    anchor,
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(Inline),
  }),
  z.looseObject({
    type: z.literal('list'),
    anchor,
    ordered: z.boolean(),
    items: z.array(z.array(Inline)),
  }),
  z.looseObject({
    type: z.literal('pull-quote').describe('Words of the text, set large: they repeat it'),
    anchor,
    children: z.array(Inline),
    attribution: text.optional(),
  }),
  z.looseObject({
    type: z.literal('embed'),
    anchor,
    url: address.describe('Its own page'),
    title: text,
    provider: text,
    frame: address.describe('What a page may frame'),
    ratio: z.number().optional().describe('Width by height'),
    height: measure.optional().describe('In pixels, where it is as wide as there is room'),
  }),
  z.looseObject({
    type: z.literal('related').describe('Another piece of the house, while it is live'),
    anchor,
    piece: text.describe('Its id'),
    url: address,
    slug: text,
    headline: text,
    byline: text.describe('Empty where a name is withheld'),
    language: text,
  }),
  z.looseObject({ type: z.literal('rule'), anchor }),
  z.looseObject({ type: z.literal('picture'), anchor, picture: Picture }),
])

const Note = z.looseObject({
  id: text,
  type: text.describe('clarification, concern, correction, retraction, update, and what may come'),
  at: time,
  text,
  anchor: text.optional(),
  changes: z
    .array(
      z.looseObject({
        where: z.enum(['body', 'headline', 'standfirst']),
        anchor: text.optional(),
        parts: z.array(z.looseObject({ text, change: z.enum(['added', 'removed']).optional() })),
      }),
    )
    .optional()
    .describe('what the note changed, word by word, where the desk tells readers'),
})

const Disclaimer = z.looseObject({
  code: text,
  version: z.number(),
  language: text,
  placement: z.enum(['after-body', 'before-body']),
  text,
  hash: text.describe('SHA-256 of the text in hex'),
})

const item = {
  id: text,
  slug: text,
  url: address,
  canonicalUrl: address,
  kind: z.enum(['analysis', 'column', 'editorial', 'letter', 'op-ed', 'reply']),
  language: text.describe('BCP 47'),
  direction: z.enum(['ltr', 'rtl']),
  state: z.enum(['live', 'retracted']),
  publicNote: text.optional(),
  headline: text,
  headlines: z.looseObject({ search: text.optional(), social: text.optional() }),
  standfirst: text.optional(),
  byline: z.looseObject({
    mode: z.enum(['authors', 'desk', 'withheld']),
    line: text,
    authors: z.array(Author),
  }),
  section: Term.optional(),
  topics: z.array(Term),
  series: Term.optional(),
  picture: Picture.optional(),
  words: measure,
  readingTimeMinutes: measure,
  disclaimers: z.array(Disclaimer),
  disclosures: z.array(
    z.looseObject({
      author: text.optional(),
      kind: z.enum(['ai-use', 'interests', 'payment', 'sponsor']),
      text,
    }),
  ),
  notes: z.array(Note),
  comments: z.looseObject({
    policy: z.enum(['closed', 'open', 'pre-moderated']),
    notice: text,
    language: ofAnother,
  }),
  invitation: z
    .looseObject({ text, url: address, email: text.optional(), language: ofAnother })
    .optional(),
  firstAppearedIn: z
    .looseObject({ name: text, url: text.optional(), date: text.optional() })
    .optional(),
  translationOf: text.optional().describe('Id of the piece that this one is a translation of'),
  translations: z
    .array(z.looseObject({ id: text, slug: text, url: address, language: text }))
    .describe('The same text in other languages'),
  sponsor: z
    .looseObject({ name: text, from: text.optional(), until: text.optional() })
    .optional()
    .describe('Who paid for it; to be shown'),
  publishedAt: time,
  firstPublishedAt: time,
  modifiedAt: time,
  release: text,
  sequence: z.number().describe('Grows with every change of the piece'),
}
const body = z.looseObject({ html: text, text, blocks: z.array(Block) })

const Piece = z.looseObject({ ...item, body })
const PieceItem = z.looseObject({ ...item, body: body.optional() })
/** With `fields`, only what was asked for. */
const PiecePart = Piece.partial()

const Change = z.looseObject({
  id: text,
  at: time,
  change: z.enum(['changed', 'published', 'removed', 'restored', 'retracted', 'unpublished']),
  piece: text,
  now: z.union([
    z.looseObject({
      state: z.enum(['live', 'removed', 'retracted']),
      slug: text,
      url: address,
      modifiedAt: time,
      sequence: z.number(),
    }),
    z.looseObject({ state: z.literal('gone') }),
  ]),
})

const Corrected = z.looseObject({
  id: text,
  slug: text,
  url: address,
  headline: text,
  byline: z.looseObject({ line: text }),
  state: z.enum(['live', 'retracted']),
  publicNote: text.optional(),
  publishedAt: time,
  modifiedAt: time,
  notes: z.array(Note),
})

const next = text.nullable().describe('What to give as “after” for the next page')
const listOf = (items: z.ZodType) => z.looseObject({ items: z.array(items), next })
const position = text.nullable().describe('What to give as “since” next time')

const Problem = z.looseObject({
  error: z.looseObject({
    code: text.describe('Stable: programs may compare it'),
    message: text,
    details: z.array(z.record(text, text)),
  }),
})

/** Every document that `/v1` answers with, by the name it has in the description. */
export const SCHEMAS = {
  Author,
  Authors: listOf(Author),
  Change,
  Changes: z.looseObject({ items: z.array(Change), next, position }),
  Corrections: listOf(Corrected),
  Found: listOf(
    z.looseObject({
      ...item,
      excerpt: z.array(z.looseObject({ text, hit: z.literal(true).optional() })),
    }),
  ),
  JsonFeed: z.looseObject({ version: text, title: text, items: z.array(z.looseObject({})) }),
  Moved: z.looseObject({ movedTo: address }),
  Ninjs: z.looseObject({
    uri: text,
    type: z.literal('text'),
    version: text,
    versionCreated: text,
    pubStatus: z.enum(['canceled', 'usable']),
    language: text,
    title: text,
  }),
  Oembed: z.looseObject({
    type: z.literal('link'),
    version: z.literal('1.0'),
    title: text,
    provider_name: text,
    provider_url: address,
  }),
  Piece,
  PiecePart,
  PieceParts: listOf(PiecePart),
  Pieces: listOf(PieceItem),
  Policy: z.looseObject({
    code: text,
    version: z.number(),
    language: text,
    placement: z.enum(['after-body', 'before-body']),
    wordings: z.looseObject({
      one: text.optional(),
      several: text.optional(),
      none: text.optional(),
    }),
  }),
  Problem,
  Snapshot: z.looseObject({ items: z.array(Piece), next, changes: position }),
  Term,
  Terms: listOf(Term),
} satisfies Record<string, z.ZodType>

export type SchemaName = keyof typeof SCHEMAS

/** That the documents the code writes are the ones described here. */
type Described<Written, Schema extends z.ZodType> = Written extends z.input<Schema> ? true : never
export const AGREEMENT: [
  Described<PieceJson, typeof Piece>,
  Described<PieceItemJson, typeof PieceItem>,
  Described<ChangeJson, typeof Change>,
] = [true, true, true]

/** Names that `fields` knows. */
export const FIELDS: readonly string[] = Object.keys(Piece.shape)
