import { mediaTypeOf, readBytes } from '../security/index.ts'
import type { FileProblem } from './files/file-faults.ts'
import type { SentFile } from './files/prepare-file.ts'
import { readMultipart } from './files/read-multipart.ts'
import { FORM_BODY_LIMIT, readPairs } from './form-body.ts'
import type { Pairs } from './form-body.ts'

/** A form of the contributor's page as it was sent. */
export type StatusForm = {
  values: Pairs
  files: readonly SentFile[]
  /** What of the files was more than is taken. */
  problems: readonly FileProblem[]
}

/** Reads a form of the page in either of the two ways in which a browser sends it; `undefined` for what is none. */
export async function readStatusForm(request: Request): Promise<StatusForm | undefined> {
  const type = mediaTypeOf(request)
  if (type === 'multipart/form-data') {
    const form = await readMultipart(request)
    return form.ok ? form : undefined
  }
  if (type !== 'application/x-www-form-urlencoded') return undefined
  const body = await readBytes(request, FORM_BODY_LIMIT)
  const form = body.ok ? readPairs(body.bytes) : body
  return form.ok ? { values: form.values, files: [], problems: [] } : undefined
}
