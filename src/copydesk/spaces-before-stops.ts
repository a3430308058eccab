import type { CopyOptions, Finding } from './finding.ts'
import { findingAt, matchesOf, primaryLanguage } from './finding.ts'

const spaceThenStop = /(?<=\S)([ \t\u00a0\u2009\u202f]{1,8})([.,;:!?،؛؟]{1,4})(?=$|[\s"'”’»)\]])/gmu

/**
 * Spaces before `. , ; : ! ?` and their Arabic forms. The range takes in the space and the stop; the
 * fix removes the space. Left alone: an ellipsis (`word ...`, `word . . .`), a stop that begins
 * something (`.5`, `.org`), faces such as `:)`, and in French the space that belongs before `; : ! ?`.
 */
export const spacesBeforeStops = (text: string, options?: CopyOptions): Finding[] => {
  const french = primaryLanguage(options) === 'fr'
  const findings: Finding[] = []
  for (const match of matchesOf(spaceThenStop, text)) {
    const [whole, space, stops] = match as unknown as [string, string, string]
    const start = match.index
    const end = start + whole.length
    const ellipsis =
      stops.startsWith('..') ||
      (stops === '.' && (text[start - 1] === '.' || /^\s\./.test(text.slice(end, end + 2))))
    const face = /[:;]$/.test(stops) && /[)(\]]/.test(text[end] ?? '')
    if (ellipsis || face || (french && /^[;:!?]/.test(stops))) continue
    findings.push(
      findingAt('space-before-stop', text, start, end, {
        start,
        end: start + space.length,
        replacement: '',
      }),
    )
  }
  return findings
}
