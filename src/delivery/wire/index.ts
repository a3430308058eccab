export { answerFirst } from './answer-first.ts'
export type { FirstAnswers, FirstServer, LentAnswer } from './answer-first.ts'
export { writtenHead } from './response-head.ts'
