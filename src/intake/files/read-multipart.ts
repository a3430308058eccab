import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'

import busboy from 'busboy'

import { isForbiddenKey } from '../forbidden-key.ts'
import type { Pairs } from '../form-body.ts'
import type { BodyRefusal } from '../../security/index.ts'
import { FILE_LIMITS } from './file-limits.ts'
import type { SentFile } from './prepare-file.ts'

export type Multipart = {
  ok: true
  values: Pairs
  files: SentFile[]
  /** What of the files was more than is taken, in words for whoever sent them; the fields are whole. */
  problems: string[]
}

const LIMITS = { fields: 60, fieldSize: 1024 * 1024, headerPairs: 20 }
const MB = 1024 * 1024

/**
 * Reads a form with files as it comes in, and holds no more of it than is taken: a file, their number and
 * all of it together are counted by what arrives. Too much of the files is told and the fields are kept, so
 * that no text is lost by a picture that was too large.
 */
export function readMultipart(request: Request): Promise<BodyRefusal | Multipart> {
  return new Promise((resolve) => {
    const refuse = (message: string, status: 400 | 413 = 400) =>
      resolve({ ok: false, status, code: 'malformed-body', message })
    if (!request.body) return refuse('The form is empty: send it from the page again.')
    const type = request.headers.get('content-type') ?? ''
    const values = new Map<string, string>()
    const files: SentFile[] = []
    const problems = new Set<string>()
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
    const source = Readable.fromWeb(request.body as WebStream)
    const stop = (message: string, status: 400 | 413 = 400) => {
      source.unpipe(parser)
      source.destroy()
      refuse(message, status)
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
        problems.add(
          `A file may have at most ${FILE_LIMITS.bytes / MB} MB. Choose your files again.`,
        )
      })
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks)
        // A browser sends an empty file for a chooser that was left alone.
        if (isTooLarge || (bytes.length === 0 && !filename)) return
        if (files.length < FILE_LIMITS.count) files.push({ name: filename, bytes })
        else problems.add(tooMany)
      })
    })
    const tooMany = `Send at most ${FILE_LIMITS.count} files. Choose your files again.`
    parser.on('filesLimit', () => problems.add(tooMany))
    parser.on('fieldsLimit', () => stop(`The form has more than ${LIMITS.fields} fields.`))
    parser.on('error', () => stop('The form is not well-formed: send it from the page again.'))
    parser.on('close', () => {
      if (total > FILE_LIMITS.totalBytes) {
        problems.add(
          `All files together may have at most ${FILE_LIMITS.totalBytes / MB} MB. Choose your files again.`,
        )
      }
      resolve({ ok: true, values, files, problems: [...problems] })
    })
    source.on('error', () => refuse('The form did not arrive whole: send it again.'))
    source.pipe(parser)
    return undefined
  })
}
