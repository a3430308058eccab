import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'

import busboy from 'busboy'

import { isForbiddenKey } from '../forbidden-key.ts'
import type { Pairs } from '../form-body.ts'
import type { BodyRefusal } from '../../security/index.ts'
import { fileTooLarge, tooManyFiles, tooMuchTogether } from './file-faults.ts'
import type { FileProblem } from './file-faults.ts'
import { FILE_LIMITS } from './file-limits.ts'
import type { SentFile } from './prepare-file.ts'

export type Multipart = {
  ok: true
  values: Pairs
  files: SentFile[]
  /** What of the files was more than is taken, in words for whoever sent them; the fields are whole. */
  problems: FileProblem[]
}

/**
 * So much of a form is read in search of its end, several times what is taken, so that whoever chose a whole
 * album hears of it beside their text. Who sends on is answered there and then.
 */
const READ_LIMIT = 4 * FILE_LIMITS.totalBytes

const LIMITS = { fields: 60, fieldSize: 1024 * 1024, headerPairs: 20 }

/**
 * Reads a form with files as it comes in, and holds no more of it than is taken: a file, their number and
 * all of it together are counted by what arrives. Too much of the files is told and the fields are kept, so
 * that no text is lost by a picture that was too large.
 *
 * @param sent the same body as a Node server has it, which is read at less cost.
 */
export function readMultipart(request: Request, sent?: Readable): Promise<BodyRefusal | Multipart> {
  return new Promise((resolve) => {
    const refuse = (message: string, status: 400 | 413 = 400) =>
      resolve({ ok: false, status, code: 'malformed-body', message })
    if (!request.body) return refuse('The form is empty: send it from the page again.')
    const type = request.headers.get('content-type') ?? ''
    const values = new Map<string, string>()
    const files: SentFile[] = []
    const problems = new Map<string, FileProblem>()
    const tell = (problem: FileProblem) => problems.set(problem.fault, problem)
    let total = 0
    let parser: busboy.Busboy
    try {
      parser = busboy({
        headers: { 'content-type': type.slice(0, 300) },
        defParamCharset: 'utf8',
        limits: { ...LIMITS, files: FILE_LIMITS.count + 1, fileSize: FILE_LIMITS.bytes + 1 },
      })
    } catch {
      return refuse('The form is not well-formed: send it from the page again.')
    }
    const source = sent ?? Readable.fromWeb(request.body as WebStream)
    let read = 0
    const leave = () => {
      source.off('data', count)
      source.unpipe(parser)
      // What is a connection as well stays open for the answer.
      if (!sent) source.destroy()
    }
    const stop = (message: string, status: 400 | 413 = 400) => {
      leave()
      refuse(message, status)
    }
    const told = () =>
      resolve({ ok: true, values, files: [...files], problems: [...problems.values()] })
    const count = (chunk: Buffer) => {
      read += chunk.length
      if (read <= READ_LIMIT) return
      leave()
      tell(tooMuchTogether())
      told()
    }
    parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated || isForbiddenKey(name)) {
        stop('A field of the form cannot be read: send it from the page again.')
      } else if (!values.has(name)) values.set(name, value)
    })
    parser.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = []
      let isTooLarge = false
      stream.on('data', (chunk: Buffer) => {
        total += chunk.length
        if (total <= FILE_LIMITS.totalBytes && !isTooLarge) chunks.push(chunk)
      })
      stream.on('limit', () => {
        isTooLarge = true
        chunks.length = 0
        tell(fileTooLarge())
      })
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks)
        // A browser sends an empty file for a chooser that was left alone.
        if (isTooLarge || (bytes.length === 0 && !filename)) return
        if (files.length < FILE_LIMITS.count) files.push({ name: filename, bytes })
        else tell(tooManyFiles())
      })
    })
    parser.on('filesLimit', () => tell(tooManyFiles()))
    parser.on('fieldsLimit', () => stop(`The form has more than ${LIMITS.fields} fields.`))
    parser.on('error', () => stop('The form is not well-formed: send it from the page again.'))
    parser.on('close', () => {
      if (total > FILE_LIMITS.totalBytes) tell(tooMuchTogether())
      source.off('data', count)
      told()
    })
    const broken = () => refuse('The form did not arrive whole: send it again.')
    source.on('error', broken)
    source.on('data', count)
    source.pipe(parser)
    return undefined
  })
}
