import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'

import { faultOfField } from '../../src/words/index.ts'
import { isPublicId } from '../../src/storage/index.ts'
import { linkFields } from './link-fields.ts'
import { EMBED_PROVIDERS, embedOf } from '../../src/publishing/index.ts'

/** A few lines with links, for what is said around the text. */
const lines = (name: string, label: string, description: string): Field => ({
  name,
  type: 'richText',
  label,
  required: true,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      LinkFeature({ enabledCollections: [], fields: linkFields }),
      BoldFeature(),
      ItalicFeature(),
      InlineToolbarFeature(),
    ],
  }),
  admin: { description },
})

/** What stands between the paragraphs of a body. The slugs are what the canonical body reads. */
export const bodyBlocks = (): Block[] => [
  {
    slug: 'pull-quote',
    labels: { singular: 'Pull quote', plural: 'Pull quotes' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'words',
        type: 'textarea',
        label: 'Words',
        required: true,
        maxLength: 400,
        admin: {
          description: 'Words of the text, set large beside it. They do not count as its length.',
        },
      },
      { name: 'attribution', type: 'text', label: 'Whose words', maxLength: 200 },
    ],
  },
  {
    slug: 'embed',
    labels: { singular: 'Video, sound or chart', plural: 'Videos, sounds and charts' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'address',
        type: 'text',
        label: 'Address',
        required: true,
        maxLength: 500,
        validate: (value: unknown, asked: object) =>
          embedOf(value) !== null ||
          faultOfField(asked, 'embed', { providers: EMBED_PROVIDERS.join(', ') }),
        admin: {
          description:
            'Of its page at YouTube, Vimeo, Dailymotion, Spotify, SoundCloud or Datawrapper.',
          placeholder: 'https://www.youtube.com/watch?v=…',
        },
      },
      {
        name: 'title',
        type: 'text',
        label: 'What it is',
        required: true,
        maxLength: 200,
        admin: { description: 'Said to readers who do not see it, and where it cannot be shown.' },
      },
    ],
  },
  {
    slug: 'related',
    labels: { singular: 'Related piece', plural: 'Related pieces' },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'piece',
        type: 'text',
        label: 'Piece',
        required: true,
        maxLength: 36,
        validate: (value: unknown, asked: object) =>
          isPublicId(value) || faultOfField(asked, 'piece'),
        admin: {
          components: { Field: 'opinion-desk/client#RelatedPieceField' },
        },
      },
    ],
  },
  {
    slug: 'editors-note',
    labels: { singular: 'Editor’s note', plural: 'Editor’s notes' },
    admin: { disableBlockName: true },
    fields: [
      lines(
        'words',
        'Note',
        'What the desk says in the middle of the text. Readers see that it is not the author who speaks.',
      ),
    ],
  },
]

/** What stands in a line of text. */
export const bodyInlineBlocks = (): Block[] => [
  {
    slug: 'footnote',
    labels: { singular: 'Footnote', plural: 'Footnotes' },
    admin: { disableBlockName: true },
    fields: [lines('words', 'Footnote', 'Readers find it under the text, by its number.')],
  },
]
