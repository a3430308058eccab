import { checkTemplate } from './template.ts'
import type { Template } from './template.ts'
import { COLLEAGUE_TEMPLATE_NAMES, TEMPLATE_NAMES } from './template-names.ts'
import type { ColleagueTemplateName, ContributorTemplateName, Wordings } from './template-names.ts'
import { ar } from './wordings/ar.ts'
import { TO_COLLEAGUES } from './wordings/colleagues.ts'
import { en } from './wordings/en.ts'
import { tr } from './wordings/tr.ts'

const WORDINGS: Readonly<Record<string, Wordings>> = { en, tr, ar }

export type TemplateName = ContributorTemplateName | ColleagueTemplateName

/** What each kind of submission is called inside a message. */
const KINDS: Readonly<Record<string, Readonly<Record<'draft' | 'pitch', string>>>> = {
  en: { pitch: 'pitch', draft: 'draft' },
  tr: { pitch: 'öneri', draft: 'taslak' },
  ar: { pitch: 'مقترح', draft: 'مسودة' },
}

/** The language of the desk's own wordings that serves for `language`: its own, else English. */
export const wordingLanguage = (language: string | null | undefined): string => {
  const [primary = ''] = (language ?? '').toLowerCase().split('-')
  return Object.hasOwn(WORDINGS, primary) ? primary : 'en'
}

/** The word for a kind of submission, in a language that has wordings. */
export const kindWord = (kind: 'draft' | 'pitch', language: string): string =>
  (KINDS[wordingLanguage(language)] ?? KINDS.en)?.[kind] ?? kind

/** The template of a name, in `language` or else in English. */
export function templateOf(name: TemplateName, language = 'en'): Template {
  const about = [...TEMPLATE_NAMES, ...COLLEAGUE_TEMPLATE_NAMES].find((one) => one.name === name)
  const known = wordingLanguage(language)
  const wording = { ...WORDINGS[known], ...TO_COLLEAGUES[known] }[name]
  if (!about || !wording) throw new Error(`There is no template “${name}”.`)
  return { ...about, language: known, ...wording }
}

/** Every template in every language there is. */
export const TEMPLATES: readonly Template[] = Object.keys(WORDINGS).flatMap((language) =>
  [...TEMPLATE_NAMES, ...COLLEAGUE_TEMPLATE_NAMES].map(({ name }) => templateOf(name, language)),
)

/**
 * Checks every template, at boot.
 *
 * @throws TemplateError for the first that cannot be used.
 */
export function checkTemplates(templates: readonly Template[] = TEMPLATES): void {
  for (const template of templates) checkTemplate(template)
}
