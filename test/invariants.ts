import type { Payload, Where } from 'payload'

import { contentHash } from '../src/publishing/index.ts'
import type { Content } from '../src/publishing/content.ts'

type Piece = {
  publicId: string
  id: number | string
  stage: string
  revision: number
  slug: string
  proof?: string | null
  publication?: string | null
  scheduledFor?: string | null
}
type Version = { parent: unknown; version: { revision: number; stage: string } }
type Proof = {
  publicId: string
  piece: string
  number: number
  hash: string
  madeBy: string
  content: Content
}
type Approval = {
  piece: string
  proof: string
  proofHash: string
  decision: string
  kind: string
  approvedBy: string
}
type Release = {
  publicId: string
  piece: string
  publication: string
  proof: string
  hash: string
  number: number
}
type Publication = {
  publicId: string
  piece: string
  slug: string
  state: string
  release?: string
  hash?: string
}
type Event = {
  publicId: string
  type: string
  subject: string
  detail?: Record<string, unknown> | null
}

/**
 * What must hold in a database of the desk between any two transactions, whatever happened before: crashes,
 * races, failing calls. One sentence for each thing that does not.
 */
export async function brokenInvariants(payload: Payload): Promise<string[]> {
  const all = async <Row>(collection: string, where: Where = {}): Promise<Row[]> =>
    (await payload.db.find({ collection, where, limit: 0, pagination: false }))
      .docs as unknown as Row[]
  const pieces = await all<Piece>('opinion-pieces')
  const { docs: versions } = (await payload.db.findVersions({
    collection: 'opinion-pieces',
    limit: 0,
    pagination: false,
  })) as unknown as { docs: Version[] }
  const proofs = await all<Proof>('proofs')
  const approvals = await all<Approval>('approvals')
  const releases = await all<Release>('releases')
  const publications = await all<Publication>('publications')
  const events = (await all<Event>('events')).sort((a, b) => (a.publicId < b.publicId ? -1 : 1))
  const proofById = new Map(proofs.map((proof) => [proof.publicId, proof]))
  const of = <Row extends { piece: string }>(rows: Row[]) => grouped(rows, ({ piece }) => piece)
  const [proofsOf, releasesOf, publicationsOf] = [of(proofs), of(releases), of(publications)]
  const eventsOf = grouped(events, ({ subject }) => subject)
  const versionsOf = grouped(versions, ({ parent }) => idOf(parent))

  return [
    ...pieces.flatMap((piece) => {
      const say = (text: string) => `Piece ${piece.publicId} in ${piece.stage}: ${text}`
      const own = {
        versions: versionsOf.get(String(piece.id)) ?? [],
        events: eventsOf.get(piece.publicId) ?? [],
        proofs: proofsOf.get(piece.publicId) ?? [],
        releases: releasesOf.get(piece.publicId) ?? [],
        publications: (publicationsOf.get(piece.publicId) ?? []).filter(
          ({ state }) => state !== 'redirect',
        ),
      }
      return [
        ...history(piece, own.versions, own.events),
        ...numbered('proofs', own.proofs),
        ...numbered('releases', own.releases),
        ...position(piece, own.proofs, own.publications),
        ...released(own.releases, own.publications, own.events),
      ].map(say)
    }),
    ...proofs
      .filter(({ content, hash }) => contentHash(content) !== hash)
      .map(({ publicId }) => `Proof ${publicId} is not what its hash says.`),
    ...approvals
      .filter(({ proof, proofHash }) => proofById.get(proof)?.hash !== proofHash)
      .map(({ proof }) => `An approval signs a proof that is not there: ${proof}.`),
    ...releases
      .filter(({ proof, hash }) => proofById.get(proof)?.hash !== hash)
      .map(({ publicId }) => `Release ${publicId} is not of its proof.`),
    ...releases
      .filter(
        ({ proof }) =>
          !approvals.some(
            (each) =>
              each.proof === proof &&
              each.kind === 'editor' &&
              each.decision === 'approved' &&
              each.approvedBy !== proofById.get(proof)?.madeBy,
          ),
      )
      .map(({ publicId }) => `Release ${publicId} was approved by no second person.`),
  ]
}

/** Each revision was made once, by one act, and left one version; the acts lead from stage to stage. */
function history(piece: Piece, versions: Version[], events: Event[]): string[] {
  const faults: string[] = []
  const expected = Array.from({ length: piece.revision }, (_, n) => n + 1).join()
  const revisions = versions.map(({ version }) => version.revision).sort((a, b) => a - b)
  if (revisions.join() !== expected) faults.push(`versions ${revisions.join()}, not ${expected}`)
  const last = versions.find(({ version }) => version.revision === piece.revision)
  if (last && last.version.stage !== piece.stage) {
    faults.push(`last version in ${last.version.stage}`)
  }

  // What makes a revision is a beginning, a save or a move; other events of it only tell more of that.
  const acts = events.filter(
    ({ type, detail }) =>
      typeof detail?.revision === 'number' &&
      (type === 'piece.created' || type === 'piece.saved' || detail.to !== undefined),
  )
  const acted = acts.map(({ detail }) => Number(detail?.revision)).join()
  if (acted !== expected) faults.push(`events of revisions ${acted}, not ${expected}`)
  let stage: unknown
  for (const { type, detail } of events) {
    if (type === 'piece.created') stage = detail?.stage
    else if (type === 'piece.blocked') stage = 'blocked'
    else if (detail?.to !== undefined) {
      if (detail.from !== stage) {
        faults.push(`${type} left ${String(detail.from)}, it was in ${String(stage)}`)
      }
      stage = detail.to
    }
  }
  if (stage !== piece.stage) faults.push(`the events lead to ${String(stage)}`)
  return faults
}

function numbered(what: string, rows: { number: number }[]): string[] {
  const numbers = rows.map(({ number }) => number).sort((a, b) => a - b)
  return numbers.every((number, index) => number === index + 1)
    ? []
    : [`${what} are numbered ${numbers.join()}`]
}

function position(piece: Piece, proofs: Proof[], publications: Publication[]): string[] {
  const faults: string[] = []
  const needsProof = ['approved', 'checking', 'published', 'scheduled'].includes(piece.stage)
  if (needsProof && !proofs.some(({ publicId }) => publicId === piece.proof)) {
    faults.push('it has no proof')
  }
  if (piece.stage === 'published' && publications.length === 0) faults.push('nothing is public')
  if (publications.length > 1) faults.push('it is public twice')
  if (publications.length === 1 && publications[0]?.publicId !== piece.publication) {
    faults.push('it does not know its publication')
  }
  if (piece.stage === 'scheduled' && !piece.scheduledFor) faults.push('it has no time')
  if (!['blocked', 'scheduled'].includes(piece.stage) && piece.scheduledFor) {
    faults.push('it still has a time')
  }
  return faults
}

/** Every release has its event, and the last one is what stands at the address. */
function released(releases: Release[], publications: Publication[], events: Event[]): string[] {
  const faults: string[] = []
  for (const { publicId } of releases) {
    const told = events.filter(({ detail }) => detail?.release === publicId).length
    if (told !== 1) faults.push(`release ${publicId} has ${told} events`)
  }
  const last = [...releases].sort((a, b) => b.number - a.number)[0]
  const [publication] = publications
  if (Boolean(last) !== Boolean(publication)) faults.push('releases without a publication, or so')
  if (last && publication?.state === 'live') {
    if (publication.release !== last.publicId || publication.hash !== last.hash) {
      faults.push('the publication is not the last release')
    }
  }
  return faults
}

const idOf = (parent: unknown): string =>
  String(typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent)

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
