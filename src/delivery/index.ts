export { followChanges, lastChange } from './follow-changes.ts'
export { createDelivery, DEFAULT_LIMITS } from './delivery.ts'
export type { DeliveryAnswer, DeliveryRequest } from './answer.ts'
export type { Delivery, DeliveryLimits } from './delivery.ts'
export type { PartOfInterface } from './openapi/index.ts'
export { answerFirst } from './wire/index.ts'
export type { FirstServer } from './wire/index.ts'
export { missingToFetch, onWire, toFetch, toNode } from './edges.ts'
export { openReadyFile } from './ready-file.ts'
export { publicationSource } from './publication-source.ts'
export { isReadable, pieceItemJson, pieceJson } from './piece-json.ts'
export type { AuthorJson, PieceItemJson, PieceJson, Readable } from './piece-json.ts'
export type { ChangeJson } from './changes.ts'
export type { FoundJson } from './search-answer.ts'
export { articlePage, unlistedDocument } from './page/index.ts'
export type { UnlistedDocument } from './page/index.ts'
export { markup, toHtml } from './markup.ts'
export type { Markup, Part } from './markup.ts'
export { isSlug } from './query.ts'
export type {
  ListFilter,
  Page,
  Position,
  PublicAddress,
  Publication,
  PublicationSource,
  Site,
} from './source.ts'
export { withRelated } from './related-pieces.ts'
export { readStylesheet } from './stylesheet.ts'
export { tellReaders } from './tell-readers.ts'
