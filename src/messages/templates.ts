import { checkTemplate } from './template.ts'
import type { Template } from './template.ts'
import { TEMPLATE_NAMES } from './template-names.ts'
import type { ContributorTemplateName, Wordings } from './template-names.ts'
import { ar } from './wordings/ar.ts'
import { en } from './wordings/en.ts'
import { tr } from './wordings/tr.ts'

const WORDINGS: Readonly<Record<string, Wordings>> = { en, tr, ar }

const table = <const Name extends string>(templates: readonly (Template & { name: Name })[]) =>
  templates

/** Every message the desk sends to a colleague, in English. */
const TO_COLLEAGUES = table([
  {
    name: 'guest-preview',
    language: 'en',
    description: 'To somebody without an account, who is to see a proof.',
    placeholders: ['name', 'title', 'check', 'days', 'link'],
    subject: 'A proof for you: {title}',
    text: `Dear {name},

The desk sends you the proof of “{title}” to look at. It is not published yet: please keep it to yourself.

{link}

The link stands for {days} days and is meant for you alone.
`,
  },
  {
    name: 'guest-approval',
    language: 'en',
    description: 'To somebody without an account, who is asked to sign a check of a proof.',
    placeholders: ['name', 'title', 'check', 'days', 'link'],
    subject: 'Your word is asked for: {title}',
    text: `Dear {name},

The desk asks you for the {check} check of “{title}”. It is not published yet: please keep it to yourself.

Open the link, read, and say at the end of the page whether you agree:

{link}

The link stands for {days} days, is meant for you alone, and takes one answer.
`,
  },
  {
    name: 'desk-notice',
    language: 'en',
    description: 'To a colleague, about something that cannot wait.',
    placeholders: ['name', 'short', 'title', 'text', 'note', 'link', 'account'],
    subject: '{short}: {title}',
    text: `{name},

{text}

{note}

Open it: {link}

The desk writes to you because your account asks for e-mail at once. Choose otherwise at {account}
`,
  },
])

export type TemplateName = ContributorTemplateName | (typeof TO_COLLEAGUES)[number]['name']

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

/** The template of a name: for contributors in `language` or else in English. */
export function templateOf(name: TemplateName, language = 'en'): Template {
  const toColleague = TO_COLLEAGUES.find((one) => one.name === name)
  if (toColleague) return toColleague
  const about = TEMPLATE_NAMES.find((one) => one.name === name)
  const known = wordingLanguage(language)
  const wording = WORDINGS[known]?.[name as ContributorTemplateName]
  if (!about || !wording) throw new Error(`There is no template “${name}”.`)
  return { ...about, language: known, ...wording }
}

/** Every template in every language there is. */
export const TEMPLATES: readonly Template[] = [
  ...TO_COLLEAGUES,
  ...Object.keys(WORDINGS).flatMap((language) =>
    TEMPLATE_NAMES.map(({ name }) => templateOf(name, language)),
  ),
]

/**
 * Checks every template, at boot.
 *
 * @throws TemplateError for the first that cannot be used.
 */
export function checkTemplates(templates: readonly Template[] = TEMPLATES): void {
  for (const template of templates) checkTemplate(template)
}
