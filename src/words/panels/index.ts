import { checkWords } from './checks.ts'
import { deskWords } from './desk.ts'
import { disclaimerWords } from './disclaimers.ts'
import { emptyListWords } from './empty-lists.ts'
import { errorWords } from './errors.ts'
import { fieldWords } from './fields.ts'
import { figureWords } from './figures.ts'
import { handWords } from './hand.ts'
import { keptWords } from './kept.ts'
import { noticeWords } from './notices.ts'
import { obstacleWords } from './obstacles.ts'
import { partnerWords } from './partners.ts'
import { pieceWords } from './piece.ts'
import { recordWords } from './records.ts'
import { styleSheetWords } from './style-sheet.ts'
import { submissionWords } from './submission.ts'
import { workflowWords } from './workflow.ts'

export type { InAll, Panel } from './panel.ts'

/** The words of every panel, by section and key. */
export const PANELS = {
  ...checkWords,
  ...deskWords,
  ...disclaimerWords,
  ...emptyListWords,
  ...errorWords,
  ...fieldWords,
  ...figureWords,
  ...handWords,
  ...keptWords,
  ...noticeWords,
  ...obstacleWords,
  ...partnerWords,
  ...pieceWords,
  ...recordWords,
  ...styleSheetWords,
  ...submissionWords,
  ...workflowWords,
} as const
