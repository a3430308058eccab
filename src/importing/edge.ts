import { isAuthorBoxHeading, isBio } from './author-box.ts'
import { emptyLineReason, isBoilerplate, isDateLine } from './boilerplate.ts'
import { readCommentNotice } from './comment-notice.ts'
import { isLabelledDisclaimer, maybeDisclaimer } from './disclaimer.ts'
import { maybeInvitation } from './invitation.ts'
import { readByline } from './names.ts'
import type { Role } from './part.ts'
import type { LineRules, Passage } from './passage.ts'
import { plainLine } from './plain.ts'
import type { HouseForImport } from './reading.ts'

/** Lines that are not joined to others, whatever the width of the text. */
export const lineRules: LineRules = {
  standsAlone: (line) =>
    isAuthorBoxHeading(line) ||
    isBoilerplate(line) ||
    isDateLine(line) ||
    emptyLineReason(line) !== null ||
    readCommentNotice(line) !== null ||
    readByline(line) !== null,
  opensPassage: (line) => /^disclaimer\s?:/iu.test(plainLine(line)),
}

/** What a passage is wherever it stands, if its own words settle that. */
export const settled = ({ text, mark }: Passage): Role | undefined => {
  const empty = emptyLineReason(text)
  if (empty) return empty
  if (isAuthorBoxHeading(text)) return 'author-box'
  if (mark) return undefined
  if (isBoilerplate(text)) return 'boilerplate'
  if (readCommentNotice(text)) return 'comment-notice'
  return isLabelledDisclaimer(text) ? 'disclaimer' : undefined
}

/** What a passage is if it stands above or below the body. */
export const atTheEdge = (passage: Passage, house: HouseForImport): Role | undefined => {
  const role = settled(passage)
  if (role || passage.mark) return role
  if (maybeDisclaimer(passage.text, house)) return 'disclaimer'
  if (readByline(passage.text)) return 'byline'
  return isDateLine(passage.text) ? 'date-line' : undefined
}

/** What a passage is if it stands below the body. */
export const inTheTail = (
  passage: Passage,
  house: HouseForImport,
  names: string[],
): Role | undefined => {
  const role = atTheEdge(passage, house)
  if (role || passage.mark) return role
  if (maybeInvitation(passage.text)) return 'pitch-invitation'
  return isBio(passage.text, names) ? 'author-box' : undefined
}

/** A short passage right below what is furniture for certain: no end of the body. */
const isStray = (passages: Passage[], at: number, from: number): boolean => {
  const [above, passage] = [passages[at - 1], passages[at]]
  if (!above || !passage || at - 1 < from || passage.mark || passage.text.length > 200) return false
  const role = settled(above)
  return role === 'comment-notice' || role === 'disclaimer'
}

/** The most paragraphs that an author box has below its heading. */
export const boxParagraphs = 3

/** Where the furniture below the body begins. */
export const tailStart = (
  passages: Passage[],
  from: number,
  house: HouseForImport,
  names: string[],
): number => {
  let start = passages.length
  while (start > from) {
    const at = start - 1
    const passage = passages[at]
    if (passage && !inTheTail(passage, house, names)) {
      const above = passages.slice(Math.max(from, at - boxParagraphs), at)
      const heading = above.findLastIndex(({ text }) => isAuthorBoxHeading(text))
      const inBox =
        heading >= 0 &&
        plainLine(passage.text).length <= 1500 &&
        above.slice(heading + 1).every((one) => !inTheTail(one, house, names))
      if (!inBox && !isStray(passages, at, from)) break
    }
    start = at
  }
  return start
}
