/** Files that may come with a submission, in bytes and numbers; each end is allowed. */
export const FILE_LIMITS = {
  count: 3,
  bytes: 10 * 1024 * 1024,
  totalBytes: 25 * 1024 * 1024,
} as const

/** The kinds that are taken, as they are told to people and to the chooser of a browser. */
export const FILE_KINDS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  txt: 'text/plain',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const

export type FileKind = keyof typeof FILE_KINDS

export const isPicture = (kind: FileKind): kind is 'jpeg' | 'png' | 'webp' =>
  kind === 'jpeg' || kind === 'png' || kind === 'webp'

/** How kinds are called in a message. */
export const KINDS_IN_WORDS = 'DOCX, ODT, RTF, PDF, TXT, JPEG, PNG, WebP'
