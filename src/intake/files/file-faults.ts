import { FILE_LIMITS, KINDS_IN_WORDS } from './file-limits.ts'

const MB = 1024 * 1024

/** Why a file is not taken: a stable code, and the same in words that follow the name of the file. */
export const FILE_FAULTS = {
  empty: 'it is empty',
  'kind-unknown': 'it is none of the kinds of file that are taken',
  program: 'it is a page or a program, not a text',
  'older-word': 'it is of an older Word (DOC): save it as DOCX',
  damaged: 'it is damaged',
  encrypted: 'it is encrypted',
  picture: 'the picture is damaged or too large',
  'unpacks-to-too-much': 'it unpacks to more than a text can be',
  'unpacks-to-far-more': 'it unpacks to far more than it is',
  'too-many-parts': 'it has more parts than a text can have',
  'foreign-bytes': 'something stands before or after it that does not belong to it',
  'holds-a-link': 'it holds a link to another file',
  'false-name': 'a part of it has a false name',
  'parts-overlap': 'parts of it lie over each other',
  'part-damaged': 'a part of it cannot be unpacked',
  entities: 'its XML defines entities',
  'file-too-large': `it is larger than ${FILE_LIMITS.bytes / MB} MB`,
} as const

export type FileFault = keyof typeof FILE_FAULTS

/** What stands against the files of a submission: one of them, or how many or how large they are together. */
export type FileProblem = {
  fault:
    | FileFault
    | 'choose-again'
    | 'left-out'
    | 'mail-too-large'
    | 'too-many-files'
    | 'too-much-together'
  /** What its sender called the file. */
  name?: string
  message: string
}

export const fileRefused = (name: string, fault: FileFault): FileProblem => ({
  fault,
  name,
  message: `“${name}” cannot be taken: ${FILE_FAULTS[fault]}. Taken are ${KINDS_IN_WORDS}.`,
})

export const tooManyFiles = (): FileProblem => ({
  fault: 'too-many-files',
  message: `Send at most ${FILE_LIMITS.count} files. Choose your files again.`,
})

export const fileTooLarge = (): FileProblem => ({
  fault: 'file-too-large',
  message: `A file may have at most ${FILE_LIMITS.bytes / MB} MB. Choose your files again.`,
})

export const tooMuchTogether = (): FileProblem => ({
  fault: 'too-much-together',
  message: `All files together may have at most ${FILE_LIMITS.totalBytes / MB} MB. Choose your files again.`,
})

/** No page can put a file back into a form. */
export const chooseAgain = (): FileProblem => ({
  fault: 'choose-again',
  message: 'Choose your files again: a browser does not keep them.',
})

/** Of a mail as many files are taken as may come with a submission. */
export const fileLeftOut = (name: string): FileProblem => ({
  fault: 'left-out',
  name,
  message: `“${name}” was left out: at most ${FILE_LIMITS.count} files and ${FILE_LIMITS.totalBytes / MB} MB together are taken.`,
})

export const mailTooLarge = (megabytes: number): FileProblem => ({
  fault: 'mail-too-large',
  message: `Your mail was larger than ${megabytes} MB, so only its text was taken. Send the files by the pitch page, or a link to them.`,
})
