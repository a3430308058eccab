import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { callList } from './call-list.ts'
import { elementOf, paragraphs } from './form-field.ts'
import { KEPT_DAYS } from './kept-days.ts'
import type { HouseTexts, IntakeHouse } from './open-intake.ts'
import { isSameLanguage } from './page-language.ts'
import { otherLanguages, pitchForm } from './pitch-form.ts'
import type { PitchView } from './pitch-form.ts'
import { pitchWords, tellProblem } from './words/index.ts'

/** The pitch page between masthead and foot: the same for a first visit and for a form that came back. */
export function pitchPage(view: PitchView): Markup {
  const { house, language } = view
  const { page } = pitchWords(language)
  return markup`${summary(view)}<article class="article"><header><h1>${page.title}</h1>${languages(view)}${said(view, 'invitation', (text, attributes) => markup`<p class="standfirst" dir="auto"${attributes}>${text}</p>`)}</header>
<div class="body">${said(view, 'guidelines', (text, attributes) => markup`<div${attributes}>${paragraphs(text)}</div>`)}
<h2>${page.next}</h2>
<ol>${page.steps.map((step) => markup`<li>${step}</li>`)}</ol>
${callList(view)}</div></article>
<h2 class="visually-hidden">${page.form}</h2>
${pitchForm(view)}
<p class="hint">${page.sentBefore} <a href="/pitch/status?lang=${language}">${page.seeStanding}</a>.</p>
${house.email && markup`<p class="hint">${page.byEmail} <a href="mailto:${house.email}"><bdi>${house.email}</bdi></a>.</p>`}`
}

/** What the house says in the language of the page, or else in its own, marked as such. */
function said(
  { house, language }: PitchView,
  what: Exclude<keyof HouseTexts, 'language'>,
  show: (text: string, attributes: Markup) => Markup,
): Markup | undefined {
  const own = house.texts.find((texts) => isSameLanguage(texts.language, language))?.[what]
  const text = own ?? house[what]
  if (!text) return undefined
  const isForeign = own === undefined && !isSameLanguage(house.language, language)
  return show(text, markup`${isForeign && markup` lang="${house.language}"`}`)
}

/** Links: for whoever has not begun to write. The buttons below the form keep what was written. */
function languages({ language, values }: PitchView): Markup {
  const { page } = pitchWords(language)
  const kept = values.draft === '' ? '' : `&draft=${values.draft}`
  const call = values.call === '' ? '' : `&call=${encodeURIComponent(values.call)}`
  return markup`<nav class="hint" aria-label="${page.languages}">${otherLanguages(language).map(
    ({ code, label }) =>
      markup`<a href="/pitch?lang=${code}${kept}${call}" hreflang="${code}" lang="${code}" data-lang="${code}">${label}</a> `,
  )}</nav>`
}

/** Where the form came back from: what must change, each line leading to its field. */
function summary({ language, notice, problems }: PitchView): Markup | undefined {
  if (notice === undefined && problems.length === 0) return undefined
  const { page } = pitchWords(language)
  const heading = notice ?? page.problems(problems.length)
  return markup`<div class="errors" id="problems" role="alert" tabindex="-1" autofocus><h2>${heading}</h2><p>${page.nothingLost}</p>${
    problems.length > 0 &&
    markup`<ul>${problems.map(
      (problem) =>
        markup`<li><a href="#${elementOf(problem.field)}">${tellProblem(problem, language)}</a></li>`,
    )}</ul>`
  }</div>\n`
}

/** What stands at the address a sender is led to. The reference is all it knows of what was sent. */
export function thanksPage(receipt: string, { name }: IntakeHouse, language: string): Markup {
  const { thanks } = pitchWords(language)
  return markup`<div class="message"><h1>${thanks.title}</h1><p>${thanks.has(name)}</p><p><strong><code>${receipt}</code></strong></p><p>${thanks.receipt}</p><p><a href="/pitch?lang=${language}">${thanks.another}</a></p></div>`
}

/** What stands in answer to a form that was kept: the link that leads back to it. */
export function keptPage(token: string, language: string): Markup {
  const { kept, number } = pitchWords(language)
  return markup`<div class="message"><h1>${kept.title}</h1><p>${kept.intro(number(KEPT_DAYS))}</p><p><a href="/pitch?draft=${token}&amp;lang=${language}">${kept.link}</a></p><p>${kept.note}</p></div>`
}

/** A page for what could not even be read as a form. */
export function refusedPage(message: string, language: string): Markup {
  const { refused } = pitchWords(language)
  return markup`<div class="message"><h1>${refused.title}</h1><p>${message}</p><p>${refused.back}</p><p><a href="/pitch?lang=${language}">${refused.open}</a></p></div>`
}
