'use client'

import { useEffect, useMemo, useState } from 'react'

import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'
import { suggestionsFor } from '../../src/copydesk/spelling.ts'
import type { Dictionary } from '../../src/copydesk/spelling.ts'

/** Most that are offered for one word. */
const OFFERED = 3

type Known = { dictionary: Dictionary; near: ReadonlyMap<string, readonly string[]> }

/**
 * Findings with what may stand instead of each misspelt word: looked up one word at a time while nothing else
 * is to be done, since a single one may take a tenth of a second.
 */
export function useSuggestions(
  findings: readonly CopyFinding[] | null,
  dictionary: Dictionary | null,
  language: string,
): CopyFinding[] | null {
  const [known, setKnown] = useState<Known | null>(null)
  const near = useMemo(
    () =>
      (known?.dictionary === dictionary ? known?.near : undefined) ?? new Map<string, string[]>(),
    [dictionary, known],
  )
  const next =
    dictionary && findings?.find((each) => isMisspelt(each) && !near.has(each.text))?.text

  useEffect(() => {
    if (!dictionary || !next) return undefined
    const timer = setTimeout(() => {
      const found = suggestionsFor(next, { dictionary, language }).slice(0, OFFERED)
      setKnown({ dictionary, near: new Map([...near, [next, found]]) })
    }, 0)
    return () => clearTimeout(timer)
  }, [dictionary, language, near, next])

  return useMemo(
    () =>
      findings &&
      findings.map((finding) => {
        const offered = isMisspelt(finding) ? (near.get(finding.text) ?? []) : []
        const { start, end } = finding
        if (offered.length === 0) return finding
        return {
          ...finding,
          fixes: offered.map((replacement) => ({ start, end, replacement })),
        }
      }),
    [findings, near],
  )
}

const isMisspelt = ({ rule }: CopyFinding) => rule === 'spelling'
