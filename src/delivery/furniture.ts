import type { Content, PrintedDisclaimer, TextChange } from '../publishing/content.ts'
import { markup, type Markup } from './markup.ts'
import { disclosuresOf, namedAuthors, notesOf, type Readable } from './piece-json.ts'
import { spokenIn, type PieceVoice, type Voice } from './words/index.ts'

/** That the piece is retracted, and why; nothing for a live one. */
export function retractionNotice(
  { publicNote, state }: Readable,
  { as, words: { piece: words } }: PieceVoice,
): Markup | undefined {
  if (state !== 'retracted') return undefined
  const reason = publicNote
    ? markup`${publicNote}`
    : markup`<span${as}>${words.forTheRecord}</span>`
  return markup`<aside class="notice retraction" aria-label="${words.retraction}"><p><strong${as}>${words.isRetracted}</strong> ${reason}</p></aside>\n`
}

/** The disclaimers of one place, exactly as frozen in the proof. */
export const disclaimersMarkup = (
  content: Content,
  placement: PrintedDisclaimer['placement'],
  { words }: PieceVoice,
): Markup[] =>
  content.disclaimers
    .filter((disclaimer) => disclaimer.placement === placement)
    .map(
      ({ language, text }) =>
        markup`<aside class="disclaimer" aria-label="${words.piece.disclaimer}"><p${spokenIn(language)}>${text}</p></aside>\n`,
    )

/** What authors and desk declare; with several authors, each with the name of who declares it. */
export function disclosuresMarkup(content: Content, { as, words }: PieceVoice): Markup | undefined {
  const disclosures = disclosuresOf(content)
  if (disclosures.length === 0) return undefined
  const names = new Map(namedAuthors(content).map((author) => [author.id, author.name]))
  const items = disclosures.map(({ author, kind, text }) => {
    const name = names.size > 1 && author !== undefined && names.get(author)
    return markup`<div><dt>${words.disclosures[kind]}${name && ` (${name})`}</dt><dd>${text}</dd></div>`
  })
  return markup`<aside class="disclosures" aria-label="${words.piece.disclosures}"><h2${as}>${words.piece.disclosures}</h2><dl>${items}</dl></aside>\n`
}

/**
 * The corrections box. `address` goes before the anchors: empty on the piece's own page, its URL where
 * the notes are read elsewhere.
 */
export function notesMarkup(
  content: Content,
  { address = '', voice }: { address?: string; voice: PieceVoice },
): Markup | undefined {
  const items = noteItems(content, { address, voice })
  if (items.length === 0) return undefined
  const title = voice.words.piece.notes
  return markup`<aside class="notes" id="notes" aria-label="${title}"><h2${voice.as}>${title}</h2><ul>${items}</ul></aside>\n`
}

/** One list item per public note, oldest first. */
export const noteItems = (
  content: Content,
  { address, voice }: { address: string; voice: PieceVoice },
): Markup[] => {
  const { as, language, words } = voice
  return notesOf(content).map(({ id, type, at, text, anchor, changes }, _, notes) => {
    const passage =
      anchor && markup` <a href="${address}#${anchor}"${as}>${words.piece.toPassage}</a>`
    const later = notes.find(({ supersedes }) => supersedes === id)
    const superseded =
      later && markup` <a href="${address}#note-${later.id}"${as}>${words.piece.laterNote}</a>`
    return markup`<li id="note-${id}" class="note ${type}"><p><span${as}><strong>${words.notes[type]}</strong>${comma(language)} ${timeMarkup(at, voice)}:</span> ${text}${passage}${superseded}</p>${changes && changesMarkup(changes, { as, words })}</li>`
  })
}

/** What a note changed, to be opened by whoever wants to know; the words say it without colours too. */
const changesMarkup = (
  changes: readonly TextChange[],
  { as, words: { piece: words } }: Pick<PieceVoice, 'as' | 'words'>,
): Markup =>
  markup`<details class="changes"><summary${as}>${words.changes}</summary>${changes.map(
    ({ where, parts }) =>
      markup`<p>${where !== 'body' && markup`<strong${as}>${words[where]}</strong> `}${parts.map(
        ({ text, change }) =>
          change === 'added'
            ? markup`<ins>${text}</ins>`
            : change === 'removed'
              ? markup`<del>${text}</del>`
              : markup`${text}`,
      )}</p>`,
  )}</details>`

/** Arabic has a comma of its own. */
const comma = (language: string) => (language.startsWith('ar') ? '،' : ',')

/** A date as people write it, with the exact time for machines; the text itself if it is no date. */
export function timeMarkup(iso: string, voice: Pick<Voice, 'language' | 'timeZone'>): Markup {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return markup`<span>${iso}</span>`
  return markup`<time datetime="${date.toISOString()}">${longDate(date, voice)}</time>`
}

function longDate(
  date: Date,
  { language, timeZone }: Pick<Voice, 'language' | 'timeZone'>,
): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone }).format(date)
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' }).format(date)
  }
}
