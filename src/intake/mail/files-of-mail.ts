import type { Payload } from 'payload'

import { fileLeftOut } from '../files/file-faults.ts'
import type { FileProblem } from '../files/file-faults.ts'
import { FILE_LIMITS } from '../files/file-limits.ts'
import { prepareFiles } from '../files/prepare-file.ts'
import type { PreparedFile, SentFile } from '../files/prepare-file.ts'
import { problemsOfFiles } from '../files/problems-of-files.ts'
import { tellProblem } from '../words/index.ts'

/** Files of one mail that are looked at; a newsletter may have dozens. */
const MOST_FILES = 50

/** Takes the files it can, and names the others: a mail is never refused for one of them. */
export async function filesOfMail(payload: Payload, sent: readonly SentFile[]) {
  const files: PreparedFile[] = []
  const dropped: FileProblem[] = []
  let total = 0
  for (const file of sent.slice(0, MOST_FILES)) {
    const prepared = await prepareFiles(payload, [file])
    const [one] = prepared.ok ? prepared.files : []
    const fits =
      total + file.bytes.length <= FILE_LIMITS.totalBytes && files.length < FILE_LIMITS.count
    if (one && fits) {
      files.push(one)
      total += file.bytes.length
    } else {
      const name = (file.name ?? 'a file').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 100)
      dropped.push((prepared.ok ? undefined : prepared.problems[0]) ?? fileLeftOut(name))
    }
  }
  return { files, dropped }
}

/** What was left out, one sentence a line, in the language of the letter that says so. */
export const tellDropped = (dropped: readonly FileProblem[], language: string) =>
  problemsOfFiles(dropped)
    .map((problem) => tellProblem(problem, language))
    .join('\n')
