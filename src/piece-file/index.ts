/** The whole file of one piece: gathered, readable, packed, handed out. */
export { pieceFileEndpoints } from './endpoints.ts'
export { exportPiece } from './export-piece.ts'
export type { PieceFile } from './gather.ts'
export { faultOfFile } from './check-file.ts'
