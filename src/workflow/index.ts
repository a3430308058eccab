export * from './rights.ts'
export * from './stages.ts'
