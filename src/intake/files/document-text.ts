import { textOfDocx } from './docx-text.ts'
import type { FileKind } from './file-limits.ts'
import { textOfOdt } from './odt-text.ts'
import { textOfPlainFile } from './plain-file.ts'
import { textOfRtf } from './rtf-text.ts'

/** The longest text that is offered, in characters. */
const LIMIT = 200_000

/** How each kind of document is read; the words of other kinds are nobody's to take out of them. */
const READERS: Readonly<
  Partial<Record<FileKind, (bytes: Buffer, limit: number) => Promise<string> | string | undefined>>
> = { docx: textOfDocx, odt: textOfOdt, rtf: textOfRtf, txt: textOfPlainFile }

/** The words of a document, in their order; `undefined` where it has none, too many, or cannot be read. */
export async function textOfDocument(bytes: Buffer, kind: FileKind): Promise<string | undefined> {
  try {
    const read = await READERS[kind]?.(bytes, LIMIT)
    const text = read
      ?.replace(/\r\n?/g, '\n')
      .replace(/[\0-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/\p{Cs}/gu, '\ufffd')
      .trim()
    return text === undefined || text === '' || text.length > LIMIT ? undefined : text
  } catch {
    return undefined
  }
}
