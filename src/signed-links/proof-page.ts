import { comparableOfContent, compareTexts } from '../comparison/index.ts'
import type { Comparison, Passage } from '../comparison/index.ts'
import { articlePage, markup, toHtml, unlistedDocument } from '../delivery/index.ts'
import type { Markup, Readable, Site, UnlistedDocument } from '../delivery/index.ts'
import type { Content, TextPart } from '../publishing/content.ts'
import { directionOf } from '../publishing/index.ts'
import type { AuthorText } from './author-text.ts'
import type { LinkRow } from './link.ts'
import { ownPassages } from './own-words.ts'
import { proofWords } from './proof-words.ts'
import type { ProofWords } from './proof-words.ts'
import { pictureAddress, withShownPictures } from './shown-pictures.ts'

type Shown = {
  content: Content
  /** The same with the pieces that it leads to, as they are found now. */
  shown: Content
  madeAt: string
  number: number
  isReplaced: boolean
  /** What the writer knows, when the writer is asked. */
  known: AuthorText | null
}

/** What the guest has typed, when the page comes again. */
export type Typed = { reason: string; written: ReadonlyMap<number, string> }

type Frame = { site: Site; style: string }

/** What a guest sees: the proof as readers would, and for somebody who is asked to sign, the form. */
export function proofDocument(
  proof: Shown,
  link: LinkRow,
  frame: Frame & { token: string; checkName: string; problem?: string; typed?: Typed },
): UnlistedDocument {
  const { site, style, token, problem } = frame
  const { language } = proof.content
  const words = proofWords(language)
  const readable: Readable = {
    id: link.proof,
    piece: link.piece,
    slug: proof.content.slug,
    state: 'live',
    content: withShownPictures(proof.shown, (picture) =>
      pictureAddress(link.proof, picture, token),
    ),
    publishedAt: proof.madeAt,
    firstPublishedAt: proof.madeAt,
    modifiedAt: proof.madeAt,
    release: link.proof,
    sequence: 0,
  }
  const { bodyHtml } = articlePage(readable, site, { isProof: true })
  const around = (part: Markup) =>
    toHtml(markup`<div lang="${language}" dir="${directionOf(language)}">${part}</div>`)
  const above = around(
    markup`<aside class="message"><p><strong>${filled(words.notPublished, { name: link.guestName })}</strong></p>${proof.isReplaced && markup`<p>${words.isReplaced}</p>`}${proof.isReplaced && link.purpose === 'approve' && markup`<p>${words.askAgain}</p>`}</aside>${proof.known && changesMarkup(proof.known, proof.content, words)}`,
  )
  const form =
    // Nothing can be said any more of a proof that was replaced.
    link.purpose === 'approve' && !proof.isReplaced
      ? signingForm(link, { content: proof.content, words, problem, ...frame })
      : undefined
  const below = form ? around(form) : ''
  return unlistedDocument(
    filled(words.page, { number: String(proof.number) }),
    `${above}\n${bodyHtml}\n${below}`,
    { site, style },
  )
}

type Signing = {
  content: Content
  words: ProofWords
  token: string
  checkName: string
  problem: string | undefined
  typed?: Typed
}

function signingForm(link: LinkRow, signing: Signing): Markup {
  const { checkName, content, problem, token, typed, words } = signing
  return markup`<section class="message" id="sign"><h2>${words.word}</h2>
${problem !== undefined && markup`<p role="alert"><strong>${problem}</strong></p>`}
<p>${link.check === 'author' ? words.askedWriter : filled(words.asked, { check: checkName })}</p>
<form method="post" action="/v1/proofs/${link.proof}">
<input type="hidden" name="token" value="${token}">
<p><button class="button" type="submit" name="answer" value="pass">${words.agree}</button></p>
${ownWordsMarkup(content, words, typed)}
<div class="field"><label for="reason">${words.reason}</label><textarea id="reason" name="reason" rows="5" maxlength="4000">${typed?.reason ?? ''}</textarea></div>
<p><button class="button quiet" type="submit" name="answer" value="fail">${words.refuse}</button></p>
</form></section>`
}

/** Every passage in a field of its own, closed until it is wanted; it works without a script. */
function ownWordsMarkup({ body }: Content, words: ProofWords, typed: Typed | undefined): Markup {
  const isTouched = (typed?.written.size ?? 0) > 0
  const fields = ownPassages(body).map(({ place, text }, index) => {
    const value = typed?.written.get(place) ?? text
    const name = filled(words.passage, { number: String(index + 1) })
    const rows = String(Math.min(12, Math.max(2, Math.ceil(text.length / 70))))
    // A line feed at the very start of a field is dropped by browsers: the first stands for itself.
    return markup`<details${value !== text && markup` open`}><summary>${name}: ${firstWords(text)}</summary><div class="field"><textarea name="passage-${String(place)}" aria-label="${name}" rows="${rows}">\n${value}</textarea></div></details>\n`
  })
  return markup`<details class="own"${isTouched && markup` open`}><summary><strong>${words.own}</strong></summary>
<p>${words.ownAbout}</p>
${fields}<p><button class="button" type="submit" name="answer" value="change">${words.sendChanges}</button></p>
</details>`
}

const FIRST_WORDS = 60

const firstWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= FIRST_WORDS) return line
  const cut = line.slice(0, FIRST_WORDS).replace(/\S*$/, '').trimEnd()
  return `${cut || line.slice(0, FIRST_WORDS).replace(/\p{Surrogate}$/u, '')} …`
}

function changesMarkup(known: AuthorText, content: Content, words: ProofWords): Markup {
  const now = comparableOfContent(content)
  // Lines that were never the writer's say nothing to them.
  const lines = { socialHeadline: '', searchHeadline: '' }
  const comparison = compareTexts({ ...known.text, ...lines }, { ...now, ...lines })
  return markup`<section class="message" id="changes"><h2>${words.changes}</h2>
<p>${words.changesSince[known.since]}</p>
${comparison.isSame ? markup`<p>${words.noChanges}</p>` : comparisonMarkup(comparison, words)}
</section>`
}

function comparisonMarkup({ lines, passages }: Comparison, words: ProofWords): Markup[] {
  const changed = lines
    .filter(({ isChanged }) => isChanged)
    .map(
      ({ line, parts }) =>
        markup`<p><small>${line === 'headline' ? words.headline : words.standfirst}</small><br>${parts.map(partMarkup)}</p>\n`,
    )
  return [...changed, ...passagesMarkup(passages, words)]
}

/** What stayed is told in one line however long it is: the whole text stands below. */
function passagesMarkup(passages: readonly Passage[], words: ProofWords): Markup[] {
  return passages.flatMap((passage, index) => {
    if (passage.change === 'none') {
      return passages[index - 1]?.change === 'none'
        ? []
        : [markup`<p><small>… ${words.unchanged} …</small></p>\n`]
    }
    const note =
      passage.change === 'moved' || passage.change === 'form' ? words[passage.change] : undefined
    return [
      markup`<p>${note !== undefined && markup`<small>${note}</small><br>`}${passage.parts.map(partMarkup)}</p>\n`,
    ]
  })
}

function partMarkup({ change, text }: TextPart): Markup {
  if (change === 'added') return markup`<ins>${text}</ins>`
  return change === 'removed' ? markup`<del>${text}</del>` : markup`${text}`
}

/**
 * A page with a few words and nothing else, in the language of the site where it is of no text.
 *
 * @param typed what a guest wrote that cannot be taken any more, for them to keep.
 */
export const wordsDocument = (
  title: string,
  said: readonly string[],
  { language, site, style }: Frame & { language?: string },
  typed: readonly string[] = [],
): UnlistedDocument => {
  const spoken = language ?? site.language
  const kept = typed.map((each) => markup`<pre dir="auto">\n${each}</pre>\n`)
  return unlistedDocument(
    title,
    toHtml(
      markup`<div class="message" lang="${spoken}" dir="${directionOf(spoken)}"><h1>${title}</h1>${said.map((each) => markup`<p>${each}</p>`)}${kept.length > 0 && markup`<h2>${proofWords(spoken).toKeep}</h2>\n${kept}`}</div>`,
    ),
    { site, style },
  )
}

const filled = (text: string, places: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (open, name: string) => places[name] ?? open)
