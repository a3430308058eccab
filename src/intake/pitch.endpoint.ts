import type { Desk } from '../desk.ts'
import { errorAnswer } from '../errors.ts'
import type { ErrorBody } from '../errors.ts'
import { isSameOrigin, mediaTypeOf, readBytes } from '../security/index.ts'
import { isPublicId } from '../storage/index.ts'
import type { BodyRefusal } from '../security/index.ts'
import { earlierReceipt } from './earlier-receipt.ts'
import {
  keepFiles,
  printsOf,
  problemsOfFiles,
  withTextOfFile,
} from './files/files-of-submission.ts'
import { prepareFiles } from './files/prepare-file.ts'
import type { SentFile } from './files/prepare-file.ts'
import { readMultipart } from './files/read-multipart.ts'
import {
  EMPTY_FORM,
  FORM_BODY_LIMIT,
  answersOf,
  formValuesOf,
  inputOfForm,
  parseFormBody,
} from './form-body.ts'
import type { FormValues } from './form-body.ts'
import { newForm, readForm, signForm } from './form-token.ts'
import { FORM_SCRIPT } from './form-script.ts'
import { dropKept, keepForm, openKept } from './kept-form.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { originsOf, pageAnswer } from './page-answer.ts'
import { keptPage, pitchPage, refusedPage, thanksPage } from './pitch-page.ts'
import type { Problem } from './problem.ts'
import { PROOF_SCRIPT } from './proof-of-work/page-script.ts'
import { judgeProof } from './proof-of-work/proof.ts'
import { receiveSubmission } from './receive-submission.ts'
import { requestPrint } from './request-print.ts'
import { readSubmission } from './submission-input.ts'
import { allow } from './submissions.endpoint.ts'

/** `GET /pitch`: the form, empty; `?call=<slug>` chooses a call. */
export async function getPitch(request: Request, desk: Desk): Promise<Response> {
  const now = Date.now()
  const intake = await openIntake(desk.payload, now)
  const call = new URL(request.url).searchParams.get('call')?.slice(0, 120) ?? ''
  const draft = new URL(request.url).searchParams.get('draft') ?? ''
  const kept = draft === '' ? undefined : await openKept(desk.payload, draft)
  const values = {
    ...(kept?.values ?? { ...EMPTY_FORM, call }),
    form: signForm(newForm(now), desk.payload.secret),
    draft: kept ? draft : '',
  }
  return formAnswer(desk, intake, {
    status: 200,
    values,
    ...(kept ? { answers: kept.answers } : {}),
    ...(draft !== '' && !kept ? { notice: NO_LONGER_KEPT } : {}),
  })
}

/** `GET /pitch/thanks?receipt=`: what a sender is led to. */
export async function getThanks(request: Request, desk: Desk): Promise<Response> {
  const receipt = new URL(request.url).searchParams.get('receipt') ?? ''
  if (!isPublicId(receipt)) return redirect('/pitch')
  const intake = await openIntake(desk.payload, Date.now())
  return pageAnswer(desk, intake, {
    status: 200,
    title: 'Thank you',
    main: thanksPage(receipt, intake.house),
  })
}

/**
 * `POST /pitch`: on success 303 to the thanks; otherwise the form again, with everything that was typed and
 * what must change. Whatever goes wrong after the form could be read, no text is lost.
 */
export async function postPitch(request: Request, desk: Desk): Promise<Response> {
  const form = await readFormOf(request)
  const intake = await openIntake(desk.payload, Date.now())
  if (!form.ok) {
    const { message, status } = form
    return pageAnswer(desk, intake, { status, title: 'Not taken', main: refusedPage(message) })
  }
  const { values } = form
  const { secret } = desk.payload
  const token = readForm(values.form, secret)
  const again = (answer: Omit<FormAnswer, 'values'>, formToken = token) =>
    formAnswer(desk, intake, {
      ...answer,
      answers: form.answers,
      values: {
        ...values,
        form: signForm(formToken ?? newForm(intake.rules.now), secret),
        // A new form has used no proof yet, and the one that was sent before has.
        proof: formToken === token ? values.proof : '',
      },
    })

  if (!isSameOrigin(request.headers, originsOf(request, desk))) {
    return again({
      status: 403,
      notice: 'This form was sent from another site. If it was you, press Send here.',
    })
  }
  if (form.keep) {
    try {
      await allow(desk, request)
      const kept = await keepForm(desk.payload, form, intake.rules.now)
      return pageAnswer(desk, intake, { status: 200, title: 'Kept', main: keptPage(kept) })
    } catch (error) {
      const { status, body } = errorAnswer(error)
      if (status === 500) desk.payload.logger.error({ err: error, msg: 'A form was not kept.' })
      return again({ status, notice: body.error.message, ...waitOf(body) })
    }
  }
  const sent = inputOfForm(values, form.answers)
  const print = requestPrint(sent, printsOf(form.files))
  const idempotencyKey = token && `form-${token.idempotencyKey}`
  try {
    const earlier =
      idempotencyKey && print && (await earlierReceipt(desk.payload, idempotencyKey, print))
    if (earlier) return redirect(`/pitch/thanks?receipt=${earlier.receipt}`)
    const prepared = await prepareFiles(desk.payload, form.files)
    const files = prepared.ok ? prepared.files : []
    const reading = readSubmission(withTextOfFile(sent, files), intake.rules)
    const problems = [
      ...(reading.ok ? [] : reading.problems),
      ...problemsOfFiles(form.problems.map((message) => ({ message }))),
      ...(prepared.ok ? [] : problemsOfFiles(prepared.problems)),
    ]
    if (problems.length > 0 || !reading.ok) {
      const chosen = form.files.length > 0 && problems.every(({ field }) => field !== 'files')
      return again({ status: 422, problems: chosen ? [...problems, CHOOSE_AGAIN] : problems })
    }
    await allow(desk, request)
    const { receipt } = await receiveSubmission(
      desk.payload,
      {
        submission: reading.submission,
        source: 'web',
        trapped: reading.trapped,
        proof: await judgeProof(values.proof, intake.rules.now, secret),
        files: await keepFiles(desk.payload, files),
        form: token ? { issuedAt: token.issuedAt } : {},
        ...(idempotencyKey ? { idempotencyKey } : {}),
        ...(print === undefined ? {} : { requestPrint: print }),
      },
      intake,
    )
    if (values.draft !== '') await dropKept(desk.payload, values.draft)
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
    return again({ status, notice: body.error.message, ...waitOf(body) })
  }
}

/** How long to wait, as whoever refused it said. */
function waitOf({ error }: ErrorBody): { retryAfter?: number } {
  const seconds = error.details[0]?.retryAfterSeconds
  return typeof seconds === 'number' ? { retryAfter: seconds } : {}
}

const NO_LONGER_KEPT =
  'This form is no longer kept: it was sent, or its time is over. Here is an empty one.'

const SENT_BEFORE =
  'This form was sent already, and what you sent then has arrived. If you want to send the changed text as well, press Send again.'

type FormAnswer = {
  status: number
  values: FormValues
  answers?: ReadonlyMap<string, string>
  problems?: readonly Problem[]
  notice?: string
  /** Seconds. */
  retryAfter?: number
}

/** No page can put a file back into a form. */
const CHOOSE_AGAIN: Problem = {
  field: 'files',
  code: 'file-refused',
  message: 'Choose your files again: a browser does not keep them.',
}

type SentForm = {
  ok: true
  values: FormValues
  answers: ReadonlyMap<string, string>
  /** It is to be kept for later, and not sent. */
  keep: boolean
  files: SentFile[]
  problems: string[]
}

async function readFormOf(request: Request): Promise<BodyRefusal | SentForm> {
  if (mediaTypeOf(request) === 'multipart/form-data') {
    const form = await readMultipart(request)
    return form.ok
      ? {
          ...form,
          values: formValuesOf(form.values),
          answers: answersOf(form.values),
          keep: form.values.has('keep'),
        }
      : form
  }
  if (mediaTypeOf(request) !== 'application/x-www-form-urlencoded') {
    const message = 'The page sends its form in one way only, and this came in another.'
    return { ok: false, status: 415, code: 'media-type-unsupported', message }
  }
  const body = await readBytes(request, FORM_BODY_LIMIT)
  const form = body.ok ? parseFormBody(body.bytes) : body
  return form.ok ? { ...form, files: [], problems: [] } : form
}

function formAnswer(desk: Desk, { house, rules }: Intake, answer: FormAnswer): Promise<Response> {
  const { answers, notice, problems = [], retryAfter, status, values } = answer
  const main = pitchPage({
    house,
    rules,
    values,
    problems,
    ...(answers ? { answers } : {}),
    ...(notice ? { notice } : {}),
  })
  const title = status === 200 ? 'Send a pitch' : 'Not sent yet: send a pitch'
  return pageAnswer(
    desk,
    { house, rules },
    {
      status,
      title,
      main,
      script: `${FORM_SCRIPT};\n${PROOF_SCRIPT}`,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  )
}

/** An address without a host: whatever a request claims to have been sent to plays no part in it. */
const redirect = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
