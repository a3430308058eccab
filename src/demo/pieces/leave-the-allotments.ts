import type { DemoPiece } from '../story.ts'

/** Commissioned: made when a pitch was accepted; nothing is written yet. */
export const leaveTheAllotments: DemoPiece = {
  slug: 'leave-the-allotments-where-they-are',
  kind: 'op-ed',
  language: 'en',
  stage: 'commissioned',
  headline: 'Leave the allotments where they are',
  byline: 'authors',
  authors: [],
  section: 'society',
  topics: ['housing'],
  disclaimers: ['views-own'],
  comments: 'pre-moderated',
  editor: 'editor',
  assignment: {
    text: 'The forty plots behind the gasworks, told through three of the people who dig them. Meet the strongest case for building there, and name a site where the flats could go.',
    words: 700,
    due: 9,
  },
  text: '',
}
