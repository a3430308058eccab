import type { PieceJson } from '../delivery/piece-json.ts'

/** What a partner gets of a piece: the text as everybody reads it, and what must go with a copy. */
export type CopyPackage = {
  piece: PieceJson
  copy: {
    /** What the partner may do with it, as agreed. */
    licence: string
    /** To be printed with the text, filled in. */
    credit: string
    /** Where the text belongs: to be named as the canonical address of the copy. */
    canonicalUrl: string
    /** The same for the head of a page. */
    canonicalLink: string
    /** Title, texts before and after the body, body and credit, ready for a page. */
    html: string
  }
}

export const DEFAULT_CREDIT = 'By {byline}. First published by {house}: {url}'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** @param house name of the publication, where the text did not first appear elsewhere. */
export function copyPackage(
  piece: PieceJson,
  { licence, credit, house }: { licence: string; credit: string; house: string },
): CopyPackage {
  const url = piece.canonicalUrl
  const filled = fillCredit(credit || DEFAULT_CREDIT, {
    byline: piece.byline.line,
    house: piece.firstAppearedIn?.name ?? house,
    url,
  })
  const notices = (placement: 'after-body' | 'before-body') =>
    piece.disclaimers.filter((each) => each.placement === placement).map(({ text }) => text)
  return {
    piece,
    copy: {
      licence,
      credit: filled,
      canonicalUrl: url,
      canonicalLink: `<link rel="canonical" href="${escaped(url)}">`,
      html: [
        `<article lang="${escaped(piece.language)}" dir="${piece.direction}">`,
        `<h1>${escaped(piece.headline)}</h1>`,
        ...(piece.state === 'retracted'
          ? [paragraph(`Retracted. ${piece.publicNote ?? ''}`.trim())]
          : []),
        ...(piece.standfirst ? [paragraph(piece.standfirst)] : []),
        ...notices('before-body').map(paragraph),
        piece.body.html,
        ...notices('after-body').map(paragraph),
        ...piece.disclosures.map(({ text }) => paragraph(text)),
        ...piece.notes.map(({ text, at }) => paragraph(`${at.slice(0, 10)}: ${text}`)),
        `<p><a href="${escaped(url)}">${escaped(filled)}</a></p>`,
        '</article>',
      ].join('\n'),
    },
  }
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

/** Puts byline, house and address into the credit line; any other place stays as it is. */
export const fillCredit = (
  credit: string,
  places: Readonly<Record<'byline' | 'house' | 'url', string>>,
): string =>
  credit.replace(/\{(byline|house|url)\}/g, (_, name: 'byline' | 'house' | 'url') => places[name])
