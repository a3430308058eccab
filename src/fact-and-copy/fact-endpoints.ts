import type { Endpoint, PayloadRequest } from 'payload'

import {
  nearestSentence,
  placeOf,
  sentencesOfText,
  stateOfClaim,
  stateOfReply,
} from '../claims/index.ts'
import type { ClaimState, ReplyState } from '../claims/index.ts'
import { blocksOfPiece } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { colleaguesById } from '../notices/index.ts'
import {
  bodyOfRequest,
  findPiece,
  idOfRequest,
  mayDo,
  rowsOfPiece,
  staffEndpoint,
  textOfBody,
} from '../workflow/index.ts'
import { FACT_LIMITS } from './claim-row.ts'
import type { ClaimRow, ReplyRow } from './claim-row.ts'
import { changeClaim, markClaim } from './keep-claim.ts'
import type { ClaimGiven } from './keep-claim.ts'
import { keepReply } from './keep-reply.ts'
import type { ReplyGiven } from './keep-reply.ts'

/** Claims and rights of reply of a piece, each with how it stands towards the text as it was saved last. */
export type FactsAnswer = {
  claims: {
    id: string
    revision: number
    sentence: string
    sources: string
    note: string
    verdict: string
    state: ClaimState
    /** Where the sentence stands in the text, and how it is set there. */
    block: string | null
    start: number
    placed: string
    /** What a sentence that is gone most likely became. */
    nearest: string | null
    checker: string | null
    checkedAt: string | null
  }[]
  replies: (ReplyGiven & { id: string; revision: number; state: ReplyState })[]
  /** Sentences of the saved text, in order. */
  sentences: string[]
  may: { edit: boolean; check: boolean }
}

/** `GET …/:id/facts`, and `POST` of claims and replies of a piece, new ones and those that are kept. */
export const factEndpoints: Endpoint[] = [
  staffEndpoint({ path: '/:id/facts', method: 'get', right: 'pieces.read', answer: factsOf }),
  staffEndpoint({
    path: '/:id/claims',
    method: 'post',
    right: 'claims.edit',
    answer: async (req) => markClaim(req, idOfRequest(req), claimOfBody(await bodyOfRequest(req))),
  }),
  staffEndpoint({
    path: '/:id/claims/:claim',
    method: 'post',
    right: 'claims.edit',
    answer: async (req) => {
      const body = await bodyOfRequest(req)
      return changeClaim(
        req,
        idOfRequest(req),
        { claim: String(req.routeParams?.claim ?? ''), revision: body.revision },
        claimOfBody(body),
      )
    },
  }),
  staffEndpoint({
    path: '/:id/replies',
    method: 'post',
    right: 'claims.edit',
    answer: async (req) =>
      keepReply(req, idOfRequest(req), null, replyOfBody(await bodyOfRequest(req))),
  }),
  staffEndpoint({
    path: '/:id/replies/:reply',
    method: 'post',
    right: 'claims.edit',
    answer: async (req) => {
      const body = await bodyOfRequest(req)
      return keepReply(
        req,
        idOfRequest(req),
        { reply: String(req.routeParams?.reply ?? ''), revision: body.revision },
        replyOfBody(body),
      )
    },
  }),
]

function claimOfBody(body: Record<string, unknown>): ClaimGiven {
  const { sentence, sources, note } = FACT_LIMITS
  const given = (field: string, limit: number) =>
    body[field] === undefined ? undefined : textOfBody(body, field, limit)
  return {
    sentence: given('sentence', sentence),
    sources: given('sources', sources),
    note: given('note', note),
    verdict: given('verdict', 20),
  }
}

const replyOfBody = (body: Record<string, unknown>): ReplyGiven => ({
  who: textOfBody(body, 'who', FACT_LIMITS.who),
  about: textOfBody(body, 'about', FACT_LIMITS.about),
  way: textOfBody(body, 'way', 20),
  askedAt: textOfBody(body, 'askedAt', 40),
  deadline: textOfBody(body, 'deadline', 40),
  outcome: textOfBody(body, 'outcome', 20),
  answer: textOfBody(body, 'answer', FACT_LIMITS.answer),
  answeredAt: textOfBody(body, 'answeredAt', 40),
  printed: textOfBody(body, 'printed', FACT_LIMITS.sentence),
  waiver: textOfBody(body, 'waiver', FACT_LIMITS.waiver),
})

async function factsOf(req: PayloadRequest): Promise<FactsAnswer> {
  const { slugs } = deskOf(req.payload).options
  const piece = await findPiece(req, idOfRequest(req))
  const claims = await rowsOfPiece<ClaimRow>(req, slugs.claims, piece.publicId)
  const replies = await rowsOfPiece<ReplyRow>(req, slugs.replies, piece.publicId)
  const text = sentencesOfText(blocksOfPiece(piece))
  const now = new Date().toISOString()
  const people = await colleaguesById(
    req,
    claims.flatMap(({ checker }) => checker ?? []),
  )
  return {
    claims: claims
      .filter(({ verdict }) => verdict !== 'dropped')
      .map((claim) => {
        const state = stateOfClaim(claim, text)
        const place = placeOf(claim.sentence, text)
        return {
          id: claim.publicId,
          revision: claim.revision,
          sentence: claim.sentence,
          sources: claim.sources ?? '',
          note: claim.note ?? '',
          verdict: claim.verdict,
          state,
          block: place?.block ?? null,
          start: place?.start ?? 0,
          placed: place?.text ?? '',
          nearest: state === 'stale' ? nearestSentence(claim.sentence, text) : null,
          checker: claim.checker ? (people.get(claim.checker)?.name ?? '') : null,
          checkedAt: claim.checkedAt ?? null,
        }
      }),
    replies: replies.map((reply) => ({
      id: reply.publicId,
      revision: reply.revision,
      who: reply.who,
      about: reply.about,
      way: reply.way ?? '',
      askedAt: reply.askedAt ?? '',
      deadline: reply.deadline ?? '',
      outcome: reply.outcome,
      answer: reply.answer ?? '',
      answeredAt: reply.answeredAt ?? '',
      printed: reply.printed ?? '',
      waiver: reply.waiver ?? '',
      state: stateOfReply(reply, text, now),
    })),
    sentences: [...text.values()].map((sentence) => sentence.text),
    may: { edit: mayDo(req, 'claims.edit'), check: mayDo(req, 'claims.check') },
  }
}
