import type { Payload } from 'payload'

import { DeskError, errorAnswer, retryAfterOf } from '../errors.ts'
import { inTransaction } from '../storage/index.ts'
import { isAnswerTo, readAnswers } from './answers.ts'
import { asAsked, callIn } from './call-in-language.ts'
import { callOfSubmission } from './call-of-submission.ts'
import {
  changeAnswers,
  ownSubmission,
  resubmitSubmission,
  withdrawSubmission,
} from './contributor-acts.ts'
import type { OwnSubmission } from './contributor-acts.ts'
import { askErasure } from './contributor-data.ts'
import { addLetter, readLetter } from './conversation.ts'
import { dropFiles, recordFiles } from './files/attachment-store.ts'
import type { WrittenFile } from './files/attachment-store.ts'
import { chooseAgain } from './files/file-faults.ts'
import { keepFiles, withTextOfFile } from './files/files-of-submission.ts'
import { prepareFiles } from './files/prepare-file.ts'
import type { PreparedFile } from './files/prepare-file.ts'
import { problemsOfFiles } from './files/problems-of-files.ts'
import { answersOf } from './form-body.ts'
import { readNewVersion } from './new-version.ts'
import type { PageContributor } from './passes.ts'
import type { Problem } from './problem.ts'
import type { StatusForm } from './status-form.ts'
import { limitFiles, limitLetters } from './status-limits.ts'
import { list, one } from './status-shown.ts'
import { moved } from './status-visit.ts'
import type { Visit } from './status-visit.ts'
import { tellError, tellProblem } from './words/index.ts'

/** Whatever a contributor does on their page, named by `act`. Nothing they wrote is lost when it is refused. */
export async function act(
  visit: Visit,
  contributor: PageContributor,
  name: string,
  form: StatusForm,
): Promise<Response> {
  const { payload } = visit.desk
  const { values } = form
  const submission = values.get('submission')
  const here = `/pitch/status?submission=${encodeURIComponent(submission ?? '')}`
  try {
    if (name === 'withdraw' && values.get('sure') === 'yes') {
      await withdrawSubmission(payload, contributor, submission)
      return moved(visit, `${here}&done=withdrawn`)
    }
    if (name === 'write') {
      return await write(visit, contributor, submission, form)
    }
    if (name === 'resubmit') return await resubmit(visit, contributor, submission, form)
    if (name === 'answers') return await answerAgain(visit, contributor, submission, values)
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
      retryAfter: retryAfterOf(status, body.error.details),
      refused: tellError(body.error, visit.view.language),
      opened: {
        ...(letter === undefined ? {} : { letter }),
        ...(name === 'resubmit' ? { draft: { ...versionIn(values), problems: [] } } : {}),
      },
    })
  }
}

async function write(
  visit: Visit,
  contributor: PageContributor,
  submission: unknown,
  form: StatusForm,
): Promise<Response> {
  const { payload } = visit.desk
  const text = readLetter(form.values.get('text'))
  const row = await ownSubmission(payload, contributor, submission)
  await limitLetters(payload, contributor)
  await limitFiles(payload, contributor, form.files)
  const { files, problems } = await filesIn(payload, form)
  if (problems.length > 0) {
    return one(visit, contributor, submission, {
      status: 422,
      refused: toldOf(problems, visit),
      opened: { letter: text },
    })
  }
  await withFiles(payload, files, (written) =>
    inTransaction(payload, async (req) => {
      await addLetter(
        req,
        row.publicId,
        { from: 'contributor', by: contributor.publicId, via: 'page', text },
        { kind: 'contributor', id: contributor.publicId },
      )
      await recordFiles(req, written, row.publicId)
    }),
  )
  return moved(visit, `/pitch/status?submission=${row.publicId}&done=sent`)
}

/** What can be taken of the files of a form, and what stands against the others. */
async function filesIn(payload: Payload, form: StatusForm) {
  const prepared = await prepareFiles(payload, form.files)
  const refused = prepared.ok ? form.problems : [...form.problems, ...prepared.problems]
  const again = refused.length > 0 && form.files.length > 0 ? [chooseAgain()] : []
  return {
    files: prepared.ok ? prepared.files : [],
    problems: problemsOfFiles([...refused, ...again]),
  }
}

const toldOf = (problems: readonly Problem[], { view }: Visit) =>
  problems.map((problem) => tellProblem(problem, view.language)).join(' ')

/** Puts files on the disk, and drops them again when what they came with is refused. */
async function withFiles(
  payload: Payload,
  files: readonly PreparedFile[],
  work: (written: readonly WrittenFile[]) => Promise<boolean | void>,
): Promise<void> {
  const written = await keepFiles(payload, files)
  try {
    if ((await work(written)) === false) await dropFiles(payload, written)
  } catch (error) {
    // Only a refusal is sure: of what the database failed at, the sweep sees later whether it stands.
    if (error instanceof DeskError) await dropFiles(payload, written)
    throw error
  }
}

/** What somebody sent, and the call that it answers. */
async function ownWithCall(payload: Payload, contributor: PageContributor, submission: unknown) {
  const row = await ownSubmission(payload, contributor, submission)
  return { row, call: await callOfSubmission(payload, row) }
}

async function resubmit(
  visit: Visit,
  contributor: PageContributor,
  submission: unknown,
  form: StatusForm,
): Promise<Response> {
  const { payload } = visit.desk
  const { call, row } = await ownWithCall(payload, contributor, submission)
  const draft = versionIn(form.values)
  await limitFiles(payload, contributor, form.files)
  const { files, problems: ofFiles } = await filesIn(payload, form)
  const read = readNewVersion(
    withNewText(draft, row, files),
    { kind: row.kind, language: row.language ?? null, ...(call ? { call } : {}) },
    visit.intake.rules,
  )
  if (!read.ok || ofFiles.length > 0) {
    const problems = read.ok ? [] : read.problems
    const again = form.files.length > 0 ? problemsOfFiles([chooseAgain()]) : []
    return one(visit, contributor, submission, {
      status: 422,
      refused: toldOf([...problems, ...(ofFiles.length > 0 ? ofFiles : again)], visit),
      opened: { draft: { ...draft, problems } },
    })
  }
  await withFiles(payload, files, (written) =>
    resubmitSubmission(payload, contributor, submission, read.version, written),
  )
  return moved(visit, `/pitch/status?submission=${row.publicId}&done=version`)
}

/** The one document that came stands in for a full text that was left as it was, or emptied. */
function withNewText(
  draft: ReturnType<typeof versionIn>,
  row: OwnSubmission,
  files: readonly PreparedFile[],
) {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const isNew = plain(draft.text) !== '' && plain(draft.text) !== plain(row.text)
  return isNew
    ? draft
    : { ...draft, ...(withTextOfFile({ kind: row.kind, text: '' }, files) as { text: string }) }
}

/** Answers that were changed; what is frozen stays as it stands, whatever was sent. */
async function answerAgain(
  visit: Visit,
  contributor: PageContributor,
  submission: unknown,
  values: ReadonlyMap<string, string>,
): Promise<Response> {
  const { payload } = visit.desk
  const { call, row } = await ownWithCall(payload, contributor, submission)
  const { questions = [] } = call ?? {}
  const before = row.answers ?? []
  const given = answersOf(values)
  const read = readAnswers(questions, given, visit.view.now, before)
  const problems = asAsked(read.problems, call && callIn(call, visit.view.language).questions)
  if (problems.length > 0) {
    return one(visit, contributor, submission, {
      status: 422,
      refused: toldOf(problems, visit),
      opened: { answers: { values: given, problems } },
    })
  }
  // Answers to what the call no longer asks are nobody's to change.
  const kept = before.filter((answer) => !questions.some((asked) => isAnswerTo(answer, asked)))
  await changeAnswers(payload, contributor, submission, [...read.answers, ...kept])
  return moved(visit, `/pitch/status?submission=${row.publicId}&done=answers`)
}

const versionIn = (values: ReadonlyMap<string, string>) => ({
  title: values.get('title') ?? '',
  pitch: values.get('pitch') ?? '',
  text: values.get('text') ?? '',
})
