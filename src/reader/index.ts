export { createReader, ReaderError } from './reader.ts'
export type { Filter, Reader, ReaderOptions } from './reader.ts'
