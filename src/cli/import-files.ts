import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import {
  describeReading,
  importArticle,
  largestSourceFile,
  readingToJson,
} from '../importing/index.ts'
import type { ImportAnswer, ImportedPiece } from '../importing/index.ts'
import { sealEvents } from '../ledger/index.ts'
import { plural } from './answer.ts'
import type { Answer } from './answer.ts'

/** What became of one file. */
type Outcome = { file: string } & (
  | { outcome: 'made' | 'found'; answer: ImportAnswer; piece: ImportedPiece & { url: string } }
  | { outcome: 'refused'; error: { code: string; message: string } }
)

/**
 * Imports files one after the other. A file that cannot be a piece does not keep the others from becoming
 * one.
 *
 * @param caller folder that relative names are counted from.
 */
export async function importFiles(
  payload: Payload,
  files: readonly string[],
  caller: string,
): Promise<Answer> {
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await importFile(payload, file, caller))
  await sealEvents(payload)
  const ok = outcomes.every(({ outcome }) => outcome === 'made')
  return {
    ok,
    text: [...outcomes.map(describe), ...summaryOf(outcomes)].join('\n\n'),
    document: { format: 1, command: 'import', ok, files: outcomes.map(toJson) },
  }
}

async function importFile(payload: Payload, file: string, caller: string): Promise<Outcome> {
  try {
    const bytes = await bytesOf(path.resolve(caller, file))
    const answer = await importArticle(payload, { bytes, name: path.basename(file) })
    const made = answer.made ?? answer.found
    return {
      file,
      outcome: answer.made ? 'made' : 'found',
      answer,
      piece: { ...made, url: addressOf(payload, made) },
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return { file, outcome: 'refused', error: { code: error.code, message: error.message } }
  }
}

/** @throws DeskError for what is no file that could be read; a large one is refused unread. */
async function bytesOf(file: string): Promise<Buffer> {
  const name = path.basename(file)
  const refuse = (code: string, message: string) => new DeskError(code, 422, message)
  try {
    const found = await stat(file)
    if (found.isDirectory()) {
      throw refuse(
        'not-a-file',
        `“${name}” is a folder. Name the files in it, for example ${name}/*.txt.`,
      )
    }
    if (!found.isFile()) {
      throw refuse('not-a-file', `“${name}” is not a file. Save the article as a text file first.`)
    }
    if (found.size > largestSourceFile) {
      throw refuse(
        'too-large',
        `“${name}” has ${megabytes(found.size)} MB; at most ${megabytes(largestSourceFile)} MB can be imported at once. Split it into one file per article.`,
      )
    }
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw refuse('file-missing', `There is no file “${file}”. Check its name and its folder.`)
    }
    if (code === 'EACCES' || code === 'EPERM') {
      throw refuse('file-unreadable', `“${name}” may not be read by this account.`)
    }
    throw error
  }
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

const addressOf = (payload: Payload, { id }: ImportedPiece) => {
  const { slugs, url } = deskOf(payload).options
  return `${url}${payload.config.routes.admin}/collections/${slugs.pieces}/${id}`
}

function describe(each: Outcome): string {
  if (each.outcome === 'refused') return `${each.file}\n  Not imported: ${each.error.message}`
  const { answer, piece } = each
  if (answer.found) {
    return `${each.file}\n  Imported before, nothing was made: “${piece.headline}” stands in ${piece.stage}.\n  ${piece.url}`
  }
  const further = answer.further.map(({ message, weight }) => `  ${weight.padEnd(8)}${message}`)
  return [
    describeReading(answer.reading),
    ...(further.length > 0 ? ['', 'The house asks further', ...further] : []),
    '',
    'The piece, in editing',
    `  ${piece.url}`,
  ].join('\n')
}

function summaryOf(outcomes: readonly Outcome[]): string[] {
  if (outcomes.length < 2) return []
  const count = (outcome: Outcome['outcome']) =>
    outcomes.filter((each) => each.outcome === outcome).length
  return [
    `${plural(outcomes.length, 'file')}: ${count('made')} imported, ${count('found')} imported before, ${count('refused')} refused.`,
  ]
}

function toJson(each: Outcome): Record<string, unknown> {
  const { file, outcome } = each
  if (outcome === 'refused') {
    return { file, outcome, piece: null, report: null, further: [], error: each.error }
  }
  const { publicId, headline, stage, url } = each.piece
  return {
    file,
    outcome,
    piece: { id: publicId, headline, stage, url },
    report: readingToJson(each.answer.reading),
    further: each.answer.made ? each.answer.further : [],
    error: null,
  }
}
