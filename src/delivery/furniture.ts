import type { Content, PieceKind, PrintedDisclaimer, TextChange } from '../publishing/content.ts'
import { markup, type Markup } from './markup.ts'
import { NOTE_NAMES } from './note-names.ts'
import { disclosuresOf, namedAuthors, notesOf, type Readable } from './piece-json.ts'

/** The label that tells a reader this is opinion, and of which sort. */
export const KIND_LABELS: Record<PieceKind, string> = {
  analysis: 'Analysis',
  column: 'Column',
  editorial: 'Editorial',
  letter: 'Letter to the editor',
  'op-ed': 'Opinion',
  reply: 'Reply',
}

/** That the piece is retracted, and why; nothing for a live one. */
export function retractionNotice(publication: Readable): Markup | undefined {
  if (publication.state !== 'retracted') return undefined
  const reason =
    publication.publicNote ?? 'The text stays for the record and should not be relied on.'
  return markup`<aside class="notice retraction" aria-label="Retraction"><p><strong>This piece has been retracted.</strong> ${reason}</p></aside>\n`
}

/** The disclaimers of one place, exactly as frozen in the proof. */
export const disclaimersMarkup = (
  content: Content,
  placement: PrintedDisclaimer['placement'],
): Markup[] =>
  content.disclaimers
    .filter((disclaimer) => disclaimer.placement === placement)
    .map(
      ({ language, text }) =>
        markup`<aside class="disclaimer" aria-label="Disclaimer" lang="${language}"><p>${text}</p></aside>\n`,
    )

/** What authors and desk declare; with several authors, each with the name of who declares it. */
export function disclosuresMarkup(content: Content): Markup | undefined {
  const disclosures = disclosuresOf(content)
  if (disclosures.length === 0) return undefined
  const names = new Map(namedAuthors(content).map((author) => [author.id, author.name]))
  const items = disclosures.map(({ author, kind, text }) => {
    const name = names.size > 1 && author !== undefined && names.get(author)
    return markup`<div><dt>${DISCLOSURE_LABELS[kind]}${name && ` (${name})`}</dt><dd>${text}</dd></div>`
  })
  return markup`<aside class="disclosures" aria-label="Disclosures"><h2>Disclosures</h2><dl>${items}</dl></aside>\n`
}

const DISCLOSURE_LABELS = {
  'ai-use': 'Use of AI',
  interests: 'Interests',
  payment: 'Payment',
  sponsor: 'Paid for by',
} as const

/**
 * The corrections box. `address` goes before the anchors: empty on the piece's own page, its URL where
 * the notes are read elsewhere.
 */
export function notesMarkup(
  content: Content,
  { address = '', language }: { address?: string; language: string },
): Markup | undefined {
  const items = noteItems(content, { address, language })
  if (items.length === 0) return undefined
  return markup`<aside class="notes" id="notes" aria-label="Corrections and notes"><h2>Corrections and notes</h2><ul>${items}</ul></aside>\n`
}

/** One list item per public note, oldest first. */
export const noteItems = (
  content: Content,
  { address, language }: { address: string; language: string },
): Markup[] =>
  notesOf(content).map(({ id, type, at, text, anchor, changes }, _, notes) => {
    const passage = anchor && markup` <a href="${address}#${anchor}">Go to the passage</a>`
    const later = notes.find(({ supersedes }) => supersedes === id)
    const superseded =
      later && markup` <a href="${address}#note-${later.id}">A later note takes its place.</a>`
    return markup`<li id="note-${id}" class="note ${type}"><p><strong>${NOTE_NAMES[type]}</strong>, ${timeMarkup(at, language)}: ${text}${passage}${superseded}</p>${changes && changesMarkup(changes)}</li>`
  })

/** What a note changed, to be opened by whoever wants to know; the words say it without colours too. */
const changesMarkup = (changes: readonly TextChange[]): Markup =>
  markup`<details class="changes"><summary>What changed, word by word</summary>${changes.map(
    ({ where, parts }) =>
      markup`<p>${where !== 'body' && markup`<strong>${WHERE[where]}</strong> `}${parts.map(
        ({ text, change }) =>
          change === 'added'
            ? markup`<ins>${text}</ins>`
            : change === 'removed'
              ? markup`<del>${text}</del>`
              : markup`${text}`,
      )}</p>`,
  )}</details>`

const WHERE = { headline: 'Headline:', standfirst: 'Standfirst:' } as const

/** A date as people write it, in UTC, with the exact time for machines; the text itself if it is no date. */
export function timeMarkup(iso: string, language: string): Markup {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return markup`<span>${iso}</span>`
  return markup`<time datetime="${date.toISOString()}">${longDate(date, language)}</time>`
}

function longDate(date: Date, language: string): string {
  const style = { day: 'numeric', month: 'long', timeZone: 'UTC', year: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat(language, style).format(date)
  } catch {
    return new Intl.DateTimeFormat('en-GB', style).format(date)
  }
}
