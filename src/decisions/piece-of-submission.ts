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

type Paragraph = {
  type: 'paragraph'
  version: 1
  format: ''
  indent: 0
  direction: null
  textFormat: 0
  textStyle: ''
  children: (
    | { type: 'linebreak'; version: 1 }
    | { type: 'text'; version: 1; text: string; format: 0; style: ''; mode: 'normal'; detail: 0 }
  )[]
}

/** A text of paragraphs in the form the panel's editor stores. */
export type EditorText = {
  root: {
    type: 'root'
    version: 1
    format: ''
    indent: 0
    direction: null
    children: Paragraph[]
  }
}

/**
 * The fields of the piece that an accepted submission becomes. A draft brings its text, paragraph for
 * paragraph, and begins in `editing`; a pitch begins in `commissioned` with an empty body. Declarations
 * go along as they were made.
 *
 * @param author row of the author profile to be printed, where there is one.
 */
export function pieceOfSubmission(submission: AcceptedSubmission, author: RowId | undefined) {
  return {
    headline: submission.title,
    kind: 'op-ed' as const,
    stage: submission.kind === 'draft' ? ('editing' as const) : ('commissioned' as const),
    ...(submission.language ? { language: submission.language } : {}),
    ...(submission.kind === 'draft' && submission.text
      ? { body: editorText(submission.text) }
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
            },
          ],
    aiUse: submission.aiUse ?? ('not-asked' as const),
    ...(submission.aiUseText ? { aiUseText: submission.aiUseText } : {}),
  }
}

/** Empty lines part paragraphs; a single line break within one stays a line break. */
export function editorText(text: string): EditorText {
  const paragraphs = text.split(/\n[\t ]*\n\s*/).filter((paragraph) => paragraph.trim() !== '')
  return {
    root: {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      children: paragraphs.map(paragraphOf),
    },
  }
}

function paragraphOf(text: string): Paragraph {
  const children = text.split('\n').flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'linebreak' as const, version: 1 as const }] : []),
    ...(line === ''
      ? []
      : [
          {
            type: 'text' as const,
            version: 1 as const,
            text: line,
            format: 0 as const,
            style: '' as const,
            mode: 'normal' as const,
            detail: 0 as const,
          },
        ]),
  ])
  return {
    type: 'paragraph',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    textFormat: 0,
    textStyle: '',
    children,
  }
}
