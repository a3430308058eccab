import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Desk } from '../desk.ts'
import type { Markup } from '../delivery/index.ts'
import { errorAnswer } from '../errors.ts'
import { isSameOrigin } from '../security/index.ts'
import { isPublicId } from '../storage/index.ts'
import { EMPTY_FORM, FORM_BODY_LIMIT, inputOfForm, parseFormBody } from './form-body.ts'
import type { FormValues } from './form-body.ts'
import { newForm, readForm, signForm } from './form-token.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { pitchPage, refusedPage, thanksPage } from './pitch-page.ts'
import type { Problem } from './problem.ts'
import { receiveSubmission } from './receive-submission.ts'
import { mediaTypeOf, readBytes } from './request-bytes.ts'
import type { BodyRefusal } from './request-bytes.ts'
import { siteDocument } from './site-document.ts'
import { readSubmission } from './submission-input.ts'
import { allow } from './submissions.endpoint.ts'

/** `GET /pitch`: the form, empty; `?call=<slug>` chooses a call. */
export async function getPitch(request: Request, desk: Desk): Promise<Response> {
  const now = Date.now()
  const intake = await openIntake(desk.payload, now)
  const call = new URL(request.url).searchParams.get('call')?.slice(0, 120) ?? ''
  const values = { ...EMPTY_FORM, call, form: signForm(newForm(now), desk.payload.secret) }
  return formAnswer(desk, intake, { status: 200, values })
}

/** `GET /pitch/thanks?receipt=`: what a sender is led to. */
export async function getThanks(request: Request, desk: Desk): Promise<Response> {
  const receipt = new URL(request.url).searchParams.get('receipt') ?? ''
  if (!isPublicId(receipt)) return redirect('/pitch')
  const intake = await openIntake(desk.payload, Date.now())
  return pageAnswer(desk, intake, 200, 'Thank you', thanksPage(receipt, intake.house))
}

/**
 * `POST /pitch`: on success 303 to the thanks; otherwise the form again, with everything that was typed and
 * what must change. Whatever goes wrong after the form could be read, no text is lost.
 */
export async function postPitch(request: Request, desk: Desk): Promise<Response> {
  const form = await readFormOf(request)
  const intake = await openIntake(desk.payload, Date.now())
  if (!form.ok) return pageAnswer(desk, intake, form.status, 'Not taken', refusedPage(form.message))
  const { values } = form
  const { secret } = desk.payload
  const token = readForm(values.form, secret)
  const again = (answer: Omit<FormAnswer, 'values'>, formToken = token) =>
    formAnswer(desk, intake, {
      ...answer,
      values: { ...values, form: signForm(formToken ?? newForm(intake.rules.now), secret) },
    })

  if (!isSameOrigin(request.headers, originsOf(request, desk))) {
    return again({
      status: 403,
      notice: 'This form was sent from another site. If it was you, press Send here.',
    })
  }
  const reading = readSubmission(inputOfForm(values), intake.rules)
  if (!reading.ok) return again({ status: 422, problems: reading.problems })
  try {
    await allow(desk, request)
    const { receipt } = await receiveSubmission(
      desk.payload,
      {
        submission: reading.submission,
        source: 'web',
        trapped: reading.trapped,
        form: token ? { issuedAt: token.issuedAt } : {},
        ...(token ? { idempotencyKey: `form-${token.idempotencyKey}` } : {}),
      },
      intake,
    )
    return redirect(`/pitch/thanks?receipt=${receipt.receipt}`)
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (body.error.code === 'idempotency-key-reused') {
      // The changed text is a new pitch, if its sender says so by sending it once more.
      return again({ status, notice: SENT_BEFORE }, newForm(intake.rules.now))
    }
    if (status === 500) {
      desk.payload.logger.error({ err: error, msg: 'A pitch could not be taken.' })
    }
    return again({ status, notice: body.error.message })
  }
}

const SENT_BEFORE =
  'This form was sent already, and what you sent then has arrived. If you want to send the changed text as well, press Send again.'

type FormAnswer = {
  status: number
  values: FormValues
  problems?: readonly Problem[]
  notice?: string
}

async function readFormOf(
  request: Request,
): Promise<BodyRefusal | { ok: true; values: FormValues }> {
  if (mediaTypeOf(request) !== 'application/x-www-form-urlencoded') {
    const message = 'The page sends its form in one way only, and this came in another.'
    return { ok: false, status: 415, code: 'media-type-unsupported', message }
  }
  const body = await readBytes(request, FORM_BODY_LIMIT)
  return body.ok ? parseFormBody(body.bytes) : body
}

/** The configured address; and the host the browser itself says it talks to, which no other page can set. */
function originsOf(request: Request, { options }: Desk): string[] {
  const host = request.headers.get('host')
  return [options.url, ...(host ? [`http://${host}`, `https://${host}`] : [])]
}

function formAnswer(desk: Desk, { house, rules }: Intake, answer: FormAnswer): Promise<Response> {
  const { notice, problems = [], status, values } = answer
  const main = pitchPage({ house, rules, values, problems, ...(notice ? { notice } : {}) })
  const title = status === 200 ? 'Send a pitch' : 'Not sent yet: send a pitch'
  return pageAnswer(desk, { house, rules }, status, title, main)
}

async function pageAnswer(
  desk: Desk,
  { house, rules }: Intake,
  status: number,
  title: string,
  main: Markup,
): Promise<Response> {
  const site = {
    name: house.name,
    url: desk.options.url,
    description: house.description,
    language: 'en',
    updatedAt: new Date(rules.now).toISOString(),
    ...(house.email ? { email: house.email } : {}),
  }
  const { html, policy } = siteDocument(title, main, site, await stylesheet())
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': policy,
      // Without a referrer a browser would send `Origin: null` along with the form.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      ...(status === 429 ? { 'Retry-After': '60' } : {}),
      ...(status === 503 ? { 'Retry-After': '5' } : {}),
    },
  })
}

/** An address without a host: whatever a request claims to have been sent to plays no part in it. */
const redirect = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })

/** The readers' stylesheet; without it the pages are plain and work. */
async function stylesheet(): Promise<string> {
  try {
    return await readFile(path.join(process.cwd(), 'src/app/(site)/site.css'), 'utf8')
  } catch {
    return ''
  }
}
