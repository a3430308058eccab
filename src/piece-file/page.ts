import type { Content } from '../publishing/content.ts'
import type { PieceFile } from './gather.ts'

type Row = Record<string, unknown>

const escape = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

function table(title: string, rows: readonly Row[], columns: readonly [string, string][]): string {
  if (rows.length === 0) return ''
  const head = columns.map(([, words]) => `<th scope="col">${escape(words)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${columns.map(([name]) => `<td>${escape(row[name])}</td>`).join('')}</tr>`)
    .join('\n')
  return `<section><h2>${escape(title)}</h2><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></section>`
}

/** The words of a frozen text, paragraph by paragraph. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  const { children, text, items } = value as { children?: unknown; text?: unknown; items?: unknown }
  if (typeof text === 'string') return [text]
  if (Array.isArray(children)) return [wordsOf(children).join('')]
  return wordsOf(items)
}

function proof(row: Row): string {
  const content = row.content as Content | null
  const paragraphs = content
    ? wordsOf(content.body).map((words) => `<p>${escape(words)}</p>`)
    : ['<p><em>The text was erased by order; its hash stands.</em></p>']
  return `<article><h3>Proof ${escape(row.number)}: ${escape(content?.headline ?? '')}</h3><p><code>${escape(row.hash)}</code></p>${paragraphs.join('\n')}</article>`
}

/** The file of a piece for people: one page that needs nothing beside itself. */
export function pageOfFile(file: PieceFile): string {
  const title = `File of “${escape(file.piece.headline)}”`
  const events = file.events.map(({ event }) => ({
    ...event,
    by: [event.actorKind, event.actor].filter(Boolean).join(' '),
    detail: JSON.stringify(event.detail),
  }))
  const versions = file.versions.map(({ version, createdAt }) => ({
    ...(version as Row),
    createdAt,
  }))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; font-size: 0.85rem; width: 100% }
td, th { border: 1px solid #bbb; overflow-wrap: anywhere; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top }
article { border-inline-start: 3px solid #bbb; padding-inline-start: 1rem }
</style>
</head>
<body>
<h1>${title}</h1>
<p>Piece <code>${escape(file.piece.publicId)}</code>, in “${escape(file.piece.stage)}”, revision ${escape(file.piece.revision)}. The record ended at event ${escape(file.anchor.sequence)} (<code>${escape(file.anchor.hash)}</code>) when this file was made, ${escape(file.anchor.at)}. Beside this page lies <code>piece.json</code>, which holds everything and can be checked.</p>
${table('What happened', events, [
  ['sequence', 'Number'],
  ['at', 'When'],
  ['type', 'What'],
  ['by', 'Who'],
  ['detail', 'Detail'],
])}
${file.proofs.length > 0 ? `<section><h2>Proofs</h2>${file.proofs.map(proof).join('\n')}</section>` : ''}
${table('Approvals', file.approvals, [
  ['approvedAt', 'When'],
  ['kind', 'Kind'],
  ['decision', 'Decision'],
  ['approvedBy', 'Who'],
  ['note', 'Note'],
  ['proofHash', 'Of'],
])}
${table('Releases', file.releases, [
  ['number', 'Number'],
  ['releasedAt', 'When'],
  ['kind', 'Kind'],
  ['releasedBy', 'Who'],
  ['hash', 'Of'],
])}
${table('What the public finds', file.publications, [
  ['slug', 'Address'],
  ['state', 'State'],
  ['publishedAt', 'Since'],
])}
${table('Claims', file.claims, [
  ['sentence', 'Sentence'],
  ['sources', 'Sources'],
  ['verdict', 'Verdict'],
  ['checker', 'Who'],
  ['note', 'Note'],
])}
${table('Rights of reply', file.replies, [
  ['who', 'Who'],
  ['about', 'About'],
  ['askedAt', 'Asked'],
  ['deadline', 'Deadline'],
  ['outcome', 'What came of it'],
  ['answer', 'What they said'],
  ['printed', 'Sentence in the text'],
  ['waiver', 'Why nobody was asked'],
])}
${table('Findings dismissed', file.dismissedFindings, [
  ['sentence', 'Sentence'],
  ['found', 'Found'],
  ['rule', 'Rule'],
  ['reason', 'Reason'],
  ['by', 'Who'],
])}
${table('Notes', file.notes, [
  ['at', 'When'],
  ['kind', 'Given with'],
  ['author', 'Who'],
  ['text', 'Note'],
])}
${table('Comments', file.comments, [
  ['at', 'When'],
  ['author', 'Who'],
  ['quote', 'About the words'],
  ['text', 'Comment'],
  ['replacement', 'Other words'],
  ['state', 'Stands'],
])}
${table('Versions', versions, [
  ['revision', 'Revision'],
  ['createdAt', 'When'],
  ['stage', 'Stage'],
  ['headline', 'Headline'],
  ['savedBy', 'Who'],
])}
${table('What came in', file.submission ? [file.submission] : [], [
  ['receivedAt', 'When'],
  ['title', 'Title'],
  ['sentBy', 'From'],
  ['pitch', 'Pitch'],
  ['decision', 'Decision'],
])}
${table('Messages', file.messages, [
  ['sentAt', 'Sent'],
  ['to', 'To'],
  ['subject', 'Subject'],
  ['text', 'Text'],
  ['state', 'State'],
])}
${table('Copies at partners', file.copies, [
  ['partnerName', 'Partner'],
  ['slug', 'Address'],
  ['toldState', 'Told that it is'],
  ['toldAt', 'Told'],
  ['fetchedState', 'Fetched as'],
  ['fetchedAt', 'Fetched'],
])}
${table('Calls to partners', file.deliveries, [
  ['sequence', 'Change'],
  ['partnerName', 'Partner'],
  ['tells', 'Tells that it is'],
  ['state', 'State'],
  ['sentAt', 'Sent'],
  ['failure', 'Failure'],
])}
</body>
</html>
`
}
