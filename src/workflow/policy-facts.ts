import { bylineNumber, chooseWording, disclaimersFor } from '../disclosure/index.ts'
import { outdatedIn, untranslatedFor } from '../disclosure/index.ts'
import type { Disclaimer } from '../disclosure/index.ts'
import { scopeOfPiece } from '../publishing/index.ts'
import type { LoadedPiece } from '../publishing/index.ts'
import type { GateFacts, PieceFacts } from './gate-facts.ts'

const nameOf = ({ code, title }: Disclaimer) => `“${title?.trim() || code}”`

type PolicyFacts = Pick<
  PieceFacts,
  'disclaimers' | 'sponsorDisclosed' | 'sponsored' | 'untranslatedDisclaimers' | 'wordless'
>

/** What the gate looks at of disclaimers and declarations. */
export function policyFacts(
  loaded: LoadedPiece,
  now: string,
): { piece: PolicyFacts } & Pick<GateFacts, 'outdatedDisclaimers'> {
  const { houseDisclaimers, piece, authors, shownDisclaimers } = loaded
  const scope = scopeOfPiece(loaded)
  const carried = disclaimersFor(scope, houseDisclaimers, now)
  const number = bylineNumber(piece.bylineMode, authors.length)
  return {
    piece: {
      disclaimers: carried.flatMap((disclaimer) => {
        const wording = chooseWording(disclaimer, number)
        return wording
          ? [{ code: disclaimer.code, text: wording.text, agreesWith: wording.agreesWith }]
          : []
      }),
      untranslatedDisclaimers: untranslatedFor(scope, houseDisclaimers, now).map(nameOf),
      wordless: wordlessDeclarations(loaded),
      sponsored: scope.sponsored === true,
      sponsorDisclosed: carried.some(({ sponsored }) => sponsored === true),
    },
    outdatedDisclaimers: shownDisclaimers
      ? outdatedIn(shownDisclaimers, carried).map((disclaimer) => ({
          name: nameOf(disclaimer),
          version: disclaimer.requiredVersion ?? disclaimer.version,
        }))
      : [],
  }
}

/** Declared, and nothing written: there would be nothing to print. */
function wordlessDeclarations({ piece, authors }: LoadedPiece): PieceFacts['wordless'] {
  const isWordless = (answer: unknown, text: string | null | undefined) =>
    answer === 'declared' && !text?.trim()
  const named = piece.bylineMode === 'authors' ? authors : []
  return [
    ...named.flatMap(({ author: { name }, byline }) =>
      (
        [
          ['interests', byline.interests, byline.interestsText],
          ['payment', byline.payment, byline.paymentText],
          ['aiUse', byline.aiUse, byline.aiUseText],
        ] as const
      )
        .filter(([, answer, text]) => isWordless(answer, text))
        .map(([what]) => ({ who: name, what, field: 'bylines' })),
    ),
    ...(isWordless(piece.aiUse, piece.aiUseText)
      ? [{ what: 'aiUse' as const, field: 'aiUse' }]
      : []),
  ]
}
