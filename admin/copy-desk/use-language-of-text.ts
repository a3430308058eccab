'use client'

import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Fields that hold the text of a piece, and not what is said about it. */
const TEXTS = [
  '#field-headline',
  '#field-standfirst',
  '.rich-text-lexical [data-lexical-editor="true"]',
].join(', ')

/**
 * Says which language the text of a piece is in, where it is written: the browser's own spelling checker goes
 * by it, and so does a voice that reads it out. Fields are drawn anew with every tab.
 */
export function useLanguageOfText(language: string): void {
  const { formRef } = useForm()
  useEffect(() => {
    const form = formRef.current
    if (!form) return undefined
    const mark = () => {
      for (const field of form.querySelectorAll<HTMLElement>(TEXTS)) {
        if (field.lang !== language) field.lang = language
        if (!field.hasAttribute('spellcheck')) field.spellcheck = true
      }
    }
    mark()
    const drawn = new MutationObserver(mark)
    drawn.observe(form, { childList: true, subtree: true })
    return () => drawn.disconnect()
  }, [formRef, language])
}
