import type { Readable } from 'node:stream'

import type { Desk } from '../desk.ts'
import { errorAnswer, retryAfterOf } from '../errors.ts'
import { isSameOrigin } from '../security/index.ts'
import { isPublicId } from '../storage/index.ts'
import { asAsked, callIn } from './call-in-language.ts'
import { earlierReceipt } from './earlier-receipt.ts'
import { chooseAgain } from './files/file-faults.ts'
import { keepFiles, printsOf, withTextOfFile } from './files/files-of-submission.ts'
import { problemsOfFiles } from './files/problems-of-files.ts'
import { prepareFiles } from './files/prepare-file.ts'
import { EMPTY_FORM, inputOfForm } from './form-body.ts'
import type { FormValues } from './form-body.ts'
import { newForm, readForm, signForm } from './form-token.ts'
import { FORM_SCRIPT } from './form-script.ts'
import { dropKept, keepForm, openKept } from './kept-form.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { originsOf, pageAnswer } from './page-answer.ts'
import { keptPage, pitchPage, thanksPage } from './pitch-page.ts'
import { pageLanguage } from './page-language.ts'
import type { PageLanguage } from './page-language.ts'
import type { Problem } from './problem.ts'
import { PROOF_SCRIPT } from './proof-of-work/page-script.ts'
import { judgeProof } from './proof-of-work/proof.ts'
import { receiveSubmission } from './receive-submission.ts'
import { languageOf, refusedForm } from './refused-form.ts'
import { requestPrint } from './request-print.ts'
import { readSubmission } from './submission-input.ts'
import { readFormOf } from './sent-form.ts'
import { FORGET_TYPED_SCRIPT, TYPED_SCRIPT } from './typed-script.ts'
import { allow, limitSent } from './submissions.endpoint.ts'
import { pitchWords, tellError } from './words/index.ts'

/** `GET /pitch`: the form, empty; `?call=<slug>` chooses a call. */
export async function getPitch(request: Request, desk: Desk): Promise<Response> {
  const now = Date.now()
  const intake = await openIntake(desk.payload, now)
  const call = new URL(request.url).searchParams.get('call')?.slice(0, 120) ?? ''
  const draft = new URL(request.url).searchParams.get('draft') ?? ''
  const kept = draft === '' ? undefined : await openKept(desk.payload, draft)
  const language = languageOf(request, intake, kept?.language)
  const values = {
    ...(kept?.values ?? { ...EMPTY_FORM, call }),
    form: signForm(newForm(now), desk.payload.secret),
    draft: kept ? draft : '',
  }
  return formAnswer(desk, intake, {
    status: 200,
    language,
    values,
    ...(kept ? { answers: kept.answers } : {}),
    ...(draft !== '' && !kept ? { notice: pitchWords(language).notices.noLongerKept } : {}),
  })
}

/** `GET /pitch/thanks?receipt=`: what a sender is led to. */
export async function getThanks(request: Request, desk: Desk): Promise<Response> {
  const receipt = new URL(request.url).searchParams.get('receipt') ?? ''
  if (!isPublicId(receipt)) return redirect('/pitch')
  const intake = await openIntake(desk.payload, Date.now())
  const language = languageOf(request, intake)
  return pageAnswer(desk, intake, {
    status: 200,
    language,
    title: pitchWords(language).thanks.title,
    main: thanksPage(receipt, intake.house, language),
    script: FORGET_TYPED_SCRIPT,
  })
}

/**
 * `POST /pitch`: on success 303 to the thanks; otherwise the form again, with everything that was typed and
 * what must change. Whatever goes wrong after the form could be read, no text is lost.
 *
 * @param stream the body as a Node server has it, where one is before us.
 */
export async function postPitch(
  request: Request,
  desk: Desk,
  stream?: Readable,
): Promise<Response> {
  const form = await readFormOf(request, stream)
  if (!form.ok) return refusedForm(request, desk, form)
  const intake = await openIntake(desk.payload, Date.now())
  const { values } = form
  const language = pageLanguage(form.show, languageOf(request, intake))
  const words = pitchWords(language)
  const { secret } = desk.payload
  const token = readForm(values.form, secret)
  const again = (answer: Omit<FormAnswer, 'language' | 'values'>, formToken = token) =>
    formAnswer(desk, intake, {
      ...answer,
      language,
      answers: form.answers,
      values: {
        ...values,
        form: signForm(formToken ?? newForm(intake.rules.now), secret),
        // A new form has used no proof yet, and the one that was sent before has.
        proof: formToken === token ? values.proof : '',
      },
    })

  if (!isSameOrigin(request.headers, originsOf(request, desk))) {
    return again({ status: 403, notice: words.notices.elsewhere })
  }
  const refusedFor = (error: unknown, whatFailed: string) => {
    const { status, body } = errorAnswer(error)
    if (status === 500) desk.payload.logger.error({ err: error, msg: whatFailed })
    const retryAfter = retryAfterOf(status, body.error.details)
    return again({
      status,
      notice: tellError(body.error, language),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    })
  }
  if (form.show !== undefined) {
    const lost = form.files.length > 0 ? problemsOfFiles([chooseAgain()]) : []
    return again({ status: 200, notice: words.notices.otherLanguage, problems: lost })
  }
  if (form.keep) {
    try {
      await allow(desk, request)
      const kept = await keepForm(desk.payload, { ...form, language }, intake.rules.now)
      return await pageAnswer(desk, intake, {
        status: 200,
        language,
        title: words.kept.title,
        main: keptPage(kept, language),
        script: FORGET_TYPED_SCRIPT,
      })
    } catch (error) {
      return refusedFor(error, 'A form was not kept.')
    }
  }
  const sent = inputOfForm(values, form.answers)
  const print = requestPrint(sent, printsOf(form.files))
  const idempotencyKey = token && `form-${token.idempotencyKey}`
  try {
    const earlier =
      idempotencyKey && print && (await earlierReceipt(desk.payload, idempotencyKey, print))
    if (earlier) return thanks(earlier.receipt, language)
    const prepared = await prepareFiles(desk.payload, form.files)
    const files = prepared.ok ? prepared.files : []
    const reading = readSubmission(withTextOfFile(sent, files), intake.rules)
    const call = intake.rules.calls.find(({ slug }) => slug === values.call)
    const problems = [
      ...(reading.ok ? [] : asAsked(reading.problems, call && callIn(call, language).questions)),
      ...problemsOfFiles(form.problems),
      ...(prepared.ok ? [] : problemsOfFiles(prepared.problems)),
    ]
    if (problems.length > 0 || !reading.ok) {
      const chosen = form.files.length > 0 && problems.every(({ field }) => field !== 'files')
      return again({
        status: 422,
        problems: chosen ? [...problems, ...problemsOfFiles([chooseAgain()])] : problems,
      })
    }
    await allow(desk, request)
    await limitSent(
      desk,
      request,
      reading.submission,
      files,
      '; what you wrote still stands here. Choose your files again',
    )
    const { receipt } = await receiveSubmission(
      desk.payload,
      {
        submission: reading.submission,
        source: 'web',
        language,
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
    return thanks(receipt.receipt, language)
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (body.error.code === 'idempotency-key-reused') {
      // The changed text is a new pitch, if its sender says so by sending it once more.
      return again({ status, notice: words.notices.sentBefore }, newForm(intake.rules.now))
    }
    return refusedFor(error, 'A pitch could not be taken.')
  }
}

const thanks = (receipt: string, language: PageLanguage) =>
  redirect(`/pitch/thanks?receipt=${receipt}&lang=${language}`)

type FormAnswer = {
  status: number
  language: PageLanguage
  values: FormValues
  answers?: ReadonlyMap<string, string>
  problems?: readonly Problem[]
  notice?: string
  /** Seconds. */
  retryAfter?: number
}

function formAnswer(
  desk: Desk,
  { house, ...intake }: Intake,
  answer: FormAnswer,
): Promise<Response> {
  const { answers, language, notice, problems = [], retryAfter, status, values } = answer
  const calls = intake.rules.calls.map((call) => callIn(call, language))
  const rules = { ...intake.rules, calls }
  const main = pitchPage({
    house,
    language,
    rules,
    values,
    problems,
    ...(answers ? { answers } : {}),
    ...(notice ? { notice } : {}),
  })
  const { page } = pitchWords(language)
  return pageAnswer(
    desk,
    { house, rules },
    {
      status,
      language,
      title: status === 200 ? page.title : page.notSent,
      main,
      script: `${TYPED_SCRIPT};\n${FORM_SCRIPT};\n${PROOF_SCRIPT}`,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  )
}

/** An address without a host: whatever a request claims to have been sent to plays no part in it. */
const redirect = (location: string) =>
  new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
