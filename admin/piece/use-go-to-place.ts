'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'

import type { Place } from '../../src/workflow/requirements.ts'
import { useTextPlace } from '../copy-desk/use-text-place.ts'
import { goToField } from '../form/go-to-field.ts'
import { useWords } from '../use-words.ts'
import { tabOfField } from '../form/tab-of-field.ts'

const QUESTIONS = 'questions'

/**
 * Leads to where a thing is put right: to the sentence or the picture of the text, as long as it stands there,
 * else to the field, the entry of a panel, or the open question.
 */
export function useGoToPlace(): (at: Place) => Promise<void> {
  const { word } = useWords()
  const { docConfig } = useDocumentInfo()
  const { formRef, getDataByPath } = useForm()

  const { lead } = useTextPlace()

  return async ({ field, item, question, text }) => {
    if (text !== undefined && (await lead(text)) === 'done') return
    const root = formRef.current
    const path = question === undefined ? field : QUESTIONS
    if (!root || path === undefined) return
    const row = question === undefined ? -1 : rowOf(getDataByPath(QUESTIONS), question)
    const isThere = await goToField(root, {
      path,
      item,
      row: row >= 0 ? { index: row, field: 'settled' } : undefined,
      tab: tabOfField(docConfig?.fields ?? [], path),
    })
    if (!isThere) toast.error(word('piece:notShown'))
  }
}

const rowOf = (rows: unknown, question: string): number =>
  Array.isArray(rows)
    ? rows.findIndex(
        ({ id, code }: { id?: unknown; code?: unknown }) => id === question || code === question,
      )
    : -1
