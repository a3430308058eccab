import { isSameLanguage } from '../intake/page-language.ts'
import type { CommentPolicy, PitchInvitation } from './content.ts'
import type { HouseSettings } from './house.ts'

/**
 * What the house says of something, in the language of a piece (BCP 47) where it has words in it: those of the very
 * tag, then its own if they are of the same language, then those for another country. Without any, its own, and
 * `language` says of which language they are.
 */
function saidIn<Row extends { language?: string | null }>(
  language: string,
  house: { language: string; text: string | null | undefined },
  rows: readonly Row[] | null | undefined,
  textOf: (row: Row) => string | null | undefined,
): { text: string; language?: string } | undefined {
  const own = { language: house.language, text: house.text?.trim() ?? '' }
  const others = (rows ?? []).map((row) => ({
    language: row.language ?? '',
    text: textOf(row)?.trim() ?? '',
  }))
  const said = [own, ...others].filter(({ text }) => text !== '')
  const found =
    said.find((each) => each.language === language) ??
    said.find((each) => isSameLanguage(each.language, language))
  if (found) return { text: found.text }
  return own.text === '' ? undefined : own
}

/** The byline of an editorial. */
export const signatureOf = (settings: HouseSettings, language: string): string =>
  saidIn(
    language,
    { language: settings.language, text: settings.deskName },
    settings.readerTexts,
    ({ deskName }) => deskName,
  )?.text ?? settings.name

const NOTICE = {
  closed: 'noticeClosed',
  'pre-moderated': 'noticePreModerated',
  open: 'noticeOpen',
} as const satisfies Record<CommentPolicy['policy'], keyof HouseSettings>

/** What the reader is told of comments. */
export function commentsOf(
  settings: HouseSettings,
  policy: CommentPolicy['policy'],
  language: string,
): CommentPolicy {
  const field = NOTICE[policy]
  const said = saidIn(
    language,
    { language: settings.language, text: settings[field] },
    settings.readerTexts,
    (row) => row[field],
  )
  const { text: notice = '', ...other } = said ?? {}
  return { policy, notice, ...other }
}

/** The invitation to pitch, which the pitch page says in the same languages. */
export function invitationOf(
  settings: HouseSettings,
  language: string,
): PitchInvitation | undefined {
  const said = saidIn(
    language,
    { language: settings.language, text: settings.invitation },
    settings.pitchTexts,
    ({ invitation }) => invitation,
  )
  const email = settings.pitchEmail?.trim()
  return said && { ...said, url: '/pitch', ...(email ? { email } : {}) }
}
