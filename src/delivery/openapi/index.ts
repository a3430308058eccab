export { openApiDocument } from './document.ts'
export type { PartOfInterface } from './document.ts'
