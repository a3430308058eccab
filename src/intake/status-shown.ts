import { callIn } from './call-in-language.ts'
import { callOfSubmission } from './call-of-submission.ts'
import { ownSubmission, submissionsOf } from './contributor-acts.ts'
import { conversationOf } from './conversation.ts'
import { namesOfFiles } from './files/attachment-store.ts'
import type { PageContributor } from './passes.ts'
import { listPage, submissionPage } from './status-page.ts'
import type { OpenedSubmission } from './status-page.ts'
import { page, toldOf } from './status-visit.ts'
import type { Visit } from './status-visit.ts'

/** Everything somebody sent. */
export async function list(
  visit: Visit,
  contributor: PageContributor,
  status = 200,
): Promise<Response> {
  const rows = await submissionsOf(visit.desk.payload, contributor)
  const done = new URL(visit.request.url).searchParams.get('done')
  return page(
    visit,
    status,
    listPage({ ...visit.view, told: toldOf(visit, done) }, contributor, rows),
  )
}

/** One submission, or the list where there is no such one. */
export async function one(
  visit: Visit,
  contributor: PageContributor,
  publicId: unknown,
  more: {
    status?: number
    /** Seconds until it may be tried again. */
    retryAfter?: number | undefined
    refused?: string
    opened?: Partial<OpenedSubmission>
  } = {},
): Promise<Response> {
  const { payload } = visit.desk
  const row = await ownSubmission(payload, contributor, publicId).catch(() => undefined)
  if (!row) return list(visit, contributor, 404)
  const letters = await conversationOf(payload, row.publicId)
  const files = await namesOfFiles(payload, row.publicId)
  const call = await callOfSubmission(payload, row)
  const { questions } = call ? callIn(call, visit.view.language) : {}
  const done = new URL(visit.request.url).searchParams.get('done')
  const view = { ...visit.view, told: toldOf(visit, done), refused: more.refused }
  return page(
    visit,
    more.status ?? 200,
    submissionPage(view, { row, letters, files, questions, ...more.opened }),
    more.retryAfter,
  )
}
