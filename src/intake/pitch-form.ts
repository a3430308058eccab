import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { isFrozen } from './answers.ts'
import { callStanding, CLOSING_GRACE_MS, openCalls } from './call.ts'
import type { Call } from './call.ts'
import { FILE_LIMITS, KINDS_IN_WORDS } from './files/file-limits.ts'
import type { FormValues } from './form-body.ts'
import { around, paragraphs, questionField, textArea, fileChooser } from './form-field.ts'
import { limitsOf } from './limits.ts'
import type { IntakeHouse } from './open-intake.ts'
import { isSameLanguage, PAGE_LANGUAGES, pageLanguage } from './page-language.ts'
import type { Problem } from './problem.ts'
import type { IntakeRules } from './submission-input.ts'
import { termsIn } from './terms.ts'
import { pitchWords } from './words/index.ts'

/** Everything the pitch page shows. */
export type PitchView = {
  house: IntakeHouse
  /** One that there are words for, see `pageLanguage`. */
  language: string
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
  const { language } = view
  const { form: words, number } = pitchWords(language)
  const limits = limitsOf()
  const text = (name: TextField, label: string, more: FieldOptions = {}) =>
    field(view, name, label, more)
  return markup`<form class="form" id="pitch-form" method="post" action="/pitch?lang=${language}" accept-charset="utf-8" enctype="multipart/form-data" data-challenge="/v1/submissions/challenge" data-count="${JSON.stringify(pitchWords(language).count)}" data-typed="${JSON.stringify(pitchWords(language).typed)}">
<input type="hidden" name="form" value="${view.values.form}"><input type="hidden" name="draft" value="${view.values.draft}"><input type="hidden" name="proof" value="${view.values.proof}">
<fieldset><legend>${words.what}</legend>
${callField(view)}
${choices(view, 'kind', words.kind, [
  ['pitch', words.pitchChoice],
  ['draft', words.draftChoice],
])}
${text('title', words.title, { hint: words.titleHint(number(limits.title)), required: true })}
${languageField(view)}
${text('pitch', words.pitch, {
  hint: words.pitchHint(number(limits.pitch.minWords), number(limits.pitch.maxWords)),
  required: true,
  rows: 10,
})}
${text('text', words.text, {
  hint: words.textHint(number(limits.text.minWords), number(limits.text.maxWords)),
  rows: 18,
})}
${filesField(view)}
${text('links', words.links, { hint: words.linksHint(number(limits.links.count)), rows: 3 })}
${questionFields(view)}
${text('note', words.note, { hint: words.noteHint, rows: 3 })}
</fieldset>
<fieldset><legend>${words.mustKnow}</legend>
${choices(view, 'exclusive', words.exclusive, [
  ['yes', words.exclusiveYes],
  ['no', words.exclusiveNo],
])}
${text('publishedBefore', words.publishedBefore, { hint: words.publishedBeforeHint, rows: 2 })}
${declaration(view, 'interests', words.interests, words.interestsHint)}
${declaration(view, 'aiUse', words.aiUse, words.aiUseHint)}
</fieldset>
<fieldset><legend>${words.you}</legend>
${text('name', words.name, { hint: words.nameHint, required: true, autocomplete: 'name' })}
${text('email', words.email, {
  hint: words.emailHint,
  required: true,
  autocomplete: 'email',
  inputmode: 'email',
})}
<div class="bait" aria-hidden="true"><label for="website">${words.bait}</label><input id="website" name="website" type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" value="${view.values.website}"></div>
</fieldset>
${agreement(view)}
<p><button class="button" type="submit">${words.send}</button> <button class="button quiet" type="submit" name="keep" value="yes" formnovalidate>${words.keep}</button></p>
<p class="hint">${words.showIn} ${otherLanguages(language).map(
    ({ code, label }) =>
      markup`<button class="button quiet" type="submit" name="lang" value="${code}" lang="${code}" formnovalidate>${label}</button> `,
  )}</p>
</form>`
}

/** The languages this page can be shown in besides its own. */
export const otherLanguages = (language: string) =>
  PAGE_LANGUAGES.filter(({ code }) => code !== language)

/** The questions of the call that is chosen; another call's are asked once that one is. */
function questionFields(view: PitchView): Markup | undefined {
  const call = view.rules.calls.find(({ slug }) => slug === view.values.call)
  if (!call?.questions?.length) return undefined
  // What can no longer be answered is shown where something stands in it, to be read and taken out.
  const asked = call.questions.filter(
    (question) => !isFrozen(question, view.rules.now) || view.answers?.get(question.id),
  )
  return markup`${asked.map((question) =>
    questionField(question, {
      now: view.rules.now,
      language: view.language,
      value: view.answers?.get(question.id) ?? '',
      problems: view.problems,
    }),
  )}`
}

function filesField(view: PitchView): Markup {
  const { count, bytes } = FILE_LIMITS
  const { form: words, number } = pitchWords(view.language)
  const hint = words.filesHint(number(count), number(bytes / 1024 / 1024), KINDS_IN_WORDS)
  const { wrong, told, attributes } = around(view, 'files', hint)
  return markup`<div class="field${wrong && ' wrong'}"><label for="files">${words.files}</label>${told}${fileChooser('files', attributes)}</div>`
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
  const { form: words } = pitchWords(view.language)
  const { wrong, told, attributes } = around(view, `${name}.text`, undefined)
  return markup`${choices(
    view,
    name,
    question,
    [
      ['none', words.none],
      ['some', words.some],
    ],
    hint,
  )}<div class="field${wrong && ' wrong'}"><label for="${id}">${
    name === 'interests' ? words.interestsText : words.aiUseText
  }</label>${told}${textArea(markup` id="${id}" name="${id}" dir="auto"${attributes}`, 3, view.values[id])}</div>`
}

function callField(view: PitchView): Markup | undefined {
  const { rules, values } = view
  const chosen = rules.calls.find(({ slug }) => slug === values.call)
  const open = openCalls(rules.calls, rules.now)
  // A call in its last minutes of grace stays chosen, or sending once more would drop it.
  const kept = chosen && !open.includes(chosen) && isTaken(chosen, rules.now) ? [chosen] : []
  if (open.length === 0 && !chosen) return undefined
  const { form: words } = pitchWords(view.language)
  const { wrong, told, attributes } = around(view, 'call', words.callHint)
  const option = (value: string, label: string) =>
    markup`<option value="${value}"${value === values.call && markup` selected`}>${label}</option>`
  return markup`<div class="field${wrong && ' wrong'}"><label for="call">${words.call}</label>${told}<select id="call" name="call"${attributes}>${option(
    '',
    words.noCall,
  )}${[...open, ...kept].map(({ slug, title }) => option(slug, title))}</select></div>`
}

const isTaken = (call: Call, now: number) => callStanding(call, now, CLOSING_GRACE_MS) === 'open'

function languageField(view: PitchView): Markup {
  const { languages } = view.rules
  const { wrong, told, attributes } = around(view, 'language', undefined)
  const spoken = languages.find(({ code }) => pageLanguage(code) === view.language)
  const chosen = view.values.language || (spoken ?? languages[0])?.code
  const { form: words } = pitchWords(view.language)
  return markup`<div class="field${wrong && ' wrong'}"><label for="language">${words.language}</label>${told}<select id="language" name="language"${attributes}>${languages.map(
    ({ code, label }) =>
      markup`<option value="${code}" lang="${code}"${code === chosen && markup` selected`}>${label}</option>`,
  )}</select></div>`
}

function agreement(view: PitchView): Markup | undefined {
  const terms = termsIn(view.rules, view.language)
  if (!terms) return undefined
  const { form: words } = pitchWords(view.language)
  const { wrong, told, attributes } = around(view, 'agreedTerms', undefined)
  const agreed = view.values.agreedTerms === terms.hash
  const isForeign = terms.language && !isSameLanguage(terms.language, view.language)
  return markup`<fieldset><legend>${words.terms}</legend><div class="terms" tabindex="0" role="region" aria-label="${words.terms}"${isForeign && markup` lang="${terms.language}"`}>${paragraphs(terms.text)}</div>
<div class="field${wrong && ' wrong'}">${told}<div class="field choice"><input type="checkbox" id="agreedTerms" name="agreedTerms" value="${terms.hash}" required${attributes}${agreed && markup` checked`}><label for="agreedTerms">${words.agree}</label></div></div></fieldset>`
}
