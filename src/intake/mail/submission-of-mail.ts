import type { PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { appendEvent } from '../../ledger/index.ts'
import { messageToContributor, queueMessage } from '../../messages/index.ts'
import { newPublicId } from '../../storage/index.ts'
import { findOrMakeContributor } from '../contributor.ts'
import { countWords } from '../count.ts'
import { recordFiles } from '../files/attachment-store.ts'
import type { WrittenFile } from '../files/attachment-store.ts'
import type { FileProblem } from '../files/file-faults.ts'
import { limitsOf } from '../limits.ts'
import { tellDropped } from './files-of-mail.ts'
import { languageOfMail } from './language-of-mail.ts'
import { titleOfMail, wordsOfMail } from './mail-facts.ts'
import type { MailFacts } from './mail-facts.ts'
import type { OpenedMail } from './parse-mail.ts'

/** What a person wrote to the desk, by its headers. */
export type MailLetter = Extract<MailFacts, { kind: 'letter' }>

/** A mail with what could be taken of its files, and what could not. */
export type TakenApart = {
  mail: OpenedMail
  files: readonly WrittenFile[]
  dropped: readonly FileProblem[]
}

const TEXT_LIMIT = 200_000
const NO_TEXT = '(This e-mail had no text that could be read. Ask its sender for it.)'
const IN_FILE = '(This e-mail had no text besides the file that came with it.)'

/**
 * Makes a submission of a mail: a full draft where one document came with it that is as long as one, else a pitch.
 * Its sender is told what could not be taken.
 *
 * @returns its public id.
 */
export async function submissionOfMail(
  req: PayloadRequest,
  { from, isAuthenticated, name }: MailLetter,
  { dropped, files, mail }: TakenApart,
): Promise<string> {
  const { slugs } = deskOf(req.payload).options
  const draft = draftIn(files)
  const text = wordsOfMail(mail.text, TEXT_LIMIT)
  const language = languageOfMail(req.payload, draft ?? text)
  const shown = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .normalize('NFC')
    .slice(0, 120)
  const contributor = await findOrMakeContributor(req, {
    emailIdentity: from.identity,
    name: shown,
    language,
  })
  const publicId = newPublicId()
  const title = titleOfMail(mail.subject)
  const kind = draft === undefined ? 'pitch' : 'draft'
  const stage = isAuthenticated ? 'received' : 'screening'
  const screening = isAuthenticated ? [] : ['sender-unconfirmed']
  await req.payload.db.create({
    collection: slugs.submissions,
    data: {
      publicId,
      kind,
      title,
      pitch: text || (draft ? IN_FILE : (files.find((file) => file.text)?.text ?? NO_TEXT)),
      text: draft ?? null,
      links: [],
      sentBy: shown,
      language,
      exclusive: null,
      stage,
      revision: 1,
      contributor: contributor.id,
      receivedAt: new Date().toISOString(),
      source: 'email',
      screening,
      sender: isAuthenticated ? 'authenticated' : 'unauthenticated',
    },
    req,
  })
  await recordFiles(req, files, publicId)
  await appendEvent(req, {
    type: 'submission.received',
    subjectType: 'submission',
    subject: publicId,
    actor: { kind: 'contributor', id: contributor.publicId },
    detail: {
      source: 'email',
      kind,
      stage,
      screening,
      files: files.map(({ sha256 }) => sha256),
      dropped: dropped.length,
    },
  })
  const { message, waits } = await messageToContributor(req, {
    template: 'mail-taken',
    to: { name: shown, email: from.address, language },
    submission: { publicId, title, kind },
    values: { dropped: tellDropped(dropped, language) },
  })
  // Whoever was merely named as the sender gets no mail they did not ask for.
  await queueMessage(req, message, { submission: publicId, held: waits || !isAuthenticated })
  return publicId
}

/** The text of the one document that came with it and is as long as a full draft is. */
function draftIn(files: readonly WrittenFile[]): string | undefined {
  const texts = files.flatMap(({ text }) => text ?? [])
  const [only] = texts.length === 1 ? texts : []
  return only && countWords(only, undefined) >= limitsOf().text.minWords ? only : undefined
}
