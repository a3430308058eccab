import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { isFrozen, isNeeded } from './answers.ts'
import type { CallQuestion } from './call.ts'
import { FILE_KINDS } from './files/file-limits.ts'
import type { Problem } from './problem.ts'
import { pitchWords, tellProblem } from './words/index.ts'

/** What a field needs to know of the page it stands on. */
export type FieldView = { language: string; problems: readonly Problem[] }

/** Where the element that belongs to a problem's field is found. */
export const elementOf = (field: string): string =>
  field.startsWith('answers.') ? `answer-${field.slice('answers.'.length)}` : elementOfField(field)

const elementOfField = (field: string): string =>
  ({ 'interests.text': 'interestsText', 'aiUse.text': 'aiUseText' })[field] ??
  (field.split('.')[0] || 'problems')

/** A field's own problems, the hint and all: what a reader of the screen is told on entering it. */
export function around(view: FieldView, field: string, hint: string | undefined) {
  const problems = view.problems.filter((problem) => problem.field === field)
  const id = elementOf(field)
  const described = [hint && `${id}-hint`, problems.length > 0 && `${id}-error`].filter(Boolean)
  return {
    wrong: problems.length > 0,
    told: markup`${hint && markup`<p class="hint" id="${id}-hint">${hint}</p>`}${
      problems.length > 0 &&
      markup`<p class="error" id="${id}-error">${problems.map((problem) => tellProblem(problem, view.language)).join(' ')}</p>`
    }`,
    attributes: markup`${described.length > 0 && markup` aria-describedby="${described.join(' ')}"`}${
      problems.length > 0 && markup` aria-invalid="true"`
    }`,
  }
}

/** The line break after the tag is dropped by the parser; without it one that was typed would be. */
export const textArea = (attributes: Markup, rows: number, value: string): Markup =>
  markup`<textarea${attributes} rows="${rows}">
${value}</textarea>`

const ENDINGS = [...Object.keys(FILE_KINDS), 'jpg'].map((kind) => `.${kind}`).join(',')

/** Chooses the files that go with a form. */
export const fileChooser = (id: string, attributes: Markup): Markup =>
  markup`<input type="file" id="${id}" name="files" multiple accept="${ENDINGS}"${attributes}>`

/** A question of a call, with what stands in it; one that is frozen says so. */
export function questionField(
  question: CallQuestion,
  view: FieldView & { now: number; value: string },
): Markup {
  const { choices: offered, id, kind, question: label } = question
  const { language, now, value } = view
  const name = `answer-${id}`
  const frozen = isFrozen(question, now) ? pitchWords(language).form.frozen : ''
  const hint = [question.hint, frozen].filter(Boolean).join(' ')
  const { wrong, told, attributes } = around(view, `answers.${id}`, hint)
  const common = markup` id="${name}" name="${name}" dir="auto"${isNeeded(question, now) && markup` required`}${attributes}`
  const option = (choice: string, place: number) =>
    markup`<option value="${choice}"${choice === value && markup` selected`}>${question.shownChoices?.[place] ?? choice}</option>`
  const control =
    kind === 'choice'
      ? markup`<select${common}><option value="">–</option>${offered.map(option)}</select>`
      : kind === 'passage'
        ? textArea(common, 5, value)
        : markup`<input type="text"${common} value="${value}">`
  return markup`<div class="field${wrong && ' wrong'}"><label for="${name}" dir="auto">${label}</label>${told}${control}</div>`
}

/** Plain text as paragraphs, parted where it has empty lines. */
export const paragraphs = (text: string): Markup[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p dir="auto">${paragraph.trim()}</p>`)
