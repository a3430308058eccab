import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The tag of the address that answers about a submission go to: its id and a proof that the desk made it, so
 * that nobody can write into a conversation by guessing.
 */
export function replyTag(submission: string, secret: string): string {
  const id = submission.replaceAll('-', '')
  return `s.${id}.${proofOf(id, secret)}`
}

/** The submission a tag names, or `undefined` when the desk did not make the tag. */
export function submissionOfTag(tag: string, secret: string): string | undefined {
  const match = /^s\.([0-9a-f]{32})\.([0-9a-f]{20})$/.exec(tag.toLowerCase())
  const [, id = '', proof = ''] = match ?? []
  if (!match || !timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(id, secret)))) {
    return undefined
  }
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** `pitches@desk.example` with a tag: `pitches+tag@desk.example`. */
export function taggedAddress(address: string, tag: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}+${tag}${address.slice(at)}`
}

const proofOf = (id: string, secret: string) =>
  createHmac('sha256', secret).update(`opinion-desk/reply/1\n${id}`).digest('hex').slice(0, 20)
