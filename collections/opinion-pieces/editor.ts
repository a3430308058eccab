import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, BlocksField, CollectionSlug } from 'payload'

import { fieldsInLanguages, tellerOf } from '../../src/words/index.ts'
import type { Model } from '../model.ts'
import { PasteFromWordProcessors } from './paste-feature.ts'
import { bodyBlocks, bodyInlineBlocks } from './body-blocks.ts'
import { linkFields } from './link-fields.ts'

/** The editor keeps its blocks to itself, so the forms of the desk do not come by them. */
const inLanguages = (blocks: Block[]): Block[] => {
  const field: BlocksField = { name: 'body', type: 'blocks', blocks }
  return (fieldsInLanguages([field], tellerOf())[0] as BlocksField).blocks
}

/** What an opinion page needs and no more: every node the editor can make has a place in the canonical body. */
/** What may stand in a body besides text, in every language of the desk. */
export const offeredBlocks = () => ({
  blocks: inLanguages(bodyBlocks()),
  inlineBlocks: inLanguages(bodyInlineBlocks()),
})

export const pieceEditor = (model: Model): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BlockquoteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      HorizontalRuleFeature(),
      UploadFeature({ enabledCollections: [model.slugs.media as CollectionSlug] }),
      BlocksFeature(offeredBlocks()),
      LinkFeature({ enabledCollections: [], fields: linkFields }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      PasteFromWordProcessors(),
    ],
  })
