import { blocksFromLexical, hasWords, placesOfPictures, workingHash } from '../publishing/index.ts'
import type { LoadedPiece } from '../publishing/index.ts'
import type { TextPlace } from '../copydesk/index.ts'
import type { Actor, GateFacts } from './gate-facts.ts'
import { neededChecks, ruleOfKind } from './kind-rules.ts'
import { policyFacts } from './policy-facts.ts'
import { peopleFacts, workFacts } from './work-facts.ts'

/**
 * What the gate looks at, out of a loaded piece.
 *
 * @param rolesNow roles that accounts hold now, by id.
 * @param releaseAt ISO 8601, where it would go out at another time than now.
 */
export function factsOfPiece(
  loaded: LoadedPiece,
  actor: Actor,
  now: string,
  rolesNow: ReadonlyMap<string, readonly string[]>,
  releaseAt?: string,
): GateFacts {
  const { piece, proof, publication, settings } = loaded
  const pictures = placesOfPictures(piece.body)
  const rule = ruleOfKind(settings.kindRules, piece.kind)
  const { piece: policy, ...policyOfProof } = policyFacts(loaded, now)
  return {
    piece: {
      stage: piece.stage,
      kind: piece.kind,
      language: piece.language,
      headline: piece.headline,
      ...(piece.standfirst ? { standfirst: piece.standfirst } : {}),
      slug: piece.slug,
      ...(piece.embargoUntil ? { embargoUntil: new Date(piece.embargoUntil).toISOString() } : {}),
      hasText: hasWords(blocksFromLexical(piece.body)),
      workingHash: workingHash(piece),
      bylineMode: piece.bylineMode,
      bylines: loaded.authors.map(({ author, byline }) => ({
        authorId: author.publicId,
        name: author.name,
        interests: byline.interests ?? 'not-asked',
        payment: byline.payment ?? 'not-asked',
        aiUse: byline.aiUse ?? 'not-asked',
        ...peopleFacts(loaded, author, byline),
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
      bodyPictures: [...loaded.bodyPictures].map(([id, picture]) => ({
        alt: picture?.alt ?? '',
        credit: picture?.credit ?? '',
        ...textOfPicture(pictures, id),
        ...(picture ? {} : { isMissing: true as const }),
      })),
      ...policy,
      ...workFacts(loaded),
      needs: neededChecks(piece.needs, rule.checks),
      ...(piece.noteType
        ? { note: { type: piece.noteType, ...(piece.noteText ? { text: piece.noteText } : {}) } }
        : {}),
    },
    ...policyOfProof,
    ...(proof
      ? {
          proof: {
            publicId: proof.publicId,
            hash: proof.hash,
            workingHash: proof.workingHash,
            madeBy: proof.madeBy,
            approvals: loaded.approvals.map((word) => ({
              kind: word.kind,
              decision: word.decision,
              by: word.approvedBy,
              byKind: word.approverKind ?? 'user',
              roles: rolesNow.get(word.approvedBy) ?? [],
              at: word.approvedAt,
              ...(word.note ? { note: word.note } : {}),
            })),
          },
        }
      : {}),
    ...(publication ? { publication: publicationFacts(publication) } : {}),
    actor,
    slugTaken: loaded.slugTaken,
    policy: {
      requireInterests: settings.requireInterests !== false,
      approvals: rule.approvals,
      undoMinutes: settings.undoMinutes ?? 10,
      rules: settings.rules ?? [],
      spacingDays: settings.spacingDays ?? 0,
      lengthTolerance: settings.lengthTolerance ?? 20,
    },
    ...(releaseAt === undefined ? {} : { releaseAt }),
    now,
    row: piece,
  }
}

/** Where a picture stands in the text, for whoever is led to it. */
const textOfPicture = (places: ReadonlyMap<string, string>, id: string): { text?: TextPlace } => {
  const block = places.get(id)
  return block === undefined ? {} : { text: { block } }
}

function publicationFacts(
  publication: NonNullable<LoadedPiece['publication']>,
): NonNullable<GateFacts['publication']> {
  const { state, hold, emergencyBy, removedBy, erased, releasedAt } = publication
  return {
    state,
    ...(hold ? { hold } : {}),
    ...(emergencyBy ? { emergencyBy } : {}),
    ...(removedBy ? { removedBy } : {}),
    ...(erased ? { erased } : {}),
    ...(releasedAt ? { releasedAt } : {}),
  }
}
