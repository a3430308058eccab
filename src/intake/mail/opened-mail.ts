import { wordsOfMail } from './mail-facts.ts'
import { parseMail } from './parse-mail.ts'
import { lineOfMail } from './set-aside-rules.ts'

/** What a person may look at of a mail that could not be taken: words alone. */
export type OpenedCopy = {
  text: string
  /** The mail could not be opened: the text is its source. */
  isSource: boolean
  files: { name: string; bytes: number }[]
}

const SHOWN = 50_000
const MOST_FILES = 50

/** Reads the words of a mail and what its files are called; of one that cannot be opened its source. */
export async function openedMail(raw: Uint8Array): Promise<OpenedCopy> {
  try {
    const { files, text } = await parseMail(raw)
    return {
      text: wordsOfMail(text, SHOWN),
      isSource: false,
      files: files.slice(0, MOST_FILES).map(({ bytes, name }) => ({
        name: lineOfMail(name ?? '') || '–',
        bytes: bytes.length,
      })),
    }
  } catch {
    const source = Buffer.from(raw.subarray(0, 4 * SHOWN)).toString('utf8')
    return { text: wordsOfMail(source, SHOWN), isSource: true, files: [] }
  }
}
