import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import type { OwnSubmission } from './contributor-acts.ts'
import type { Letter } from './conversation.ts'
import type { PageContributor } from './passes.ts'
import { isAnswerTo, isFrozen, standingAnswer } from './answers.ts'
import type { CallQuestion } from './call.ts'
import { FILE_LIMITS, KINDS_IN_WORDS } from './files/file-limits.ts'
import { fileChooser, paragraphs, questionField } from './form-field.ts'
import type { Problem } from './problem.ts'
import { publicStatusOf } from './public-status.ts'
import { PAGE_LANGUAGES } from './page-language.ts'
import type { PageLanguage } from './page-language.ts'
import { statusTexts } from './status-texts/index.ts'
import type { StatusTexts } from './status-texts/index.ts'
import { pitchWords, tellProblem } from './words/index.ts'

/** What every part of the page needs to know. */
export type StatusView = {
  language: PageLanguage
  /** IANA name, in which days are told. */
  timeZone: string
  answerDays: number
  /** Unix milliseconds. */
  now: number
  /** Something that was done, or was not, said at the top. */
  told?: string | undefined
  refused?: string | undefined
}

export type OpenedSubmission = {
  row: OwnSubmission
  letters: readonly Letter[]
  /** Names of the files that came. */
  files?: readonly string[]
  /** What stands in the fields of a changed version, and what must change in them. */
  draft?: { title: string; pitch: string; text: string; problems: readonly Problem[] }
  /** What the call asks, and what stands in the fields that were refused. */
  questions?: readonly CallQuestion[] | undefined
  answers?: { values: ReadonlyMap<string, string>; problems: readonly Problem[] }
  /** What stands in the letter that was refused. */
  letter?: string
}

const day = (at: string, { language, timeZone }: StatusView) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(at))

const time = (at: string, view: StatusView): Markup =>
  markup`<time datetime="${new Date(at).toISOString()}">${day(at, view)}</time>`

const act = (
  name: string,
  view: StatusView,
  body: Markup,
  submission?: string,
  hasFiles = false,
): Markup =>
  markup`<form class="form" method="post"${hasFiles && markup` enctype="multipart/form-data"`} action="/pitch/status?lang=${view.language}" accept-charset="utf-8"><input type="hidden" name="act" value="${name}">${
    submission && markup`<input type="hidden" name="submission" value="${submission}">`
  }${body}</form>`

const button = (label: string) =>
  markup`<p><button class="button" type="submit">${label}</button></p>`

const notices = ({ told, refused }: StatusView): Markup =>
  markup`${told && markup`<p class="told" role="status">${told}</p>`}${
    refused &&
    markup`<div class="errors" role="alert" tabindex="-1" autofocus id="problems"><p>${refused}</p></div>`
  }`

const languages = ({ language }: StatusView): Markup =>
  markup`<p class="hint">${PAGE_LANGUAGES.filter(({ code }) => code !== language).map(
    ({ code, label }) =>
      markup`<a href="/pitch/status?lang=${code}" hreflang="${code}" lang="${code}">${label}</a> `,
  )}</p>`

/**
 * For somebody without a session: where to ask for a link.
 *
 * @param written what they sent when the session had ended, so that it is not lost.
 */
export function askPage(view: StatusView, written: readonly string[] = []): Markup {
  const texts = statusTexts(view.language)
  const { ask, closed } = texts
  return markup`<h1>${texts.title}</h1>${notices(view)}<p class="standfirst">${ask.intro}</p>
${act(
  'ask',
  view,
  markup`<div class="field"><label for="email">${ask.email}</label><p class="hint" id="email-hint">${ask.hint}</p><input type="text" id="email" name="email" required inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" dir="ltr" aria-describedby="email-hint"></div>${button(ask.send)}`,
)}
${
  written.length > 0 &&
  markup`<section aria-labelledby="written"><h2 id="written">${closed.title}</h2><p>${closed.intro}</p>${written.map(
    (text) =>
      markup`<div class="field"><textarea readonly dir="auto" rows="${text.length > 300 ? 14 : 3}" aria-labelledby="written">
${text}</textarea></div>`,
  )}</section>`
}
${languages(view)}`
}

/** For somebody with a link: a button, since mail programs open links by themselves. */
export function enterPage(view: StatusView, link: string): Markup {
  const { enter, title } = statusTexts(view.language)
  return markup`<h1>${title}</h1><p class="standfirst">${enter.intro}</p>
${act('enter', view, markup`<input type="hidden" name="link" value="${link}">${button(enter.button)}`)}`
}

/** Everything somebody sent, with what comes next. */
export function listPage(
  view: StatusView,
  contributor: PageContributor,
  rows: readonly OwnSubmission[],
): Markup {
  const texts = statusTexts(view.language)
  return markup`<h1>${texts.title}</h1>${notices(view)}<p class="hint">${texts.hello(contributor.name)}</p>
${rows.length === 0 ? markup`<p>${texts.none}</p>` : rows.map((row) => entry(view, texts, row))}
${dataPart(view, texts, contributor)}
${act('leave', view, button(texts.leave))}`
}

function entry(view: StatusView, texts: StatusTexts, row: OwnSubmission): Markup {
  return markup`<article class="call"><h2><a href="/pitch/status?submission=${row.publicId}&amp;lang=${view.language}"><bdi>${row.title}</bdi></a></h2>${standing(view, texts, row)}</article>`
}

function standing(view: StatusView, texts: StatusTexts, row: OwnSubmission): Markup {
  const status = publicStatusOf(row, view.answerDays)
  const { name, next } = texts.states[status.state]
  const round = row.round && row.round > 1 ? ` · ${texts.version(row.round)}` : ''
  return markup`<p><strong>${name}</strong></p><p>${next} ${
    status.by && texts.by(status.state, day(status.by, view))
  }</p><p class="hint">${texts.received} ${time(row.receivedAt, view)}${round} · <code>${row.publicId}</code></p>`
}

function dataPart(view: StatusView, texts: StatusTexts, contributor: PageContributor): Markup {
  const { data } = texts
  return markup`<section aria-labelledby="data"><h2 id="data">${data.title}</h2><p><a href="/pitch/status/export" download>${data.download}</a></p>${
    contributor.erasureAskedAt
      ? markup`<p>${data.eraseAsked}</p>`
      : act('erase', view, markup`<p class="hint">${data.eraseIntro}</p>${button(data.erase)}`)
  }</section>`
}

/** One submission: where it stands, the conversation, and what can be done. */
export function submissionPage(view: StatusView, opened: OpenedSubmission): Markup {
  const texts = statusTexts(view.language)
  const { files = [], letters, row } = opened
  const { mayResubmit, mayWithdraw } = publicStatusOf(row, view.answerDays)
  return markup`<h1><bdi>${row.title}</bdi></h1>${notices(view)}${standing(view, texts, row)}
${mayResubmit && newVersion(view, texts, opened)}
${answersPart(view, texts, opened, mayWithdraw)}
<section aria-labelledby="conversation"><h2 id="conversation">${texts.conversation.title}</h2>${
    letters.length === 0
      ? markup`<p class="hint">${texts.conversation.none}</p>`
      : letters.map(
          ({ at, from, text }) =>
            markup`<article class="letter"><h3>${from === 'desk' ? texts.conversation.desk : texts.conversation.you}, ${time(at, view)}</h3>${paragraphs(text)}</article>`,
        )
  }${
    files.length > 0 &&
    markup`<p>${texts.files.sent} ${files.map((name, place) => markup`${place > 0 && ', '}<bdi>${name}</bdi>`)}</p>`
  }${act(
    'write',
    view,
    markup`<div class="field"><label for="text">${texts.conversation.write}</label><textarea id="text" name="text" dir="auto" rows="5" required>
${opened.letter ?? ''}</textarea></div>${filesField('letter', view, texts)}${button(texts.conversation.send)}`,
    row.publicId,
    true,
  )}</section>
${
  mayWithdraw &&
  markup`<section aria-labelledby="withdraw"><h2 id="withdraw">${texts.withdraw.title}</h2><p>${texts.withdraw.intro}</p>${act(
    'withdraw',
    view,
    markup`<div class="field choice"><input type="checkbox" id="sure" name="sure" value="yes" required><label for="sure">${texts.withdraw.confirm}</label></div>${button(texts.withdraw.button)}`,
    row.publicId,
  )}</section>`
}
<p><a href="/pitch/status?lang=${view.language}">${texts.title}</a></p>`
}

/** What was answered to the questions of the call; what may still be changed stands in fields. */
function answersPart(
  view: StatusView,
  texts: StatusTexts,
  { answers, questions = [], row }: OpenedSubmission,
  isOpen: boolean,
): Markup | undefined {
  const before = row.answers ?? []
  const asked = isOpen ? questions.filter((question) => !isFrozen(question, view.now)) : []
  const fixed = before.filter((answer) => !asked.some((question) => isAnswerTo(answer, question)))
  if (asked.length === 0 && fixed.length === 0) return undefined
  return markup`<section aria-labelledby="answers"><h2 id="answers">${texts.answers.title}</h2>${fixed.map(
    ({ answer, question }) =>
      markup`<h3 dir="auto">${question}</h3>${paragraphs(answer)}${isOpen && markup`<p class="hint">${texts.answers.frozen}</p>`}`,
  )}${
    asked.length > 0 &&
    act(
      'answers',
      view,
      markup`${asked.map((question) =>
        questionField(question, {
          language: view.language,
          now: view.now,
          value: answers?.values.get(question.id) ?? standingAnswer(question, before),
          problems: answers?.problems ?? [],
        }),
      )}${button(texts.answers.send)}`,
      row.publicId,
    )
  }</section>`
}

function filesField(of: string, { language }: StatusView, { files }: StatusTexts): Markup {
  const { number } = pitchWords(language)
  const hint = files.hint(
    number(FILE_LIMITS.count),
    number(FILE_LIMITS.bytes / 1024 / 1024),
    KINDS_IN_WORDS,
  )
  return markup`<div class="field"><label for="${of}-files">${files.label}</label><p class="hint" id="${of}-files-hint">${hint}</p>${fileChooser(`${of}-files`, markup` aria-describedby="${of}-files-hint"`)}</div>`
}

function newVersion(
  view: StatusView,
  texts: StatusTexts,
  { row, draft }: OpenedSubmission,
): Markup {
  const { newVersion: words } = texts
  const problems = draft?.problems ?? []
  const said = (field: string) =>
    problems
      .filter((problem) => problem.field === field)
      .map(
        (problem) =>
          markup`<p class="error" id="${field}-error">${tellProblem(problem, view.language)}</p>`,
      )
  const area = (name: 'pitch' | 'text', label: string, rows: number, hint?: string) =>
    markup`<div class="field"><label for="version-${name}">${label}</label>${hint && markup`<p class="hint" id="version-${name}-hint">${hint}</p>`}${said(name)}<textarea${hint && markup` aria-describedby="version-${name}-hint"`} id="version-${name}" name="${name}" dir="auto" rows="${rows}" required>
${draft?.[name] ?? row[name] ?? ''}</textarea></div>`
  return markup`<section aria-labelledby="version"><h2 id="version">${words.title}</h2>${act(
    'resubmit',
    view,
    markup`<div class="field"><label for="version-title">${words.heading}</label>${said('title')}<input type="text" id="version-title" name="title" dir="auto" required value="${draft?.title ?? row.title}"></div>${area('pitch', words.pitch, 8)}${
      row.kind === 'draft' && area('text', words.text, 18, words.ofFile)
    }${filesField('version', view, texts)}${button(words.send)}`,
    row.publicId,
    true,
  )}</section>`
}
