'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { SET_ASIDE_REASONS } from '../../src/importing/set-aside-reasons.ts'
import { StoredField } from '../form/stored-field.tsx'
import { useWords } from '../use-words.ts'

const reasons: Readonly<Record<string, string>> = SET_ASIDE_REASONS

/** Words of a source that stand neither in the piece nor around it, each with the reason. */
export function SetAside({ field, path }: JSONFieldClientProps) {
  const { value } = useField<{ text?: string; reason?: string }[] | null>({ path })
  const { word } = useWords()
  const rows = Array.isArray(value) ? value : []
  return (
    <StoredField field={field} path={path}>
      {rows.length === 0 ? (
        <p>{word('piece:nothingAside')}</p>
      ) : (
        <ul className="stored-field__list">
          {rows.map(({ text, reason = '' }, index) => (
            <li key={index}>
              <q>{text}</q> ({reasons[reason] ?? reason})
            </li>
          ))}
        </ul>
      )}
    </StoredField>
  )
}
