export { answerFirst } from './answer-first.ts'
export type { FirstAnswers, FirstServer } from './answer-first.ts'
