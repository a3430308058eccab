import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { colleaguesById, colleaguesWithRoles, isNotice, tell } from '../notices/index.ts'
import type { NoticeCode, Telling } from '../notices/index.ts'
import type { LoadedPiece, PieceRow } from '../publishing/index.ts'
import { rightsOfDesk } from './actor.ts'
import type { Actor } from './gate-facts.ts'
import { mayRoles } from './rights.ts'
import type { Right } from './rights.ts'
import { rightsAsked, whoIsTold } from './who-is-told.ts'
import type { Parties } from './who-is-told.ts'

/** What happened to a piece, for the people around it. */
export type PieceNews = Pick<Telling, 'details' | 'event' | 'note'> & {
  /** Codes of notices, as a table of transitions has them in `queues`. */
  codes: readonly string[]
  piece: Pick<PieceRow, 'headline' | 'id' | 'publicId'> & { assignee?: unknown }
  /** The proof it is about, with what was signed on it. */
  signed?: Pick<LoadedPiece, 'approvals' | 'authors' | 'proof'> | undefined
  actor: Actor
  /** Rights whose holders are asked to sign besides. */
  signing?: readonly Right[]
}

/**
 * Tells the people around a piece what happened to it, in the transaction of `req`: the assignee, whoever
 * made the proof, whoever signed it, and whoever holds the right to do something about it.
 */
export async function tellOfPiece(req: PayloadRequest, news: PieceNews): Promise<void> {
  const codes = news.codes.filter((code): code is NoticeCode => isNotice(code))
  if (codes.length === 0) return
  const { piece, signed, actor, signing = [] } = news
  const parties: Parties = {
    assignee: idOf(piece.assignee),
    maker: signed?.proof?.madeBy,
    signers: signersOf(signed?.approvals ?? []),
    writers: (signed?.authors ?? []).flatMap(({ author }) => idOf(author.user) ?? []),
    holders: await holdersOf(req, [...rightsAsked(codes), ...signing]),
  }
  const addresses = codes.map((code) => whoIsTold(code, parties, ASKING.has(code) ? signing : []))
  await tell(req, {
    event: news.event,
    addresses,
    by: await actorAsTold(req, actor),
    title: piece.headline,
    piece: piece.publicId,
    place: `/collections/${deskOf(req.payload).options.slugs.pieces}/${String(piece.id)}`,
    ...(news.details ? { details: news.details } : {}),
    ...(news.note ? { note: news.note } : {}),
  })
}

/** Notices that ask for a signature. */
const ASKING = new Set<NoticeCode>(['check-wanted', 'proof-made'])

/** Everyone whose last word on a proof, of one kind at least, is yes. */
export function signersOf(approvals: LoadedPiece['approvals']): string[] {
  const last = new Map(
    approvals.map(({ approvedBy, decision, kind }) => [
      `${kind} ${approvedBy}`,
      { approvedBy, decision },
    ]),
  )
  const yes = [...last.values()].filter(({ decision }) => decision === 'approved')
  return [...new Set(yes.map(({ approvedBy }) => approvedBy))]
}

async function holdersOf(
  req: PayloadRequest,
  rights: readonly Right[],
): Promise<Parties['holders']> {
  const table = rightsOfDesk(req.payload)
  const roles = [
    ...new Set(rights.flatMap((right): readonly string[] => table[right]?.roles ?? [])),
  ]
  const people = await colleaguesWithRoles(req, roles)
  return (right) =>
    people.filter((person) => mayRoles(person.roles, right, table)).map(({ id }) => id)
}

async function actorAsTold(
  req: PayloadRequest,
  { id, kind, name }: Actor,
): Promise<NonNullable<Telling['by']>> {
  if (kind !== 'user') return name ? { name } : {}
  const person = (await colleaguesById(req, [String(id)])).get(String(id))
  return { id: String(id), ...(person ? { name: person.name } : {}) }
}

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
