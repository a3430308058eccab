import type { Desk } from '../desk.ts'
import { isSameOrigin } from '../security/index.ts'
import { dataOf } from './contributor-data.ts'
import { openIntake } from './open-intake.ts'
import { originsOf } from './page-answer.ts'
import { contributorOfSession, endSession } from './passes.ts'
import { cookie, sessionIn } from './session-cookie.ts'
import { ask, enter } from './status-access.ts'
import { act } from './status-acts.ts'
import { askPage, enterPage } from './status-page.ts'
import { readStatusForm } from './status-form.ts'
import { list, one } from './status-shown.ts'
import { statusTexts } from './status-texts/index.ts'
import { moved, openVisit, page } from './status-visit.ts'

/** `GET /pitch/status`: the page of a contributor, or where to ask for a link to it. */
export async function getStatus(request: Request, desk: Desk): Promise<Response> {
  const url = new URL(request.url)
  const contributor = await contributorOfSession(desk.payload, sessionIn(request, desk))
  const visit = await openVisit(request, desk, contributor)
  const link = url.searchParams.get('link')
  if (link !== null) return page(visit, 200, enterPage(visit.view, link.slice(0, 100)))
  if (!contributor) {
    const sent = url.searchParams.get('done') === 'ask'
    const told = sent ? statusTexts(visit.view.language).ask.sent : undefined
    return page(visit, 200, askPage({ ...visit.view, told }))
  }
  const submission = url.searchParams.get('submission')
  return submission === null ? list(visit, contributor) : one(visit, contributor, submission)
}

/** `POST /pitch/status`: whatever a person does there, named by `act`. */
export async function postStatus(request: Request, desk: Desk): Promise<Response> {
  const token = sessionIn(request, desk)
  const contributor = await contributorOfSession(desk.payload, token)
  const visit = await openVisit(request, desk, contributor)
  const texts = statusTexts(visit.view.language)
  const refusedAs = (status: 400 | 403) =>
    page(visit, status, askPage({ ...visit.view, refused: texts.elsewhere }))
  if (!isSameOrigin(request.headers, originsOf(request, desk))) return refusedAs(403)
  const form = await readStatusForm(request)
  if (!form) return refusedAs(400)
  const { values } = form
  const name = values.get('act')
  if (name === 'ask') return ask(visit, values.get('email') ?? '')
  if (name === 'enter') return enter(visit, values.get('link'))
  if (!contributor) {
    const written = ['title', 'pitch', 'text'].flatMap((field) => values.get(field) || [])
    return page(visit, 403, askPage({ ...visit.view, refused: texts.enter.gone }, written))
  }
  if (name === 'leave') {
    await endSession(desk.payload, token)
    return moved(visit, '/pitch/status', cookie(desk, '', 0))
  }
  return act(visit, contributor, name ?? '', form)
}

/** `GET /pitch/status/export`: everything of theirs, as a file. */
export async function getStatusExport(request: Request, desk: Desk): Promise<Response> {
  const contributor = await contributorOfSession(desk.payload, sessionIn(request, desk))
  if (!contributor) {
    return new Response(null, { status: 303, headers: { Location: '/pitch/status' } })
  }
  const { house } = await openIntake(desk.payload, Date.now())
  const data = await dataOf(desk.payload, contributor, house.answerDays)
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-submissions.json"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
