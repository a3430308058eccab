import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'

import type { Payload } from 'payload'

import { textOfDocument } from './document-text.ts'
import { fileRefused } from './file-faults.ts'
import type { FileFault, FileProblem } from './file-faults.ts'
import { FILE_LIMITS, isPicture } from './file-limits.ts'
import type { FileKind } from './file-limits.ts'
import { shownName } from './file-name.ts'
import { inspectFile } from './inspect-file.ts'

/** A file as it came in. */
export type SentFile = { name: string | undefined; bytes: Buffer }

/** A file that may be kept: judged, and rewritten where that makes it harmless. */
export type PreparedFile = {
  name: string
  kind: FileKind
  bytes: Buffer
  /** SHA-256 of the kept bytes, in hex. */
  sha256: string
  /** Why it is set apart; absent when it may be opened. */
  reason?: string
  /** The text of a document, word for word. */
  text?: string
}

export type Preparation =
  { ok: true; files: PreparedFile[] } | { ok: false; problems: FileProblem[] }

/** A picture may have so many pixels, and so many along a side. */
const PIXELS = 50_000_000
const SIDE = 20_000

/** Judges every file. What is refused is named with the reason; nothing is stored here. */
export async function prepareFiles(
  payload: Payload,
  sent: readonly SentFile[],
): Promise<Preparation> {
  const files: PreparedFile[] = []
  const problems: FileProblem[] = []
  for (const file of sent) {
    // To look through ten megabytes takes a moment; who else has asked comes in between.
    await setImmediate()
    const prepared = await prepareFile(payload, file)
    if (prepared.ok) files.push(prepared.file)
    else {
      problems.push(fileRefused(shownName(file.name, 'txt').replace(/\.txt$/, ''), prepared.fault))
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files }
}

type One = { ok: true; file: PreparedFile } | { ok: false; fault: FileFault }

async function prepareFile(payload: Payload, { name, bytes }: SentFile): Promise<One> {
  if (bytes.length > FILE_LIMITS.bytes) return { ok: false, fault: 'file-too-large' }
  const inspection = inspectFile(bytes)
  if (inspection.verdict === 'refused') return { ok: false, fault: inspection.fault }
  const { kind } = inspection
  const kept = isPicture(kind) ? await redraw(payload, bytes, kind) : bytes
  if (!kept) return { ok: false, fault: 'picture' }
  const text = inspection.verdict === 'fine' ? await textOfDocument(kept, kind) : undefined
  return {
    ok: true,
    file: {
      name: shownName(name, kind),
      kind,
      bytes: kept,
      sha256: createHash('sha256').update(kept).digest('hex'),
      ...(inspection.verdict === 'doubtful' ? { reason: inspection.reason } : {}),
      ...(text ? { text } : {}),
    },
  }
}

/** Draws a picture anew: what remains is its pixels, and nothing of where, when or with what it was taken. */
async function redraw(
  payload: Payload,
  bytes: Buffer,
  kind: 'jpeg' | 'png' | 'webp',
): Promise<Buffer | undefined> {
  const { sharp } = payload.config
  if (!sharp) return undefined
  try {
    const options = { limitInputPixels: PIXELS, failOn: 'error', pages: 1 } as const
    const { height = 0, width = 0, format } = await sharp(bytes, options).metadata()
    if (format !== kind || width * height > PIXELS || Math.max(width, height) > SIDE) {
      return undefined
    }
    return await sharp(bytes, options).rotate().toFormat(kind).toBuffer()
  } catch {
    return undefined
  }
}
