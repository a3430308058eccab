import { constants, inflateSync } from 'node:zlib'

/**
 * Names of what starts something by itself. `/JS` is none of them: what runs a script is named as that as well,
 * and three letters are found in any picture that is large enough.
 */
const ACTS =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|XFA|SubmitForm|ImportData)\b/
/** So far before its bytes stands what a stream is. */
const DICTIONARY = 1000
const UNPACKED_LIMIT = 20 * 1024 * 1024

/** Why a PDF is not to be opened as any other, or `undefined`. */
export function actOfPdf(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1')
  if (text.slice(-70_000).includes('PK\x05\x06')) {
    return 'it is a PDF and an archive at the same time'
  }
  let unpacked = 0
  for (const part of [text, ...packedObjects(bytes, text)]) {
    unpacked += part === text ? 0 : (part?.length ?? 0)
    if (part === undefined || unpacked > UNPACKED_LIMIT) {
      return 'parts of the PDF cannot be looked through'
    }
    const act = ACTS.exec(named(part))
    if (act) return `the PDF can act by itself (${act[0].slice(1)})`
  }
  return undefined
}

/** A name may be written with numbers for its letters. */
const named = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Objects may be packed together into streams; `undefined` for those that cannot be unpacked. */
function* packedObjects(bytes: Buffer, text: string): Generator<string | undefined> {
  for (const { 0: word, index } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue
    const before = text.slice(Math.max(0, index - DICTIONARY), index)
    const dictionary = named(before.slice(before.lastIndexOf('obj') + 3))
    if (!/\/ObjStm\b/.test(dictionary)) continue
    const end = text.indexOf('endstream', index)
    if (!/\/Filter\b/.test(dictionary)) continue
    const packed = bytes.subarray(index + word.length, end < 0 ? undefined : end)
    yield /\/Predictor\s+(?!1\b)/.test(dictionary) ? undefined : inflated(packed)
  }
}

function inflated(packed: Buffer): string | undefined {
  try {
    return inflateSync(packed, {
      maxOutputLength: UNPACKED_LIMIT,
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString('latin1')
  } catch {
    return undefined
  }
}
