import { bylineNumber, chooseWording, disclaimersFor } from '../disclosure/index.ts'
import { blocksFromLexical, hasWords, workingHash } from '../publishing/index.ts'
import type { LoadedPiece } from '../publishing/index.ts'
import type { Actor, GateFacts } from './gate-facts.ts'

/** What the gate looks at, out of a loaded piece. */
export function factsOfPiece(loaded: LoadedPiece, actor: Actor, now: string): GateFacts {
  const { piece, proof, publication, settings } = loaded
  return {
    piece: {
      stage: piece.stage,
      kind: piece.kind,
      language: piece.language,
      headline: piece.headline,
      ...(piece.standfirst ? { standfirst: piece.standfirst } : {}),
      slug: piece.slug,
      hasText: hasWords(blocksFromLexical(piece.body)),
      workingHash: workingHash(piece),
      bylineMode: piece.bylineMode,
      bylines: loaded.authors.map(({ author, byline }) => ({
        authorId: author.publicId,
        name: author.name,
        ...(author.user === null || author.user === undefined ? {} : { userId: author.user }),
        interests: byline.interests ?? 'not-asked',
      })),
      openQuestions: (piece.questions ?? []).map((question) => ({
        ...(question.id ? { id: question.id } : {}),
        code: question.code ?? 'question',
        message: question.message,
        answered: question.settled === true,
        weight: question.weight ?? 'must',
        path: 'questions',
      })),
      ...(loaded.picture
        ? { picture: { alt: loaded.picture.alt, credit: loaded.picture.credit ?? '' } }
        : {}),
      disclaimers: disclaimerFacts(loaded),
    },
    ...(proof
      ? {
          proof: {
            publicId: proof.publicId,
            hash: proof.hash,
            workingHash: proof.workingHash,
            madeBy: proof.madeBy,
            approvals: loaded.approvals.map(({ kind, decision, approvedBy }) => ({
              kind,
              decision,
              by: approvedBy,
            })),
          },
        }
      : {}),
    ...(publication ? { publication: { state: publication.state } } : {}),
    actor,
    slugTaken: loaded.slugTaken,
    policy: { requireInterests: settings.requireInterests !== false },
    now,
    row: piece,
  }
}

function disclaimerFacts({ piece, authors, chosenDisclaimers, houseDisclaimers }: LoadedPiece) {
  const number = bylineNumber(piece.bylineMode, authors.length)
  return disclaimersFor({ ...piece, chosen: chosenDisclaimers }, houseDisclaimers).flatMap(
    (disclaimer) => {
      const wording = chooseWording(disclaimer, number)
      return wording
        ? [{ code: disclaimer.code, text: wording.text, agreesWith: wording.agreesWith }]
        : []
    },
  )
}
