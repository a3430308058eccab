import type { Desk } from '../desk.ts'
import type { Markup } from '../delivery/index.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { consumeShared, isSameOrigin, mediaTypeOf, readBytes } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { callOfSubmission } from './call-of-submission.ts'
import { clientOf } from './client.ts'
import {
  ownSubmission,
  resubmitSubmission,
  submissionsOf,
  withdrawSubmission,
} from './contributor-acts.ts'
import { askErasure, dataOf } from './contributor-data.ts'
import { addLetter, conversationOf, readLetter } from './conversation.ts'
import { readEmailAddress } from './email-address.ts'
import { FORM_BODY_LIMIT, readPairs } from './form-body.ts'
import { readNewVersion } from './new-version.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { pageAnswer, originsOf } from './page-answer.ts'
import { contributorOfSession, endSession, sendLink, SESSION_HOURS, useLink } from './passes.ts'
import type { PageContributor } from './passes.ts'
import { askPage, enterPage, listPage, submissionPage } from './status-page.ts'
import type { OpenedSubmission, StatusView } from './status-page.ts'
import { pageLanguage, statusTexts } from './status-texts.ts'

/** How often a link may be asked for: for one address, and by one client. */
const LINKS_PER_ADDRESS = { points: 4, seconds: 3600 }
const LINKS_PER_CLIENT = { points: 60, seconds: 3600 }
const LETTERS_PER_CONTRIBUTOR = { points: 30, seconds: 3600 }
/** An answer takes this long, whether there was somebody to write to or not. */
const SAME_TIME_MS = 150

type Visit = { desk: Desk; request: Request; intake: Intake; view: StatusView }

/** `GET /pitch/status`: the page of a contributor, or where to ask for a link to it. */
export async function getStatus(request: Request, desk: Desk): Promise<Response> {
  const url = new URL(request.url)
  const contributor = await contributorOfSession(desk.payload, sessionIn(request, desk))
  const visit = await open(request, desk, contributor)
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
  const visit = await open(request, desk, contributor)
  const body =
    mediaTypeOf(request) === 'application/x-www-form-urlencoded'
      ? await readBytes(request, FORM_BODY_LIMIT)
      : undefined
  const pairs = body?.ok ? readPairs(body.bytes) : undefined
  const texts = statusTexts(visit.view.language)
  if (!pairs?.ok) return page(visit, 400, askPage({ ...visit.view, refused: texts.elsewhere }))
  const { values } = pairs
  if (!isSameOrigin(request.headers, originsOf(request, desk))) {
    return page(visit, 403, askPage({ ...visit.view, refused: texts.elsewhere }))
  }
  const name = values.get('act')
  if (name === 'ask') return ask(visit, values.get('email') ?? '')
  if (name === 'enter') return enter(visit, values.get('link'))
  if (!contributor) return page(visit, 403, askPage({ ...visit.view, refused: texts.enter.gone }))
  if (name === 'leave') {
    await endSession(desk.payload, token)
    return moved(visit, '/pitch/status', cookie(desk, '', 0))
  }
  return act(visit, contributor, name ?? '', values)
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

async function open(
  request: Request,
  desk: Desk,
  contributor: PageContributor | undefined,
): Promise<Visit> {
  const intake = await openIntake(desk.payload, Date.now())
  const wanted = new URL(request.url).searchParams.get('lang')
  const [spoken] = (request.headers.get('accept-language') ?? '').slice(0, 100).split(',')
  const language = pageLanguage(wanted, contributor?.language, spoken, intake.house.language)
  const { answerDays, timeZone } = intake.house
  return { desk, request, intake, view: { language, timeZone, answerDays } }
}

const page = ({ desk, intake, view }: Visit, status: number, main: Markup, retryAfter?: number) =>
  pageAnswer(desk, intake, {
    status,
    title: statusTexts(view.language).title,
    main,
    language: view.language,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })

async function list(visit: Visit, contributor: PageContributor, status = 200): Promise<Response> {
  const rows = await submissionsOf(visit.desk.payload, contributor)
  const done = new URL(visit.request.url).searchParams.get('done')
  return page(
    visit,
    status,
    listPage({ ...visit.view, told: toldOf(visit, done) }, contributor, rows),
  )
}

async function one(
  visit: Visit,
  contributor: PageContributor,
  publicId: unknown,
  more: { status?: number; refused?: string; opened?: Partial<OpenedSubmission> } = {},
): Promise<Response> {
  const { payload } = visit.desk
  const row = await ownSubmission(payload, contributor, publicId).catch(() => undefined)
  if (!row) return list(visit, contributor, 404)
  const letters = await conversationOf(payload, row.publicId)
  const done = new URL(visit.request.url).searchParams.get('done')
  const view = { ...visit.view, told: toldOf(visit, done), refused: more.refused }
  return page(visit, more.status ?? 200, submissionPage(view, { row, letters, ...more.opened }))
}

function toldOf({ view }: Visit, done: string | null): string | undefined {
  const { told } = statusTexts(view.language)
  return done !== null && Object.hasOwn(told, done) ? told[done as keyof typeof told] : undefined
}

/** Always the same answer, after the same time: nobody learns who writes to the desk. */
async function ask(visit: Visit, typed: string): Promise<Response> {
  const { desk, request, view } = visit
  const texts = statusTexts(view.language)
  const email = readEmailAddress(typed)
  if (!email) return page(visit, 422, askPage({ ...view, refused: texts.ask.wrong }))
  const { payload } = desk
  const client = await consumeShared(
    payload,
    `links:${clientOf(desk, request.headers)}`,
    LINKS_PER_CLIENT,
  )
  if (!client.ok) {
    const refused = askPage({ ...view, refused: texts.wait })
    return page(visit, 429, refused, client.retryAfterSeconds)
  }
  const send = async () => {
    const of = await consumeShared(payload, `links-to:${email.identity}`, LINKS_PER_ADDRESS)
    if (of.ok) await sendLink(payload, email.identity)
  }
  const work = send().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'A link to the page of a contributor could not be sent.' })
  })
  await Promise.all([work, new Promise((resolve) => setTimeout(resolve, SAME_TIME_MS))])
  return moved(visit, '/pitch/status?done=ask')
}

async function enter(visit: Visit, link: unknown): Promise<Response> {
  const { desk, view } = visit
  const session = await useLink(desk.payload, link)
  if (!session) {
    return page(visit, 403, askPage({ ...view, refused: statusTexts(view.language).enter.gone }))
  }
  return moved(visit, '/pitch/status', cookie(desk, session, SESSION_HOURS * 3600))
}

async function act(
  visit: Visit,
  contributor: PageContributor,
  name: string,
  values: ReadonlyMap<string, string>,
): Promise<Response> {
  const { payload } = visit.desk
  const submission = values.get('submission')
  const here = `/pitch/status?submission=${encodeURIComponent(submission ?? '')}`
  try {
    if (name === 'withdraw' && values.get('sure') === 'yes') {
      await withdrawSubmission(payload, contributor, submission)
      return moved(visit, `${here}&done=withdrawn`)
    }
    if (name === 'write') {
      await write(visit, contributor, submission, values.get('text'))
      return moved(visit, `${here}&done=sent`)
    }
    if (name === 'resubmit') return await resubmit(visit, contributor, submission, values)
    if (name === 'erase') {
      await askErasure(payload, contributor)
      return moved(visit, '/pitch/status?done=erasure')
    }
    return list(visit, contributor)
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) payload.logger.error({ err: error, msg: 'A contributor’s act failed.' })
    const letter = name === 'write' ? values.get('text') : undefined
    return one(visit, contributor, submission, {
      status,
      refused: body.error.message,
      opened: {
        ...(letter === undefined ? {} : { letter }),
        ...(name === 'resubmit' ? { draft: { ...versionIn(values), problems: [] } } : {}),
      },
    })
  }
}

async function write(
  { desk: { payload } }: Visit,
  contributor: PageContributor,
  submission: unknown,
  given: unknown,
): Promise<void> {
  const text = readLetter(given)
  const row = await ownSubmission(payload, contributor, submission)
  const limit = await consumeShared(
    payload,
    `letters:${contributor.publicId}`,
    LETTERS_PER_CONTRIBUTOR,
  )
  if (!limit.ok) {
    throw new DeskError(
      'too-many-letters',
      429,
      'You have written a lot in this hour. Try again later.',
    )
  }
  await inTransaction(payload, (req) =>
    addLetter(
      req,
      row.publicId,
      { from: 'contributor', by: contributor.publicId, via: 'page', text },
      { kind: 'contributor', id: contributor.publicId },
    ),
  )
}

async function resubmit(
  visit: Visit,
  contributor: PageContributor,
  submission: unknown,
  values: ReadonlyMap<string, string>,
): Promise<Response> {
  const { payload } = visit.desk
  const row = await ownSubmission(payload, contributor, submission)
  const call = await callOfSubmission(payload, row)
  const draft = versionIn(values)
  const read = readNewVersion(
    draft,
    { kind: row.kind, language: row.language ?? null, ...(call ? { call } : {}) },
    visit.intake.rules,
  )
  if (!read.ok) {
    return one(visit, contributor, submission, {
      status: 422,
      refused: read.problems.map(({ message }) => message).join(' '),
      opened: { draft: { ...draft, problems: read.problems } },
    })
  }
  await resubmitSubmission(payload, contributor, submission, read.version)
  return moved(visit, `/pitch/status?submission=${row.publicId}&done=version`)
}

const versionIn = (values: ReadonlyMap<string, string>) => ({
  title: values.get('title') ?? '',
  pitch: values.get('pitch') ?? '',
  text: values.get('text') ?? '',
})

/** `__Host-` needs TLS, which a newsroom on the machine itself does not have. */
const cookieName = ({ options }: Desk) =>
  options.secureCookies ? '__Host-desk-contributor' : 'desk-contributor'

const cookie = (desk: Desk, value: string, seconds: number): string =>
  `${cookieName(desk)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${
    desk.options.secureCookies ? '; Secure' : ''
  }`

function sessionIn(request: Request, desk: Desk): string | undefined {
  const name = cookieName(desk)
  for (const pair of (request.headers.get('cookie') ?? '').slice(0, 8192).split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}

function moved({ view }: Visit, location: string, setCookie?: string): Response {
  const joint = location.includes('?') ? '&' : '?'
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${location}${joint}lang=${view.language}`,
      'Cache-Control': 'no-store',
      ...(setCookie ? { 'Set-Cookie': setCookie } : {}),
    },
  })
}
