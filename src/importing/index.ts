/** Reads what comes from outside into a piece, with questions where it is unsure. */
export type { WordAccount } from './account.ts'
export { accountForWords } from './account.ts'
export { readArticle } from './article.ts'
export { fingerprint } from './fingerprint.ts'
export type { LanguageGuess } from './language.ts'
export { guessLanguage } from './language.ts'
export { importArticle } from './import-article.ts'
export type { ImportAnswer, ImportedPiece, ImportRequest } from './import-article.ts'
export type { ImportQuestion } from './import-piece.ts'
export { textOfBlock } from '../publishing/blocks.ts'
export type { Question, QuestionCode, Where } from './question.ts'
export type {
  ArticleReading,
  FoundAuthorBox,
  FoundDisclaimer,
  FoundInvitation,
  Furniture,
  HouseForImport,
  ProposedAuthor,
  ProposedPiece,
  SetAside,
  SetAsideReason,
  SourceText,
  Stretch,
} from './reading.ts'
export type { JsonReport } from './report.ts'
export { describeReading, readingToJson } from './report.ts'
export type { Charset, SourceFile, SourceFileResult, SourceRefusal } from './source-file.ts'
export { largestSourceFile, readSourceFile } from './source-file.ts'
