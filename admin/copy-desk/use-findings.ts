'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { blocksOfPiece } from '../../src/copydesk/blocks-of-piece.ts'
import type { CopyFinding } from '../../src/copydesk/copy-finding.ts'
import { openFindings } from '../../src/copydesk/dismissed.ts'
import { primaryLanguage } from '../../src/copydesk/finding.ts'
import { styleMatcher } from '../../src/copydesk/house-style.ts'
import { readText } from '../../src/copydesk/read-text.ts'
import type { Dictionary } from '../../src/copydesk/spelling.ts'
import type { CopyDeskAnswer } from '../../src/fact-and-copy/index.ts'

/** How long somebody stops typing before the text is read again. */
const PAUSE_MS = 400

/** What the copy desk finds in the text of the form, unsaved as it is: read again at each pause. */
export function useFindings(
  answer: CopyDeskAnswer | undefined,
  language: string,
  dictionary: Dictionary | null,
): CopyFinding[] | null {
  const headline: unknown = useFormFields(([fields]) => fields.headline?.value)
  const standfirst: unknown = useFormFields(([fields]) => fields.standfirst?.value)
  const body: unknown = useFormFields(([fields]) => fields.body?.value)
  const [findings, setFindings] = useState<CopyFinding[] | null>(null)

  const styles = useMemo(
    () => styleMatcher(answer?.styles ?? [], primaryLanguage({ language })),
    [answer, language],
  )
  const { dateline, dismissed, readOn } = answer ?? {}
  const spelling = useMemo(
    () => dictionary && { dictionary, house: wordsOfHouse(answer, language) },
    [answer, dictionary, language],
  )
  useEffect(() => {
    if (!dismissed) return undefined
    const timer = setTimeout(() => {
      const blocks = blocksOfPiece({ headline, standfirst, body })
      const found = readText(blocks, {
        language,
        dateline,
        readOn,
        styles,
        spelling: spelling ?? undefined,
      })
      setFindings(openFindings(found, dismissed).open)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [headline, standfirst, body, language, dateline, readOn, dismissed, spelling, styles])
  return findings
}

/** Names under the text, and what the rules of the house prefer: all of it is spelt as the house wants it. */
function wordsOfHouse(answer: CopyDeskAnswer | undefined, language: string): string[] {
  const own = primaryLanguage({ language })
  const preferred = (answer?.styles ?? [])
    .filter((rule) => rule.language === 'all' || rule.language === own)
    .map(({ prefer }) => prefer)
  return [...(answer?.names ?? []), ...preferred.filter((words) => !words.includes('*'))]
}
