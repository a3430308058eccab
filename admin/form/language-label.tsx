'use client'

import { useRowLabel } from '@payloadcms/ui'

type LanguageLabelProps = {
  /** What each language calls itself, by its tag (BCP 47). */
  names: Readonly<Record<string, string>>
}

/** Label of a row of texts in another language: that language, in its own words. */
export function LanguageLabel({ names }: LanguageLabelProps) {
  const { data, rowNumber } = useRowLabel<{ language?: string | null } | undefined>()
  const language = data?.language
  if (!language) return <span>{(rowNumber ?? 0) + 1}</span>
  return <bdi lang={language}>{names[language] ?? language}</bdi>
}
