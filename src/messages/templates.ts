import { checkTemplate } from './template.ts'
import type { Template } from './template.ts'

const RECEIVED = ['name', 'title', 'kind', 'receipt', 'desk'] as const
const DECIDED = [...RECEIVED, 'note'] as const

const table = <const Name extends string>(templates: readonly (Template & { name: Name })[]) =>
  templates

/** Every message the desk sends to a contributor or a colleague, in English. */
export const TEMPLATES = table([
  {
    name: 'submission-received',
    language: 'en',
    description: 'The receipt, sent at once to whoever sent something in.',
    placeholders: RECEIVED,
    subject: '{desk} has your {kind}: {title}',
    text: `Dear {name},

Thank you. Your {kind} “{title}” has arrived, and an editor will read it.

Your reference is {receipt}. Keep it: it says which {kind} you mean if you write to the desk about it.

You will hear from the desk at this address, whether the answer is yes or no.

{desk}

If you did not send this, somebody used your address by mistake. You need not do anything.
`,
  },
  {
    name: 'submission-accepted',
    language: 'en',
    description: 'The desk wants the piece.',
    placeholders: DECIDED,
    subject: 'Yes to “{title}”',
    text: `Dear {name},

The desk would like to publish “{title}”.

{note}

An editor will write to you about the next steps. Until both of you have agreed on the final text, nothing is published.

{desk}
Reference {receipt}
`,
  },
  {
    name: 'submission-declined',
    language: 'en',
    description: 'The desk says no, with a note if the editor wrote one.',
    placeholders: DECIDED,
    subject: 'About “{title}”',
    text: `Dear {name},

Thank you for offering “{title}” to the desk. An editor has read it, and the desk is not going to take it.

{note}

The text remains yours, and you are free to offer it elsewhere at once.

{desk}
Reference {receipt}
`,
  },
  {
    name: 'submission-changes-asked',
    language: 'en',
    description: 'The desk asks for changes before it decides.',
    placeholders: DECIDED,
    subject: 'Before the desk decides about “{title}”',
    text: `Dear {name},

Thank you for “{title}”. Before deciding, an editor asks you for changes:

{note}

Please answer this e-mail with the changed text.

{desk}
Reference {receipt}
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

export type TemplateName = (typeof TEMPLATES)[number]['name']

/** The template of a name. */
export function templateOf(name: TemplateName): Template {
  const template = TEMPLATES.find((one) => one.name === name)
  if (!template) throw new Error(`There is no template “${name}”.`)
  return template
}

/**
 * Checks every template, at boot.
 *
 * @throws TemplateError for the first that cannot be used.
 */
export function checkTemplates(templates: readonly Template[] = TEMPLATES): void {
  for (const template of templates) checkTemplate(template)
}
