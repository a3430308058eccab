import type { Disclaimer, PieceScope } from './disclaimer.ts'
import { criteriaOf, narrowestOf } from './narrowness.ts'
import type { Candidate, Criterion } from './narrowness.ts'
import { hasWording } from './wordings.ts'

/** Why a disclaimer is shown with a piece, or is not. */
export type Explained = {
  disclaimer: Disclaimer
  applies: boolean
  /** A stable word for the reason. */
  code:
    | 'chosen'
    | 'ended'
    | 'gave-way'
    | 'no-wording'
    | 'not-chosen'
    | 'not-in-force'
    | 'not-in-scope'
    | 'not-yet'
    | 'other-language'
    | 'scope'
    | 'taken-off'
  /** The same in words. */
  reason: string
  /** Code of the disclaimer that is shown instead. */
  instead?: string
  /** What of its rule holds, where it applies by that; what does not, where it is out of scope. */
  criteria?: readonly Criterion[]
}

const HOLDS: Record<Criterion, string> = {
  'site-wide': 'every piece in this language carries it',
  kind: 'the kind of piece',
  section: 'the section',
  topic: 'the topic',
  syndicated: 'the piece first appeared elsewhere',
  sponsored: 'the piece is sponsored',
  'ai-use': 'use of AI is declared',
  affiliation: 'the affiliation of an author',
  author: 'the author',
  chosen: 'it was chosen on this piece',
}

const FAILS: Record<Criterion, string> = {
  'site-wide': '',
  kind: 'this is another kind of piece',
  section: 'the piece stands in another section',
  topic: 'the piece has none of its topics',
  syndicated: 'the piece did not appear elsewhere first',
  sponsored: 'the piece is not sponsored',
  'ai-use': 'no use of AI is declared',
  affiliation: 'no named author has such an affiliation',
  author: 'it is by other authors',
  chosen: '',
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
const listOf = (words: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words)
const nameOf = ({ code, title }: Disclaimer) => `“${title?.trim() || code}”`

type Standing = Explained | Candidate

/** What can be said of one without looking at the others. */
function standingOf(disclaimer: Disclaimer, piece: PieceScope, now: number): Standing {
  const no = (code: Explained['code'], reason: string): Explained => ({
    disclaimer,
    applies: false,
    code,
    reason,
  })
  if (!disclaimer.inForce) return no('not-in-force', 'It is not in force.')
  const { effectiveFrom, effectiveUntil, mandatory } = disclaimer
  if (effectiveFrom && now < Date.parse(effectiveFrom)) {
    return no('not-yet', 'Its time has not come yet.')
  }
  if (effectiveUntil && now >= Date.parse(effectiveUntil)) return no('ended', 'Its time is over.')
  if (!hasWording(disclaimer)) return no('no-wording', 'It has no wording yet.')

  const asked = criteriaOf(disclaimer)
  const failed = asked.find(({ holds }) => !holds(piece))
  const sameLanguage = disclaimer.language === piece.language
  const byItself = asked.length > 0 && !failed && sameLanguage
  const chosen = piece.chosen.includes(disclaimer.code)
  const isTakenOff = piece.without?.includes(disclaimer.code) === true && !mandatory
  if (isTakenOff && (byItself || chosen)) return no('taken-off', 'It was taken off this piece.')
  if (byItself || chosen) {
    return {
      disclaimer,
      chosen,
      criteria: byItself ? asked.map(({ criterion }) => criterion) : [],
    }
  }
  if (asked.length === 0) {
    return no('not-chosen', 'It is chosen on each piece, and was not chosen on this one.')
  }
  if (failed) {
    const { criterion } = failed
    return { ...no('not-in-scope', sentence(FAILS[criterion])), criteria: [criterion] }
  }
  return no('other-language', 'It is worded in another language than the piece.')
}

const isCandidate = (standing: Standing): standing is Candidate => 'chosen' in standing

/**
 * Every disclaimer of the house, in the order given, with whether this piece carries it and why. The answer
 * for each does not depend on that order.
 *
 * @param now ISO 8601.
 */
export function explainDisclaimers(
  piece: PieceScope,
  house: readonly Disclaimer[],
  now: string,
): Explained[] {
  const standings = house.map((disclaimer) => standingOf(disclaimer, piece, Date.parse(now)))
  const candidates = standings.filter(isCandidate)
  return standings.map((standing) => {
    if (!isCandidate(standing)) return standing
    const family = standing.disclaimer.family?.trim()
    const winner = family
      ? narrowestOf(candidates.filter(({ disclaimer }) => disclaimer.family?.trim() === family))
      : standing
    if (winner && winner !== standing) return gaveWay(standing, winner)
    return applied(standing)
  })
}

function applied({ disclaimer, chosen, criteria }: Candidate): Explained {
  if (criteria.length === 0) {
    return { disclaimer, applies: true, code: 'chosen', reason: 'It was chosen on this piece.' }
  }
  const reasons = [...criteria, ...(chosen ? (['chosen'] as const) : [])]
  const words = listOf(reasons.map((criterion) => HOLDS[criterion]))
  const kept = disclaimer.mandatory ? ' It cannot be taken off.' : ''
  const reason = `Because of: ${words}.${kept}`
  return { disclaimer, applies: true, code: 'scope', reason, criteria: reasons }
}

function gaveWay({ disclaimer }: Candidate, winner: Candidate): Explained {
  const isHeld = winner.disclaimer.mandatory === true && winner.criteria.length > 0
  return {
    disclaimer,
    applies: false,
    code: 'gave-way',
    reason: `${nameOf(winner.disclaimer)} of the same family is ${isHeld ? 'narrower or cannot be replaced' : 'narrower'}, and is shown instead.`,
    instead: winner.disclaimer.code,
  }
}

/** The disclaimers that a piece carries, in the order of the house. */
export function disclaimersFor(
  piece: PieceScope,
  house: readonly Disclaimer[],
  now: string,
): Disclaimer[] {
  return explainDisclaimers(piece, house, now)
    .filter(({ applies }) => applies)
    .map(({ disclaimer }) => disclaimer)
}

/**
 * Mandatory disclaimers that this piece would carry if they were worded in its language, and of whose
 * family it carries none.
 */
export function untranslatedFor(
  piece: PieceScope,
  house: readonly Disclaimer[],
  now: string,
): Disclaimer[] {
  const explained = explainDisclaimers(piece, house, now)
  const carried = explained.filter(({ applies }) => applies).map(({ disclaimer }) => disclaimer)
  const isCovered = ({ family }: Disclaimer) =>
    Boolean(family?.trim()) && carried.some((each) => each.family?.trim() === family?.trim())
  return explained
    .filter(({ code, disclaimer }) => code === 'other-language' && disclaimer.mandatory)
    .map(({ disclaimer }) => disclaimer)
    .filter((disclaimer) => !isCovered(disclaimer))
}
