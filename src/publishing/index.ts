/** From a piece to what the public reads: proof, release, publication. */
export { textOfBlock } from './blocks.ts'
export { canonicalJson, contentHash, sha256Hex } from './canonical.ts'
export { contentOfPiece, directionOf } from './content-of-piece.ts'
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
export { BodyError, blocksFromLexical, lexicalFromBlocks, wordsOf } from './lexical-blocks.ts'
export { loadPiece } from './load-piece.ts'
export { makeProof } from './make-proof.ts'
export { publishedText } from './published-text.ts'
export { picturesOf } from './pictures.ts'
export { hidePictures, showPictures } from './released-pictures.ts'
export { release } from './release.ts'
export { declaresAiUse, scopeOfPiece } from './scope-of-piece.ts'
export { sourceOfTranslation, stampOf } from './source-of-translation.ts'
export { slugOf } from './slug.ts'
export { undoRelease } from './undo-release.ts'
export { hasWords } from './words.ts'
export { workingHash } from './working-text.ts'
