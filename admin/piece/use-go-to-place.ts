'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'

import type { Place } from '../../src/workflow/requirements.ts'
import { goToField } from '../form/go-to-field.ts'
import { useWords } from '../use-words.ts'
import { tabOfField } from '../form/tab-of-field.ts'

const QUESTIONS = 'questions'

/** Leads to the field, or to the open question, where a thing is put right. */
export function useGoToPlace(): (at: Place) => Promise<void> {
  const { word } = useWords()
  const { docConfig } = useDocumentInfo()
  const { formRef, getDataByPath } = useForm()

  return async ({ field, question }) => {
    const root = formRef.current
    const path = question === undefined ? field : QUESTIONS
    if (!root || path === undefined) return
    const row = question === undefined ? -1 : rowOf(getDataByPath(QUESTIONS), question)
    const isThere = await goToField(root, {
      path,
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
