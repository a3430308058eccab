import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { callStanding, CLOSING_GRACE_MS, openCalls } from './call.ts'
import type { Call, CallQuestion } from './call.ts'
import { FILE_KINDS, FILE_LIMITS, KINDS_IN_WORDS } from './files/file-limits.ts'
import type { FormValues } from './form-body.ts'
import { limitsOf } from './limits.ts'
import type { IntakeHouse } from './open-intake.ts'
import type { Problem } from './problem.ts'
import type { IntakeRules } from './submission-input.ts'

/** Everything the pitch page shows. */
export type PitchView = {
  house: IntakeHouse
  rules: IntakeRules
  /** What stands in the fields. */
  values: FormValues
  /** What stands in the fields of the call's own questions, by question. */
  answers?: ReadonlyMap<string, string>
  /** What must change before it can be sent, in the order of the form. */
  problems: readonly Problem[]
  /** What happened instead of what was expected, as a sentence. */
  notice?: string
}

/**
 * The form, whole, without any script. No field has a `maxlength`: browsers count differently from the
 * desk, and cut a pasted text without a word. Everything in it is escaped by `markup`.
 */
export function pitchForm(view: PitchView): Markup {
  const { rules } = view
  const limits = limitsOf()
  const text = (name: TextField, label: string, more: FieldOptions = {}) =>
    field(view, name, label, more)
  return markup`<form class="form" method="post" action="/pitch" accept-charset="utf-8" enctype="multipart/form-data" data-challenge="/v1/submissions/challenge">
<input type="hidden" name="form" value="${view.values.form}"><input type="hidden" name="draft" value="${view.values.draft}"><input type="hidden" name="proof" value="${view.values.proof}">
<fieldset><legend>What you send</legend>
${callField(view)}
${choices(view, 'kind', 'Is it a pitch or a full draft?', [
  ['pitch', 'A pitch: the idea, before it is written'],
  ['draft', 'A full draft, with a pitch that introduces it'],
])}
${text('title', 'Title', { hint: `A working title, at most ${limits.title} characters.`, required: true })}
${languageField(view)}
${text('pitch', 'Pitch', {
  hint: `What would the piece argue, why now, and why you? From ${limits.pitch.minWords} to ${limits.pitch.maxWords} words.`,
  required: true,
  rows: 10,
})}
${text('text', 'Full draft', {
  hint: `Only if you send a full draft: from ${limits.text.minWords} to ${inEnglish(limits.text.maxWords)} words, unless the call says otherwise. Leave an empty line between paragraphs.`,
  rows: 18,
})}
${filesField(view)}
${text('links', 'Links', {
  hint: `Up to ${limits.links.count} web addresses that support the pitch, one on each line. You may leave this empty.`,
  rows: 3,
})}
${questionFields(view)}
${text('note', 'Note to the desk', { hint: 'Not for publication. You may leave this empty.', rows: 3 })}
</fieldset>
<fieldset><legend>What the desk must know</legend>
${choices(view, 'exclusive', 'Do you offer this to this desk only?', [
  ['yes', 'Yes, to this desk only'],
  ['no', 'No, another desk has it too'],
])}
${text('publishedBefore', 'Where and when did it appear before?', {
  hint: 'A newsletter or a blog counts too. Leave this empty if it did not.',
  rows: 2,
})}
${declaration(view, 'interests', 'Do you have an interest in what you write about?', 'An employer, a client, money, family, a campaign. What you declare is printed with the piece.')}
${declaration(view, 'aiUse', 'Did you use AI for this?', 'For finding, writing or translating. What you declare is printed with the piece.')}
</fieldset>
<fieldset><legend>You</legend>
${text('name', 'Your name', { hint: 'As you would sign the piece.', required: true, autocomplete: 'name' })}
${text('email', 'Your e-mail address', {
  hint: 'For the receipt and the answer; never published.',
  required: true,
  autocomplete: 'email',
  inputmode: 'email',
})}
<div class="bait" aria-hidden="true"><label for="website">Leave this field empty</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" value="${view.values.website}"></div>
</fieldset>
${rules.terms && agreement(view, rules.terms)}
<p><button class="button" type="submit">Send</button> <button class="button quiet" type="submit" name="keep" value="yes" formnovalidate>Keep it for later</button></p>
</form>`
}

/** The questions of the call that is chosen; another call's are asked once that one is. */
function questionFields(view: PitchView): Markup | undefined {
  const call = view.rules.calls.find(({ slug }) => slug === view.values.call)
  if (!call?.questions?.length) return undefined
  return markup`${call.questions.map((question) => questionField(view, question))}`
}

function questionField(view: PitchView, question: CallQuestion): Markup {
  const { choices: offered, hint, id, kind, question: label, requiredFrom } = question
  const name = `answer-${id}`
  const isNeeded = view.rules.now >= requiredFrom
  const { wrong, told, attributes } = around(view, `answers.${id}`, hint)
  const value = view.answers?.get(id) ?? ''
  const common = markup` id="${name}" name="${name}" dir="auto"${isNeeded && markup` required`}${attributes}`
  const option = (choice: string) =>
    markup`<option value="${choice}"${choice === value && markup` selected`}>${choice || '–'}</option>`
  const control =
    kind === 'choice'
      ? markup`<select${common}>${['', ...offered].map(option)}</select>`
      : kind === 'passage'
        ? textArea(common, 5, value)
        : markup`<input type="text"${common} value="${value}">`
  return markup`<div class="field${wrong && ' wrong'}"><label for="${name}" dir="auto">${label}</label>${told}${control}</div>`
}

function filesField(view: PitchView): Markup {
  const { count, bytes } = FILE_LIMITS
  const hint = `Up to ${count} files of at most ${bytes / 1024 / 1024} MB each: ${KINDS_IN_WORDS}. The text of a DOCX stands in for an empty “Full draft”.`
  const { wrong, told, attributes } = around(view, 'files', hint)
  return markup`<div class="field${wrong && ' wrong'}"><label for="files">Files</label>${told}<input type="file" id="files" name="files" multiple accept="${Object.keys(
    FILE_KINDS,
  )
    .map((kind) => `.${kind}`)
    .join(',')},.jpg"${attributes}></div>`
}

type TextField =
  'email' | 'links' | 'name' | 'note' | 'pitch' | 'publishedBefore' | 'text' | 'title'

type FieldOptions = {
  hint?: string
  required?: boolean
  /** Lines of a text area; without, one line. */
  rows?: number
  autocomplete?: string
  inputmode?: string
}

/** Where the element that belongs to a problem's field is found. */
export const elementOf = (field: string): string =>
  field.startsWith('answers.') ? `answer-${field.slice('answers.'.length)}` : elementOfField(field)

const elementOfField = (field: string): string =>
  ({ 'interests.text': 'interestsText', 'aiUse.text': 'aiUseText' })[field] ??
  (field.split('.')[0] || 'problems')

/** A field's own problems, the hint and all: what a reader of the screen is told on entering it. */
function around(view: PitchView, field: string, hint: string | undefined) {
  const problems = view.problems.filter((problem) => problem.field === field)
  const id = elementOf(field)
  const described = [hint && `${id}-hint`, problems.length > 0 && `${id}-error`].filter(Boolean)
  return {
    wrong: problems.length > 0,
    told: markup`${hint && markup`<p class="hint" id="${id}-hint">${hint}</p>`}${
      problems.length > 0 &&
      markup`<p class="error" id="${id}-error">${problems.map(({ message }) => message).join(' ')}</p>`
    }`,
    attributes: markup`${described.length > 0 && markup` aria-describedby="${described.join(' ')}"`}${
      problems.length > 0 && markup` aria-invalid="true"`
    }`,
  }
}

function field(view: PitchView, name: TextField, label: string, options: FieldOptions): Markup {
  const { wrong, told, attributes } = around(view, name, options.hint)
  const common = markup` id="${name}" name="${name}" dir="auto"${options.required && markup` required`}${attributes}`
  const control =
    options.rows === undefined
      ? markup`<input type="text"${common}${options.autocomplete && markup` autocomplete="${options.autocomplete}"`}${
          options.inputmode &&
          markup` inputmode="${options.inputmode}" autocapitalize="none" spellcheck="false"`
        } value="${view.values[name]}">`
      : textArea(markup`${common}${wordLimits(view, name)}`, options.rows, view.values[name])
  return markup`<div class="field${wrong && ' wrong'}"><label for="${name}">${label}</label>${told}${control}</div>`
}

/** The limits for the script that counts: in general, and for each call that sets its own. */
function wordLimits({ rules }: PitchView, name: TextField): Markup | undefined {
  if (name !== 'pitch' && name !== 'text') return undefined
  const of = (call?: Call) => {
    const { maxWords, minWords } = limitsOf(call)[name]
    return [minWords, maxWords]
  }
  const limits = Object.fromEntries([
    ['', of()],
    ...openCalls(rules.calls, rules.now).map((call) => [call.slug, of(call)]),
  ])
  return markup` data-words="${JSON.stringify(limits)}"`
}

/** The line break after the tag is dropped by the parser; without it one that was typed would be. */
const textArea = (attributes: Markup, rows: number, value: string): Markup =>
  markup`<textarea${attributes} rows="${rows}">
${value}</textarea>`

function choices(
  view: PitchView,
  name: 'aiUse' | 'exclusive' | 'interests' | 'kind',
  question: string,
  options: readonly (readonly [value: string, label: string])[],
  hint?: string,
): Markup {
  const { wrong, told, attributes } = around(view, name, hint)
  return markup`<div class="field${wrong && ' wrong'}" role="radiogroup" aria-labelledby="${name}-label"${attributes}><p class="question" id="${name}-label">${question}</p>${told}${options.map(
    ([value, label], index) => {
      // The first has the name of the field, so that the summary of problems leads to it.
      const id = index === 0 ? name : `${name}-${value}`
      const chosen = view.values[name] === value
      return markup`<div class="field choice"><input type="radio" id="${id}" name="${name}" value="${value}" required${chosen && markup` checked`}><label for="${id}">${label}</label></div>`
    },
  )}</div>`
}

function declaration(
  view: PitchView,
  name: 'aiUse' | 'interests',
  question: string,
  hint: string,
): Markup {
  const id = `${name}Text` as const
  const { wrong, told, attributes } = around(view, `${name}.text`, undefined)
  return markup`${choices(
    view,
    name,
    question,
    [
      ['none', 'Nothing to declare'],
      ['some', 'Yes, and this is what:'],
    ],
    hint,
  )}<div class="field${wrong && ' wrong'}"><label for="${id}">${
    name === 'interests' ? 'What you declare' : 'How you used it'
  }</label>${told}${textArea(markup` id="${id}" name="${id}" dir="auto"${attributes}`, 3, view.values[id])}</div>`
}

function callField(view: PitchView): Markup | undefined {
  const { rules, values } = view
  const chosen = rules.calls.find(({ slug }) => slug === values.call)
  const open = openCalls(rules.calls, rules.now)
  // A call in its last minutes of grace stays chosen, or sending once more would drop it.
  const kept = chosen && !open.includes(chosen) && isTaken(chosen, rules.now) ? [chosen] : []
  if (open.length === 0 && !chosen) return undefined
  const { wrong, told, attributes } = around(
    view,
    'call',
    'An open call, or none: general pitches are read too.',
  )
  const option = (value: string, label: string) =>
    markup`<option value="${value}"${value === values.call && markup` selected`}>${label}</option>`
  return markup`<div class="field${wrong && ' wrong'}"><label for="call">Call</label>${told}<select id="call" name="call"${attributes}>${option(
    '',
    'No call: a general pitch',
  )}${[...open, ...kept].map(({ slug, title }) => option(slug, title))}</select></div>`
}

const isTaken = (call: Call, now: number) => callStanding(call, now, CLOSING_GRACE_MS) === 'open'

function languageField(view: PitchView): Markup {
  const { languages } = view.rules
  const { wrong, told, attributes } = around(view, 'language', undefined)
  const chosen = view.values.language || languages[0]?.code
  return markup`<div class="field${wrong && ' wrong'}"><label for="language">Language</label>${told}<select id="language" name="language"${attributes}>${languages.map(
    ({ code, label }) =>
      markup`<option value="${code}" lang="${code}"${code === chosen && markup` selected`}>${label}</option>`,
  )}</select></div>`
}

function agreement(view: PitchView, terms: { text: string; hash: string }): Markup {
  const { wrong, told, attributes } = around(view, 'agreedTerms', undefined)
  const agreed = view.values.agreedTerms === terms.hash
  return markup`<fieldset><legend>Terms</legend><div class="terms" tabindex="0" role="region" aria-label="Terms">${paragraphs(terms.text)}</div>
<div class="field${wrong && ' wrong'}">${told}<div class="field choice"><input type="checkbox" id="agreedTerms" name="agreedTerms" value="${terms.hash}" required${attributes}${agreed && markup` checked`}><label for="agreedTerms">I have read these terms and agree to them.</label></div></div></fieldset>`
}

/** Plain text as paragraphs, parted where it has empty lines. */
export const paragraphs = (text: string): Markup[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p dir="auto">${paragraph.trim()}</p>`)

/** Calls with their guidelines and deadlines, for the page around the form. */
export function callList(view: PitchView): Markup | undefined {
  const open = openCalls(view.rules.calls, view.rules.now)
  if (open.length === 0) return undefined
  return markup`<section class="calls" aria-labelledby="calls"><h2 id="calls">Open calls</h2>${open.map(
    (call) =>
      markup`<article class="call"><h3 dir="auto">${call.title}</h3>${paragraphs(call.guidelines)}<p class="hint">${deadline(call, view.house)} ${wordsOfCall(call)}</p></article>`,
  )}</section>`
}

const wordsOfCall = (call: Call): string => {
  if (!call.accepts.includes('draft')) return 'Pitches only.'
  const { text } = limitsOf(call)
  const drafts = `drafts of ${inEnglish(text.minWords)} to ${inEnglish(text.maxWords)} words`
  return call.accepts.includes('pitch') ? `Pitches, and ${drafts}.` : `Full ${drafts}.`
}

function deadline(call: Call, { timeZone }: IntakeHouse): Markup {
  if (call.closesAt === undefined) return markup`Open without a deadline.`
  const closes = new Date(call.closesAt)
  const written = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'longOffset',
  }).format(closes)
  return markup`Closes on <time datetime="${closes.toISOString()}" data-zone="${timeZone}">${written} (${timeZone})</time>.`
}

const inEnglish = (count: number) => count.toLocaleString('en-GB')
