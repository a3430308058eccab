import { isOwnAnchor, sealOf } from '../ledger/index.ts'
import { contentHash } from '../publishing/index.ts'
import type { Content } from '../publishing/content.ts'
import type { PieceFile } from './gather.ts'

/**
 * What is wrong with the file of a piece, as far as the file itself shows it: an event that is not what its
 * hash says or does not join the one beside it, a proof whose text is another, an anchor of somebody else.
 * Whether the chain still holds the anchor, `desk verify --anchor FILE` tells.
 */
export function faultOfFile(file: PieceFile, secret: string): string | null {
  for (const { event, before, after } of file.events) {
    if (sealOf(event, event.sequence, event.previousHash) !== event.hash) {
      return `Event ${event.sequence} is not what its hash says.`
    }
    const joins =
      (before ? before.hash === event.previousHash : event.sequence === 1) &&
      (after ? after.previousHash === event.hash : event.sequence === file.anchor.sequence)
    if (!joins) return `Event ${event.sequence} does not join the one beside it.`
    if (after && sealOf(after, after.sequence, after.previousHash) !== after.hash) {
      return `Event ${after.sequence} is not what its hash says.`
    }
  }
  for (const { content, hash, number } of file.proofs) {
    // A proof whose text was erased by order has its hash and nothing else.
    if (content && contentHash(content as Content) !== hash) {
      return `Proof ${String(number)} is not what its hash says.`
    }
  }
  return isOwnAnchor(file.anchor, secret) ? null : 'The anchor was not made by this desk.'
}
