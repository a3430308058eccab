import type { Block, Inline } from '../publishing/content.ts'
import { lexicalFromBlocks } from '../publishing/lexical-blocks.ts'

/** The submission as its row holds it, as far as a piece is made of it. */
export type AcceptedSubmission = {
  title: string
  kind: 'draft' | 'pitch'
  text?: string | null
  language?: string | null
  interests?: 'declared' | 'none' | null
  interestsText?: string | null
  aiUse?: 'declared' | 'none' | null
  aiUseText?: string | null
}

type RowId = number | string

/**
 * The fields of the piece that an accepted submission becomes. A draft brings its text, paragraph for
 * paragraph, and begins in `editing`; a pitch begins in `commissioned` with an empty body. Declarations
 * go along as they were made.
 *
 * @param author row of the author profile to be printed, where there is one.
 */
export function pieceOfSubmission(submission: AcceptedSubmission, author: RowId | undefined) {
  const aiUse = {
    aiUse: submission.aiUse ?? ('not-asked' as const),
    ...(submission.aiUseText ? { aiUseText: submission.aiUseText } : {}),
  }
  return {
    headline: submission.title,
    kind: 'op-ed' as const,
    stage: submission.kind === 'draft' ? ('editing' as const) : ('commissioned' as const),
    ...(submission.language ? { language: submission.language } : {}),
    ...(submission.kind === 'draft' && submission.text
      ? { body: lexicalFromBlocks(paragraphsOf(submission.text)) }
      : {}),
    bylineMode: 'authors' as const,
    bylines:
      author === undefined
        ? []
        : [
            {
              author,
              interests: submission.interests ?? ('not-asked' as const),
              ...(submission.interestsText ? { interestsText: submission.interestsText } : {}),
              ...aiUse,
            },
          ],
    // Until there is a byline to declare it, it stands on the piece, so that it is not lost.
    ...(author === undefined ? aiUse : {}),
  }
}

/** Empty lines part paragraphs; a single line break within one stays a line break. */
export function paragraphsOf(text: string): Block[] {
  return text
    .split(/\n[\t ]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', anchor: '', children: linesOf(paragraph) }))
}

const linesOf = (paragraph: string): Inline[] =>
  paragraph
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ])
