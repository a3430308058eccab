import { filled } from './filled.ts'
import type { Places } from './filled.ts'
import type { fieldWords } from './panels/fields.ts'
import type { styleSheetWords } from './panels/style-sheet.ts'
import { wordsFor } from './words.ts'

export type FieldFault = keyof (typeof fieldWords)['fieldFaults']
export type ReplyFault = keyof (typeof fieldWords)['replyFaults']
export type StyleFault = keyof (typeof fieldWords)['styleFaults']

type Asked = {
  req?: { i18n?: { language?: string }; payload?: { config?: { i18n?: object } } }
}

/**
 * What is wrong with a field, in the language of whoever filled it in.
 *
 * @param asked what Payload hands to the check of a field.
 */
export function faultOfField(
  asked: object | undefined,
  fault: FieldFault,
  places?: Places,
): string {
  return sayFor(asked, 'fieldFaults', fault, places)
}

/** What is wrong with a rule of the house, in the same way. */
export function faultOfStyle(
  asked: object | undefined,
  { as, places }: { as: StyleFault; places?: Places },
): string {
  return sayFor(asked, 'styleFaults', as, places)
}

/** What is missing in a right of reply, in the same way. */
export function faultOfReply(asked: object | undefined, { as }: { as: ReplyFault }): string {
  return sayFor(asked, 'replyFaults', as)
}

/** What is wrong with a table of rules, or a row of one, in the same way. */
export function faultOfSheet(
  asked: object | undefined,
  { as, places }: { as: keyof (typeof styleSheetWords)['sheetFaults']; places?: Places },
): string {
  return sayFor(asked, 'sheetFaults', as, places)
}

function sayFor(
  asked: object | undefined,
  section: 'sheetFaults' | keyof typeof fieldWords,
  fault: string,
  places?: Places,
): string {
  const { req } = (asked ?? {}) as Asked
  const words = wordsFor(req?.payload?.config ?? {}, req?.i18n?.language ?? 'en')
  return filled(words[section]?.[fault], places) ?? fault
}
