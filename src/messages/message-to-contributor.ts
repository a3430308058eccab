import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { rememberShortly } from '../storage/index.ts'
import { composeMessage } from './compose.ts'
import type { Message } from './compose.ts'
import { kindWord, templateOf, wordingLanguage } from './templates.ts'
import type { ContributorTemplateName } from './template-names.ts'

/** Who is written to. */
export type Recipient = { name: string; email: string; language?: string | null | undefined }

export type ContributorMessage = {
  template: ContributorTemplateName
  to: Recipient
  /** What it is about; absent for a link or a kept form. */
  submission?: { publicId: string; title: string; kind: 'draft' | 'pitch' }
  /** Values of places that this message has besides. */
  values?: Readonly<Record<string, string>>
  /** Subject and text as an editor wrote them; nothing is filled in. */
  edited?: { subject: string; text: string } | undefined
}

type TemplateRow = { subject: string; text: string; waits?: boolean | null }

/**
 * A message in the recipient's language and the desk's own words where it has some, filled in.
 *
 * @returns the message, and whether the template asks that a person lets it go.
 * @throws RecipientError when the address cannot be written to.
 */
export async function messageToContributor(
  req: PayloadRequest,
  { template, to, submission, values, edited }: ContributorMessage,
): Promise<{ message: Message; waits: boolean }> {
  const { slugs, url } = deskOf(req.payload).options
  // Read by the connection of the transaction, since many that wait for another one at once would wait for
  // ever. MongoDB knows of no settings until somebody has saved them once.
  const settings = await rememberShortly(
    req.payload,
    'messages:name',
    (): Promise<{ name?: string | null } | null> =>
      req.payload.db.findGlobal<{ name?: string | null }>({ slug: slugs.settings, req }),
  )
  const own = await ownTemplate(req, template, to.language)
  const language = own?.language ?? wordingLanguage(to.language)
  const built = templateOf(template, language)
  const message = composeMessage({ ...built, ...own?.words }, to.email, {
    name: to.name,
    desk: settings?.name ?? 'The Opinion Desk',
    status: `${url}/pitch/status${language === 'en' ? '' : `?lang=${language}`}`,
    note: '',
    ...(submission
      ? {
          title: submission.title,
          kind: kindWord(submission.kind, language),
          receipt: submission.publicId,
        }
      : {}),
    ...values,
  })
  return {
    message: { ...message, ...edited, language },
    waits: own?.waits ?? false,
  }
}

/** The words an editor keeps for this message, in the recipient's language. */
async function ownTemplate(
  req: PayloadRequest,
  name: ContributorTemplateName,
  language: string | null | undefined,
) {
  const wanted = language ?? 'en'
  const row = await rememberShortly(req.payload, `messages:${name} ${wanted}`, () =>
    req.payload.db.findOne<TemplateRow & { language: string; id: number }>({
      collection: deskOf(req.payload).options.slugs.messageTemplates,
      where: { name: { equals: name }, language: { equals: wanted } },
      req,
    }),
  )
  return row
    ? {
        words: { subject: row.subject, text: row.text },
        waits: row.waits ?? false,
        language: row.language,
      }
    : undefined
}
