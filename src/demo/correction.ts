import type { DemoPiece } from './story.ts'

/**
 * The body after its correction; unchanged when there is none.
 * @throws Error when the passage to be corrected does not stand in the text exactly once.
 */
export function correctedText({ correction, slug, text }: DemoPiece): string {
  if (correction === undefined) return text
  const [head, tail, ...more] = text.split(correction.before)
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(
      `In the demo piece ${slug}, "${correction.before}" must stand once in the text.`,
    )
  }
  return head + correction.after + tail
}
