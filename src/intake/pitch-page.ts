import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { callList, elementOf, paragraphs, pitchForm } from './pitch-form.ts'
import type { PitchView } from './pitch-form.ts'
import { KEPT_DAYS } from './kept-days.ts'
import type { IntakeHouse } from './open-intake.ts'

/** The pitch page between masthead and foot: the same for a first visit and for a form that came back. */
export function pitchPage(view: PitchView): Markup {
  const { house } = view
  return markup`${summary(view)}<article class="article"><header><h1>Send a pitch</h1>${
    house.invitation && markup`<p class="standfirst" dir="auto">${house.invitation}</p>`
  }</header>
<div class="body">${house.guidelines && paragraphs(house.guidelines)}
<h2>What happens next</h2>
<ol><li>You get a receipt by e-mail, with a reference.</li><li>An editor reads what you sent.</li><li>You are told by e-mail whether the answer is yes or no. Nothing is published without your agreement to the final text.</li></ol>
${callList(view)}</div></article>
<h2 class="visually-hidden">The form</h2>
${pitchForm(view)}
<p class="hint">Sent something before? <a href="/pitch/status">See where it stands</a>.</p>
${house.email && byEmail(house.email)}`
}

/** Where the form came back from: what must change, each line leading to its field. */
function summary({ notice, problems }: PitchView): Markup | undefined {
  if (notice === undefined && problems.length === 0) return undefined
  const heading =
    notice ??
    (problems.length === 1 ? 'One thing must change' : `${problems.length} things must change`)
  return markup`<div class="errors" id="problems" role="alert" tabindex="-1" autofocus><h2>${heading}</h2><p>Nothing you wrote is lost: it stands in the form below.</p>${
    problems.length > 0 &&
    markup`<ul>${problems.map(
      ({ field, message }) => markup`<li><a href="#${elementOf(field)}">${message}</a></li>`,
    )}</ul>`
  }</div>\n`
}

const byEmail = (address: string): Markup =>
  markup`<p class="hint">If the form does not work for you, write to <a href="mailto:${address}">${address}</a>.</p>`

/** What stands at the address a sender is led to. The reference is all it knows of what was sent. */
export function thanksPage(receipt: string, { name }: IntakeHouse): Markup {
  return markup`<div class="message"><h1>Thank you</h1><p>${name} has what you sent. Your reference is:</p><p><strong><code>${receipt}</code></strong></p><p>A receipt is on its way to your e-mail address. If it does not come within the hour, look among unwanted mail, and see whether the address was right.</p><p><a href="/pitch">Send something else</a></p></div>`
}

/** What stands in answer to a form that was kept: the link that leads back to it. */
export const keptPage = (token: string): Markup =>
  markup`<div class="message"><h1>Your form is kept</h1><p>Nothing was sent to the desk. For ${KEPT_DAYS} days you can go on with it under this link, which was also sent to the e-mail address in the form, if there was one:</p><p><a href="/pitch?draft=${token}">Go on with the form</a></p><p>Whoever has the link can read and change the form. Files are not kept: choose them again when you send it.</p></div>`

/** A page for what could not even be read as a form. */
export const refusedPage = (message: string): Markup =>
  markup`<div class="message"><h1>This could not be taken</h1><p>${message}</p><p>Use the Back button of your browser: what you wrote is still there.</p><p><a href="/pitch">Open a new form</a></p></div>`
