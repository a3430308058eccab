/** The demo newsroom: its story, its pictures, and what reads the one notation it is written in. */

export { correctedText } from './correction.ts'
export { newsroom } from './newsroom.ts'
export type * from './newsroom.ts'
export { pictures, renderPicture } from './pictures.ts'
export type { DemoPicture } from './pictures.ts'
export { parseProse } from './prose.ts'
export { seedNewsroom } from './seed-newsroom.ts'
