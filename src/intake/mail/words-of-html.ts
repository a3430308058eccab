const LONGEST = 2 * 1024 * 1024
const DEEPEST = 200

const SELECTORS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
    selector,
    options: { uppercase: false },
  })),
  {
    selector: 'a',
    options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, noAnchorUrl: true },
  },
  { selector: 'img', format: 'skip' },
  // Tables lay out a mail more often than they tabulate something.
  { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'td', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
]

/** The words of a mail in HTML, and where its links lead; of pictures nothing, which nobody wrote. */
export async function wordsOfHtml(html: string): Promise<string> {
  // Read with the first such mail: readers do not wait for it at the start.
  const { htmlToText } = await import('html-to-text')
  // A picture may stand in the text itself, and be longer than all of it. One that never ends is not looked through
  // to the end of the mail, again for each.
  const written = html.replace(/<img\b[^<>]*>/gi, ' ').slice(0, LONGEST)
  const limits = { maxDepth: DEEPEST, maxInputLength: LONGEST }
  return htmlToText(written, { wordwrap: false, limits, selectors: SELECTORS }).trim()
}
