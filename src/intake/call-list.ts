import { markup } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import { openCalls } from './call.ts'
import type { Call } from './call.ts'
import { paragraphs } from './form-field.ts'
import { limitsOf } from './limits.ts'
import type { PitchView } from './pitch-form.ts'
import { pitchWords } from './words/index.ts'
import { writtenTime } from './written-time.ts'

/** Calls with their guidelines and deadlines, for the page around the form. */
export function callList(view: PitchView): Markup | undefined {
  const open = openCalls(view.rules.calls, view.rules.now)
  if (open.length === 0) return undefined
  const words = pitchWords(view.language)
  return markup`<section class="calls" aria-labelledby="calls"><h2 id="calls">${words.calls.title}</h2>${open.map(
    (call) =>
      markup`<article class="call"><h3 dir="auto">${call.title}</h3>${paragraphs(call.guidelines)}<p class="hint">${deadline(call, view)} ${wordsOfCall(call, view.language)}</p></article>`,
  )}</section>`
}

function wordsOfCall(call: Call, language: string): string {
  const { calls, number } = pitchWords(language)
  if (!call.accepts.includes('draft')) return calls.pitchesOnly
  const { text } = limitsOf(call)
  const told = call.accepts.includes('pitch') ? calls.pitchesAndDrafts : calls.draftsOnly
  return told(number(text.minWords), number(text.maxWords))
}

function deadline(call: Call, { house: { timeZone }, language }: PitchView): Markup {
  const { calls } = pitchWords(language)
  if (call.closesAt === undefined) return markup`${calls.noDeadline}`
  const closes = new Date(call.closesAt)
  const written = writtenTime(closes, language, timeZone)
  return markup`${calls.closes} <time datetime="${closes.toISOString()}" data-zone="${timeZone}" data-local="${calls.whereYouAre}">${written} (<bdi>${timeZone}</bdi>)</time>.`
}
