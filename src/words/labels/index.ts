import { call } from './call.ts'
import { comment } from './comment.ts'
import { copyDesk } from './copy-desk.ts'
import { filing } from './filing.ts'
import type { Labels } from './label.ts'
import { message } from './message.ts'
import { partner } from './partner.ts'
import { people } from './people.ts'
import { pieceDesk } from './piece-desk.ts'
import { piece } from './piece.ts'
import { policy } from './policy.ts'
import { published } from './published.ts'
import { record } from './record.ts'
import { settings } from './settings.ts'
import { submission } from './submission.ts'

export type { Labels, Told } from './label.ts'

/** Each table by the forms it serves; no text stands in two. */
export const LABEL_TABLES: Readonly<Record<string, Labels>> = {
  call,
  comment,
  copyDesk,
  filing,
  message,
  partner,
  people,
  piece,
  pieceDesk,
  policy,
  published,
  record,
  settings,
  submission,
}

/** Every label, description, choice and group of the desk's collections, in Turkish and Arabic. */
export const LABELS: Labels = Object.assign({}, ...Object.values(LABEL_TABLES)) as Labels
