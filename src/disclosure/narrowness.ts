import type { Disclaimer, PieceScope } from './disclaimer.ts'

/**
 * The ways in which a disclaimer comes to a piece, from the widest to the narrowest. It is as narrow as the
 * narrowest of those that it asks for.
 */
export const CRITERIA = [
  'site-wide',
  'kind',
  'section',
  'topic',
  'syndicated',
  'sponsored',
  'ai-use',
  'affiliation',
  'author',
  'chosen',
] as const

export type Criterion = (typeof CRITERIA)[number]

type Asked = { criterion: Criterion; holds: (piece: PieceScope) => boolean }

/**
 * What a disclaimer asks of a piece, widest first; everything asked must hold. Empty for one that is only
 * ever chosen by hand.
 */
export function criteriaOf(disclaimer: Disclaimer): Asked[] {
  const { affiliations, aiDeclared, authors, kinds, sections, siteWide, sponsored } = disclaimer
  const { syndicated, topics } = disclaimer
  if (siteWide) return [{ criterion: 'site-wide', holds: () => true }]
  const among = (asked: readonly string[], given: readonly string[] = []) =>
    given.some((each) => asked.includes(each))
  const all: (Asked | null)[] = [
    kinds.length > 0 ? { criterion: 'kind', holds: ({ kind }) => kinds.includes(kind) } : null,
    sections?.length
      ? { criterion: 'section', holds: ({ section }) => sections.includes(section ?? '') }
      : null,
    topics?.length ? { criterion: 'topic', holds: (piece) => among(topics, piece.topics) } : null,
    syndicated ? { criterion: 'syndicated', holds: (piece) => piece.syndicated === true } : null,
    sponsored ? { criterion: 'sponsored', holds: (piece) => piece.sponsored === true } : null,
    aiDeclared ? { criterion: 'ai-use', holds: (piece) => piece.aiDeclared === true } : null,
    affiliations?.length
      ? { criterion: 'affiliation', holds: (piece) => isAffiliated(affiliations, piece) }
      : null,
    authors?.length
      ? { criterion: 'author', holds: (piece) => among(authors, piece.authors) }
      : null,
  ]
  return all.filter((asked) => asked !== null)
}

/** Whether one of the words stands, as a word, in the affiliation of an author; capitals do not count. */
function isAffiliated(words: readonly string[], { affiliations = [] }: PieceScope): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim()
  const isWordIn = (text: string, word: string) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const [before, after] = [text.slice(0, at).at(-1) ?? '', text.slice(at + word.length)]
      if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true
    }
    return false
  }
  return words
    .map(plain)
    .some((word) => word !== '' && affiliations.some((text) => isWordIn(plain(text), word)))
}

/** One that applies, with how it came to the piece. */
export type Candidate = { disclaimer: Disclaimer; chosen: boolean; criteria: readonly Criterion[] }

const rankOf = ({ chosen, criteria }: Candidate) =>
  CRITERIA.indexOf(chosen ? 'chosen' : (criteria.at(-1) ?? 'site-wide'))

/**
 * Orders by narrowness, the narrowest first: by its narrowest criterion, then by how many it asks for, then
 * by its code, so that any two have an order and nothing depends on which was stored first.
 */
export function byNarrowness(one: Candidate, other: Candidate): number {
  return (
    rankOf(other) - rankOf(one) ||
    other.criteria.length - one.criteria.length ||
    (one.disclaimer.code < other.disclaimer.code ? -1 : 1)
  )
}

/**
 * The one of a family that is shown. One chosen by hand is the narrowest, but choosing does not push out a
 * mandatory one that came by itself: only the scope that somebody gave to another disclaimer does.
 */
export function narrowestOf(family: readonly Candidate[]): Candidate | undefined {
  const byItself = family.filter(({ criteria }) => criteria.length > 0)
  const isHeld = byItself.some(({ disclaimer }) => disclaimer.mandatory)
  const order = isHeld
    ? [...byItself].sort((one, other) =>
        byNarrowness({ ...one, chosen: false }, { ...other, chosen: false }),
      )
    : [...family].sort(byNarrowness)
  return order[0]
}
