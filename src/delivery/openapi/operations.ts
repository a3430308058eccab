import {
  CHANGES,
  FIELDS_ONLY,
  FILTER,
  LIST,
  NOTHING,
  OEMBED,
  PAGE,
  SEARCH,
  SNAPSHOT,
  WORD_PAGE,
  type Accepted,
} from '../query.ts'
import type { SchemaName } from './schemas.ts'

/** What may be asked of one address, and what it may answer. Errors that every address has are not repeated. */
export type Operation = {
  /** With its parameters in braces. */
  path: string
  summary: string
  parameters: Accepted
  answers: Partial<Record<200 | 308 | 404 | 410, SchemaName | 'xml'>>
  type?: string
}

const XML = 'application/xml'

export const OPERATIONS: readonly Operation[] = [
  {
    path: '/v1/pieces',
    summary: 'What is published, newest first',
    parameters: LIST,
    answers: { 200: 'PieceParts' },
  },
  {
    path: '/v1/pieces/{slug}',
    summary: 'One piece, whole',
    parameters: FIELDS_ONLY,
    answers: { 200: 'PiecePart', 308: 'Moved', 404: 'Problem', 410: 'Problem' },
  },
  {
    path: '/v1/pieces/{slug}.ninjs',
    summary: 'One piece as ninjs 3.1 of the IPTC',
    parameters: NOTHING,
    answers: { 200: 'Ninjs', 308: 'Moved', 404: 'Problem', 410: 'Problem' },
  },
  {
    path: '/v1/pieces/id/{id}',
    summary: 'One piece by the id that never changes',
    parameters: FIELDS_ONLY,
    answers: { 200: 'PiecePart', 404: 'Problem', 410: 'Problem' },
  },
  {
    path: '/v1/authors',
    summary: 'Authors of what is published, by slug',
    parameters: WORD_PAGE,
    answers: { 200: 'Authors' },
  },
  {
    path: '/v1/authors/{slug}',
    summary: 'One author, as the newest piece prints them',
    parameters: NOTHING,
    answers: { 200: 'Author', 404: 'Problem' },
  },
  {
    path: '/v1/topics',
    summary: 'Topics of what is published, by slug',
    parameters: WORD_PAGE,
    answers: { 200: 'Terms' },
  },
  {
    path: '/v1/sections',
    summary: 'Sections of what is published, by slug',
    parameters: WORD_PAGE,
    answers: { 200: 'Terms' },
  },
  {
    path: '/v1/disclaimers/{code}',
    summary: 'A disclaimer as it is in force now; a piece carries the text it was published with',
    parameters: NOTHING,
    answers: { 200: 'Policy', 404: 'Problem' },
  },
  {
    path: '/v1/corrections',
    summary: 'Pieces with public notes, the latest change first',
    parameters: PAGE,
    answers: { 200: 'Corrections' },
  },
  {
    path: '/v1/search',
    summary: 'Pieces that hold the words',
    parameters: SEARCH,
    answers: { 200: 'Found' },
  },
  {
    path: '/v1/changes',
    summary: 'What happened, oldest first; with Accept: text/event-stream as it happens',
    parameters: CHANGES,
    answers: { 200: 'Changes' },
  },
  {
    path: '/v1/snapshot',
    summary: 'Everything that is published, whole, and the position to follow changes from',
    parameters: SNAPSHOT,
    answers: { 200: 'Snapshot' },
  },
  {
    path: '/v1/oembed',
    summary: 'A link to a piece, as oEmbed 1.0',
    parameters: OEMBED,
    answers: { 200: 'Oembed', 404: 'Problem' },
  },
  {
    path: '/v1/feed.json',
    summary: 'JSON Feed 1.1',
    parameters: FILTER,
    answers: { 200: 'JsonFeed' },
    type: 'application/feed+json',
  },
  {
    path: '/v1/feed.rss',
    summary: 'RSS 2.0',
    parameters: FILTER,
    answers: { 200: 'xml' },
    type: 'application/rss+xml',
  },
  {
    path: '/v1/feed.atom',
    summary: 'Atom 1.0',
    parameters: FILTER,
    answers: { 200: 'xml' },
    type: 'application/atom+xml',
  },
  {
    path: '/v1/sitemap.xml',
    summary:
      'Addresses for search engines; above 10,000 pieces an index of /v1/sitemap-YYYY-MM.xml',
    parameters: NOTHING,
    answers: { 200: 'xml' },
    type: XML,
  },
  {
    path: '/v1/sitemap-{part}.xml',
    summary: 'One part of the sitemap: “site”, or a month such as “2026-03”',
    parameters: NOTHING,
    answers: { 200: 'xml', 404: 'Problem' },
    type: XML,
  },
  {
    path: '/v1/news-sitemap.xml',
    summary: 'Pieces of the last two days for news search',
    parameters: NOTHING,
    answers: { 200: 'xml' },
    type: XML,
  },
]
