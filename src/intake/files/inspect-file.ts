import type { FileKind } from './file-limits.ts'
import { readZip, unpack } from './read-zip.ts'
import type { ZipEntry } from './read-zip.ts'

/**
 * What a file is by its content. `refused`: none of the kinds that are taken, or built to do harm when it is
 * opened. `doubtful`: one of them, but something in it can act by itself; kept apart, with the reason.
 */
export type Inspection =
  | { verdict: 'doubtful'; kind: FileKind; reason: string }
  | { verdict: 'fine'; kind: FileKind }
  | { verdict: 'refused'; reason: string }

const XML_LIMIT = 20 * 1024 * 1024
const START = 1024

/** Judges a file by its bytes; what it is called or said to be plays no part. */
export function inspectFile(bytes: Buffer): Inspection {
  if (bytes.length === 0) return refused('it is empty')
  const start = bytes.subarray(0, START).toString('latin1')
  if (start.startsWith('PK\x03\x04')) return inspectZip(bytes)
  if (start.startsWith('%PDF-')) return inspectPdf(bytes)
  if (start.startsWith('{\\rtf')) return inspectRtf(bytes)
  if (start.startsWith('\xff\xd8\xff')) return { verdict: 'fine', kind: 'jpeg' }
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { verdict: 'fine', kind: 'png' }
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') {
    return { verdict: 'fine', kind: 'webp' }
  }
  return inspectText(bytes)
}

const refused = (reason: string): Inspection => ({ verdict: 'refused', reason })
const doubtful = (kind: FileKind, reason: string): Inspection => ({
  verdict: 'doubtful',
  kind,
  reason,
})

function inspectText(bytes: Buffer): Inspection {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return refused(UNKNOWN)
    const isMarkup = /^\s*(?:GIF8|<!|<\?|<(?:html|script|svg|head|body|iframe)\b|#!)/i.test(text)
    return isMarkup
      ? refused('it is a page or a program, not a text')
      : { verdict: 'fine', kind: 'txt' }
  } catch {
    return refused(UNKNOWN)
  }
}

const UNKNOWN = 'it is none of the kinds of file that are taken'

/** Names of PDF that start something by themselves; a name may be written with #xx. */
const ACTS = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b/

function inspectPdf(bytes: Buffer): Inspection {
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  if (/PK\x05\x06/.test(text.slice(-70_000))) {
    return doubtful('pdf', 'it is a PDF and an archive at the same time')
  }
  const act = ACTS.exec(text)
  return act
    ? doubtful('pdf', `the PDF can act by itself (${act[0].slice(1)})`)
    : { verdict: 'fine', kind: 'pdf' }
}

function inspectRtf(bytes: Buffer): Inspection {
  const text = bytes.toString('latin1')
  return /\\(?:object|objdata|objocx|objupdate|ddeauto|dde)\b/i.test(text)
    ? doubtful('rtf', 'the RTF holds an object of another program')
    : { verdict: 'fine', kind: 'rtf' }
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
  if (!kind) return refused(UNKNOWN)
  if (kind === 'docx' && !find('word/document.xml')) return refused('it is damaged')
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const text = textOf(entry)
    if (text === undefined) return refused('a part of it cannot be unpacked')
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused('its XML defines entities')
  }
  const names = entries.map(({ name }) => name)
  if (types?.includes('macroEnabled') || names.some((name) => MACROS.test(name))) {
    return doubtful(kind, 'it holds macros')
  }
  if (names.some((name) => /(?:embeddings\/.*\.bin|^Object \d+\/.*|ActiveX)/i.test(name))) {
    return doubtful(kind, 'it holds an object of another program')
  }
  const settings = textOf(find('word/_rels/settings.xml.rels')) ?? ''
  if (/attachedTemplate/.test(settings) && /TargetMode="External"/.test(settings)) {
    return doubtful(kind, 'it loads a template from elsewhere')
  }
  return { verdict: 'fine', kind }
}

const MACROS = /(?:vbaProject\.bin|vbaData\.xml)$|^(?:Basic|Scripts)\//i
