import type { Question } from './question.ts'
import { excerptOf } from './question.ts'

/** The largest file that is read, in bytes. */
export const largestSourceFile = 5 * 1024 * 1024

/** Why a file is not read, and what to do next. */
export type SourceRefusal = { code: 'empty-file' | 'not-text' | 'too-large'; message: string }

export type Charset = 'utf-16be' | 'utf-16le' | 'utf-8' | 'windows-1252'

/** A file's text; `questions` goes into `readArticle` with it. */
export type SourceFile = { name: string; text: string; charset: Charset; questions: Question[] }

export type SourceFileResult = { file: SourceFile } | { refusal: SourceRefusal }

/** Magic words of formats that may otherwise pass for text. */
const formats: { starts: RegExp; kind: string }[] = [
  { starts: /^%PDF-/, kind: 'a PDF' },
  { starts: /^\{\\rtf/, kind: 'a rich-text document' },
  { starts: /^\s{0,64}(?:<!doctype html|<html|<\?xml)/i, kind: 'a web page or XML file' },
]

/** Controls that text does not hold: all of C0 but tab and line ends, and DEL. */

const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/u
/**
 * Windows-1252 from 0x80 to 0x9f; a replacement character where it has none. Node 20 decodes these
 * bytes as ISO 8859-1, that is as controls, whatever the name of the decoder.
 */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const decodeWindows1252 = (bytes: Uint8Array): string | undefined => {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => windows1252.charAt(byte.charCodeAt(0) - 0x80))
  return text.includes('\ufffd') ? undefined : text
}

const decode = (bytes: Uint8Array, charset: Charset): string | undefined => {
  if (charset === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

const refuse = (code: SourceRefusal['code'], message: string): SourceFileResult => ({
  refusal: { code, message },
})

const emptyFile = (name: string) =>
  refuse(
    'empty-file',
    `“${name}” has no text in it. Check that it is the right file and that it was saved, then import it again.`,
  )

const notText = (name: string, kind = 'not a plain-text file') =>
  refuse(
    'not-text',
    `“${name}” is ${kind}. Save the article as plain text (UTF-8, .txt) and import that file.`,
  )

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const guessed = (text: string): Question => {
  const at = text.search(/[^\u0000-\u007f]/u)
  return {
    code: 'charset-guessed',
    message:
      'The file does not say how its letters are encoded; it was read as Windows-1252 (Western European). Check accented letters, quotation marks and dashes, or save the file as UTF-8 and import it again.',
    excerpt: excerptOf(text, at, at + 1).trim(),
    where: { part: 'piece', start: 0, end: 0 },
    severity: 'must',
  }
}

/**
 * Reads the bytes of a text file. UTF-8 and UTF-16 with a byte order mark are certain; what is
 * neither, and can be Windows-1252, is read as that and gives the question `charset-guessed`.
 *
 * Refuses with `empty-file` (nothing but white space), `too-large` (over 5 MB) or `not-text`
 * (binary, another format, broken encoding). Never throws.
 */
export const readSourceFile = (bytes: Uint8Array, name: string): SourceFileResult => {
  if (bytes.byteLength > largestSourceFile) {
    return refuse(
      'too-large',
      `“${name}” has ${megabytes(bytes.byteLength)} MB; at most ${megabytes(largestSourceFile)} MB can be imported at once. Split it into one file per article and import those.`,
    )
  }
  if (bytes.byteLength === 0) return emptyFile(name)
  const [first, second] = bytes
  const marked: Charset | undefined =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  const charset = marked ?? (decode(bytes, 'utf-8') === undefined ? 'windows-1252' : 'utf-8')
  const text = decode(bytes, charset)
  if (text === undefined || controls.test(text)) return notText(name)
  const format = formats.find(({ starts }) => starts.test(text))
  if (format) return notText(name, format.kind)
  if (!/\S/u.test(text.replace(/[\u200b-\u200f\u2060]/gu, ''))) return emptyFile(name)
  return {
    file: { name, text, charset, questions: charset === 'windows-1252' ? [guessed(text)] : [] },
  }
}
