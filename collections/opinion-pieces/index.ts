import type { CollectionConfig } from 'payload'

import { textEndpoints } from '../../src/comparison/index.ts'
import { copyDeskEndpoints, countFindings, factEndpoints } from '../../src/fact-and-copy/index.ts'
import { commentEndpoints } from '../../src/discussion/index.ts'
import { explainEndpoint, keepMandatory } from '../../src/policy/index.ts'
import { noteSource, translationEndpoints } from '../../src/translations/index.ts'
import { guardPiece, pieceEndpoints } from '../../src/workflow/index.ts'
import { linkEndpoints } from '../../src/signed-links/index.ts'
import { pieceFileEndpoints } from '../../src/piece-file/index.ts'
import { previewEndpoint } from '../../src/preview/index.ts'
import { planningEndpoints } from '../../src/planning/index.ts'
import { accessOf, withRight } from '../access.ts'
import { MENU } from '../model.ts'
import type { Model } from '../model.ts'
import { publicId } from '../public-id.ts'
import { bylineTab } from './byline-tab.ts'
import { checksTab } from './checks-tab.ts'
import { deskTab } from './desk-tab.ts'
import { factsTab } from './facts-tab.ts'
import { filingTab } from './filing-tab.ts'
import { furnitureTab } from './furniture-tab.ts'
import { positionFields } from './position.ts'
import { questionsTab } from './questions-tab.ts'
import { sourceTab } from './source-tab.ts'
import { textTab } from './text-tab.ts'

/**
 * The desk's working documents. The public never reads them: what readers get is a release, made of a
 * proof, and neither is a field of a piece.
 */
export const opinionPieces = (model: Model): CollectionConfig => ({
  slug: model.slugs.pieces,
  labels: { singular: 'Opinion piece', plural: 'Opinion pieces' },
  admin: {
    group: MENU.desk,
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'stage', 'kind', 'assignee', 'dueAt', 'updatedAt'],
    livePreview: {
      url: ({ data, req }) =>
        data?.id === undefined
          ? ''
          : `${req.payload.config.routes.api}/${model.slugs.pieces}/${String(data.id)}/preview`,
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 390, height: 844 },
        { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
      ],
    },
    description:
      'Working texts. Saving one never changes what readers see: that takes a proof, an approval and a publication.',
  },
  access: accessOf({
    read: withRight('pieces.read'),
    create: 'pieces.create',
    update: 'pieces.edit',
    delete: 'nobody',
  }),
  disableDuplicate: true,
  trash: false,
  versions: { maxPerDoc: 0 },
  // The board, column by column.
  indexes: [
    { fields: ['stage', 'dueAt', 'publicId'] },
    { fields: ['stage', 'updatedAt', 'publicId'] },
    { fields: ['assignee', 'stage', 'dueAt'] },
  ],
  endpoints: [
    ...planningEndpoints,
    ...pieceEndpoints,
    ...pieceFileEndpoints,
    explainEndpoint,
    ...translationEndpoints,
    ...linkEndpoints,
    ...textEndpoints,
    ...copyDeskEndpoints,
    ...factEndpoints,
    ...commentEndpoints,
    previewEndpoint,
  ],
  hooks: {
    ...guardPiece,
    beforeChange: [keepMandatory, noteSource, ...(guardPiece.beforeChange ?? []), countFindings],
  },
  fields: [
    publicId(),
    {
      name: 'workflowBar',
      type: 'ui',
      admin: {
        components: {
          Field: {
            path: 'opinion-desk/client#WorkflowBar',
            clientProps: { stages: model.workflowStages },
          },
        },
        disableListColumn: true,
      },
    },
    {
      name: 'translationPanel',
      type: 'ui',
      admin: {
        components: { Field: 'opinion-desk/client#TranslationPanel' },
        disableListColumn: true,
      },
    },
    {
      type: 'tabs',
      tabs: [
        textTab(model),
        bylineTab(model),
        furnitureTab(model),
        filingTab(model),
        questionsTab(),
        checksTab(),
        factsTab(),
        deskTab(model),
        sourceTab(),
      ],
    },
    ...positionFields(model),
    {
      name: 'copyDesk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: {
          Field: {
            path: 'opinion-desk/client#CopyDesk',
            clientProps: { styleRules: model.slugs.styleRules },
          },
        },
        disableListColumn: true,
      },
    },
    {
      name: 'discussion',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: 'opinion-desk/client#DiscussionPanel' },
        disableListColumn: true,
      },
    },
  ],
})
