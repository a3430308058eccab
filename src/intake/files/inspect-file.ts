import { actOfDocx, actOfOdt, isMacroPart, isSealedOdt } from './document-acts.ts'
import type { FileFault } from './file-faults.ts'
import type { FileKind } from './file-limits.ts'
import { actOfPdf } from './pdf-acts.ts'
import { plainFileIs } from './plain-file.ts'
import { readZip, unpack } from './read-zip.ts'
import type { ZipEntry } from './read-zip.ts'

/**
 * What a file is by its content. `refused`: none of the kinds that are taken, or built to do harm when it is
 * opened. `doubtful`: one of them, but something in it can act by itself; kept apart, with the reason.
 */
export type Inspection =
  | { verdict: 'doubtful'; kind: FileKind; reason: string }
  | { verdict: 'fine'; kind: FileKind }
  | { verdict: 'refused'; fault: FileFault }

const XML_LIMIT = 20 * 1024 * 1024
const START = 1024

/** Judges a file by its bytes; what it is called or said to be plays no part. */
export function inspectFile(bytes: Buffer): Inspection {
  if (bytes.length === 0) return refused('empty')
  const start = bytes.subarray(0, START).toString('latin1')
  if (start.startsWith('PK\x03\x04')) return inspectZip(bytes)
  if (start.startsWith('%PDF-')) return judged('pdf', actOfPdf(bytes))
  if (start.startsWith('{\\rtf')) return inspectRtf(bytes)
  if (start.startsWith('\xff\xd8\xff')) return { verdict: 'fine', kind: 'jpeg' }
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { verdict: 'fine', kind: 'png' }
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') {
    return { verdict: 'fine', kind: 'webp' }
  }
  if (start.startsWith(OLE)) return refused(isSealed(bytes) ? 'encrypted' : 'older-word')
  return inspectText(bytes)
}

/** What Word wrote before it wrote DOCX, and what it still puts around a document with a password. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const isSealed = (bytes: Buffer) => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))

const refused = (fault: FileFault): Inspection => ({ verdict: 'refused', fault })
const judged = (kind: FileKind, reason: string | undefined): Inspection =>
  reason === undefined ? { verdict: 'fine', kind } : { verdict: 'doubtful', kind, reason }

function inspectText(bytes: Buffer): Inspection {
  const is = plainFileIs(bytes)
  if (is === 'text') return { verdict: 'fine', kind: 'txt' }
  return refused(is === 'page' ? 'program' : 'kind-unknown')
}

function inspectRtf(bytes: Buffer): Inspection {
  const text = bytes.toString('latin1')
  const holdsObject = /\\(?:object|objdata|objocx|objupdate|ddeauto|dde)\b/i.test(text)
  return judged('rtf', holdsObject ? 'the RTF holds an object of another program' : undefined)
}

function inspectZip(bytes: Buffer): Inspection {
  const zip = readZip(bytes)
  if (!zip.ok) return refused(zip.fault)
  const { entries } = zip
  const find = (name: string) => entries.find((entry) => entry.name === name)
  const textOf = (entry: ZipEntry | undefined) =>
    entry && unpack(bytes, entry, XML_LIMIT)?.toString('utf8')
  const types = textOf(find('[Content_Types].xml'))
  const kindOfOdf = textOf(find('mimetype'))?.trim()
  const kind: FileKind | undefined =
    types?.includes('wordprocessingml.document') || types?.includes('ms-word.document.macroEnabled')
      ? 'docx'
      : kindOfOdf === 'application/vnd.oasis.opendocument.text'
        ? 'odt'
        : undefined
  if (!kind) return refused('kind-unknown')
  // Word on the web calls it document2.xml.
  if (kind === 'docx' && !entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name))) {
    return refused('damaged')
  }
  for (const entry of entries) {
    // Macros name a document type of their own; with them the file is set apart.
    if (!/\.(?:xml|rels)$/i.test(entry.name) || isMacroPart(entry.name)) continue
    const text = textOf(entry)
    if (text === undefined) return refused('part-damaged')
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused('entities')
  }
  const parts = {
    names: entries.map(({ name }) => name),
    textOf: (name: string) => textOf(find(name)),
  }
  if (kind === 'docx') return judged(kind, actOfDocx(parts))
  return isSealedOdt(parts) ? refused('encrypted') : judged(kind, actOfOdt(parts))
}
