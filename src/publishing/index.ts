/** From a piece to what the public reads: proof, release, publication. */
export { textOfBlock } from './blocks.ts'
export { canonicalJson, contentHash, sha256Hex } from './canonical.ts'
export { contentOfPiece } from './content-of-piece.ts'
export { disclaimerOf } from './disclaimer-row.ts'
export type { DisclaimerRow } from './disclaimer-row.ts'
export { directionOf } from './direction.ts'
export type { PublicNote } from './content.ts'
export type {
  ApprovalRow,
  AuthorRow,
  BylineRow,
  Declaration,
  LoadedPiece,
  PieceRow,
  ProofRow,
  PublicationRow,
  RowId,
  SourceOfTranslation,
} from './house.ts'
export { keepFile, keepUsedPicture } from './keep-pictures.ts'
export { EMBED_PROVIDERS, embedOf, FRAME_ORIGINS } from './embeds.ts'
export type { EmbedSource } from './embeds.ts'
export {
  BodyError,
  blocksFromLexical,
  lexicalFromBlocks,
  pictureIdsOf,
  wordsOf,
} from './lexical-blocks.ts'
export { loadPiece } from './load-piece.ts'
export { makeProof } from './make-proof.ts'
export { pastOfPiece } from './past-of-piece.ts'
export { publishedText } from './published-text.ts'
export { placesOfPictures } from './picture-places.ts'
export { picturesOf } from './pictures.ts'
export { hidePictures, showPictures } from './released-pictures.ts'
export { release } from './release.ts'
export { declaresAiUse, scopeOfPiece } from './scope-of-piece.ts'
export { changeOfRow, STANDING } from './standing.ts'
export type { StandingRow } from './standing.ts'
export { sourceOfTranslation, stampOf } from './source-of-translation.ts'
export { slugOf } from './slug.ts'
export { undoRelease } from './undo-release.ts'
export { hasWords } from './words.ts'
export { workingHash } from './working-text.ts'
