import type { Readable } from 'node:stream'

import { mediaTypeOf, readBytes } from '../security/index.ts'
import type { BodyRefusal } from '../security/index.ts'
import type { FileProblem } from './files/file-faults.ts'
import type { SentFile } from './files/prepare-file.ts'
import { readMultipart } from './files/read-multipart.ts'
import { answersOf, FORM_BODY_LIMIT, formValuesOf, parseFormBody } from './form-body.ts'
import type { FormValues } from './form-body.ts'

/** The pitch form as it was sent. */
export type SentForm = {
  ok: true
  values: FormValues
  answers: ReadonlyMap<string, string>
  /** It is to be kept for later, and not sent. */
  keep: boolean
  /** It is to be shown in this language, and not sent. */
  show?: string | undefined
  files: SentFile[]
  problems: FileProblem[]
}

/**
 * Reads the pitch form in either of the two ways in which a browser sends it.
 *
 * @param sent the body as a Node server has it, where one is before us.
 */
export async function readFormOf(
  request: Request,
  sent?: Readable,
): Promise<BodyRefusal | SentForm> {
  if (mediaTypeOf(request) === 'multipart/form-data') {
    const form = await readMultipart(request, sent)
    return form.ok
      ? {
          ...form,
          values: formValuesOf(form.values),
          answers: answersOf(form.values),
          keep: form.values.has('keep'),
          show: form.values.get('lang'),
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
