import type { CopyFinding, CopyRule } from './copy-finding.ts'
import { sameSentence } from './sentences.ts'

/** What somebody dismissed: a rule's finding in one sentence. */
export type Dismissed = { rule: CopyRule | string; found: string; sentence: string }

/** One name for what is dismissed: the same finding in the same sentence, wherever that stands. */
export const nameOfFinding = ({ rule, found, sentence }: Dismissed): string =>
  [rule, found.replace(/\s+/g, ' ').trim(), sameSentence(sentence)].join('\n')

/** Findings that nobody dismissed, and those that somebody did. A sentence that changed has none dismissed. */
export function openFindings(
  findings: readonly CopyFinding[],
  dismissed: readonly Dismissed[],
): { open: CopyFinding[]; dismissed: CopyFinding[] } {
  const known = new Set(dismissed.map(nameOfFinding))
  const sentences = new Map<string, string>()
  const same = (sentence: string) => {
    const before = sentences.get(sentence)
    if (before !== undefined) return before
    const after = sameSentence(sentence)
    sentences.set(sentence, after)
    return after
  }
  const isDismissed = ({ rule, text, sentence }: CopyFinding) =>
    known.size > 0 && known.has([rule, text.replace(/\s+/g, ' ').trim(), same(sentence)].join('\n'))
  const sorted = { open: [] as CopyFinding[], dismissed: [] as CopyFinding[] }
  for (const finding of findings) {
    sorted[isDismissed(finding) ? 'dismissed' : 'open'].push(finding)
  }
  return sorted
}

/** Whether a finding stands in the way where the desk asks that the copy desk is clear. */
export const isInTheWay = ({ weight }: Pick<CopyFinding, 'weight'>): boolean => weight !== 'perhaps'
