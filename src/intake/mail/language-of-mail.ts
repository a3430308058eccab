import type { Payload } from 'payload'

import { deskOf } from '../../desk.ts'
import { guessLanguage } from '../../importing/index.ts'
import { isSameLanguage } from '../page-language.ts'

/** The language somebody writes in, where the desk works in it and it is sure; else that of the desk. */
export function languageOfMail(payload: Payload, text: string): string {
  const { languages } = deskOf(payload).options
  const { language, sure } = guessLanguage(text)
  const own = sure ? languages.find(({ code }) => isSameLanguage(code, language)) : undefined
  return (own ?? languages[0])?.code ?? 'en'
}
