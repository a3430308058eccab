import type { Spot, TextBlock } from './copy-finding.ts'

const CLOSES: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '«': '»',
}
const OPENS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSES).map(([open, close]) => [close, open]),
)

type Open = { mark: string; at: number }

/**
 * Brackets and quotation marks of a block that open and do not close, or close what was never opened. A
 * quotation may run over paragraphs, each of which opens it again.
 *
 * @param next the block after it.
 */
export function unbalancedMarks({ text, kind }: TextBlock, next?: TextBlock): Spot[] {
  const open: Open[] = []
  const wrong: Open[] = []
  const straight: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '"') straight.push(at)
    else if (CLOSES[mark] !== undefined) open.push({ mark, at })
    else if (OPENS[mark] !== undefined && !isCounter(text, at)) {
      const last = open.at(-1)
      if (last?.mark === OPENS[mark]) open.pop()
      else if (open.some((each) => each.mark === OPENS[mark])) {
        while (open.at(-1)?.mark !== OPENS[mark]) wrong.push(...open.splice(-1))
        open.pop()
      } else wrong.push({ mark, at })
    }
  }
  const goesOn = kind === 'paragraph' && /^[“«"]/.test(next?.text ?? '')
  const unclosed = open.filter(({ mark }) => !(goesOn && (mark === '“' || mark === '«')))
  const lone = straight.length % 2 === 1 && !goesOn ? straight.at(-1) : undefined
  return [...wrong, ...unclosed, ...(lone === undefined ? [] : [{ mark: '"', at: lone }])]
    .sort((one, other) => one.at - other.at)
    .map(({ mark, at }) => ({
      rule: 'unbalanced',
      start: at,
      end: at + 1,
      weight: 'should',
      case: CLOSES[mark] === undefined && mark !== '"' ? 'closes' : 'opens',
      says: { mark },
    }))
}

/** `1)` and `a)` number the items of a list. */
const isCounter = (text: string, at: number): boolean =>
  text.charAt(at) === ')' &&
  /(?:^|[\s;,:])(?:\p{L}|\p{Nd}{1,3})$/u.test(text.slice(Math.max(0, at - 4), at))
