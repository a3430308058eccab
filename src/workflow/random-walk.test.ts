import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mayTake, runGate } from './gate.ts'
import type { Actor, ApprovalFacts, GateFacts, ProofFacts } from './gate-facts.ts'
import { INITIAL_PIECE_STAGES, PIECE_STAGES } from './stages.ts'
import { destinationsOf, PIECE_WORKFLOW, transitionsFrom } from './transitions.ts'
import type { PieceTransition } from './transitions.ts'

const CLOCK: Actor = { kind: 'system', id: 'tick', roles: [] }
/** The author has an account and every right there is. */
const AUTHOR: Actor = { kind: 'user', id: 1, roles: ['admin', 'editor'] }
const PEOPLE: Actor[] = [
  CLOCK,
  AUTHOR,
  { kind: 'user', id: 2, roles: ['editor'] },
  { kind: 'user', id: 3, roles: ['desk-chief'] },
  { kind: 'user', id: 4, roles: ['copy-editor'] },
]

/** A desk reduced to what the rules are about: what was approved, and what went out. */
class Desk {
  stage: string
  text = 1
  proof: (ProofFacts & { approvals: ApprovalFacts[] }) | undefined
  released: { text: string; by: ApprovalFacts[]; madeBy: ProofFacts['madeBy'] }[] = []
  visited = new Set<string>()

  constructor(stage: string) {
    this.stage = stage
    this.visited.add(stage)
  }

  facts(actor: Actor): GateFacts {
    return {
      piece: {
        stage: this.stage,
        kind: 'column',
        language: 'en',
        headline: 'Rivers need room',
        slug: 'rivers-need-room',
        hasText: true,
        workingHash: `text ${this.text}`,
        bylineMode: 'authors',
        bylines: [{ authorId: 'author-1', name: 'Ada Moss', userId: AUTHOR.id }],
        openQuestions: [],
        disclaimers: [{ code: 'views-own', text: 'Views.', agreesWith: 'one' }],
      },
      ...(this.proof ? { proof: this.proof } : {}),
      ...(this.released.length > 0 ? { publication: { state: 'live' as const } } : {}),
      actor,
      now: '2026-03-01T12:00:00Z',
    }
  }

  take(transition: PieceTransition, actor: Actor, choice: number): boolean {
    if (!mayTake(transition, actor) || !runGate(transition, this.facts(actor)).met) return false
    if (transition.effect === 'make-proof') {
      const workingHash = `text ${this.text}`
      this.proof = { publicId: 'p', hash: 'h', workingHash, madeBy: actor.id, approvals: [] }
    }
    if (transition.effect === 'approve') {
      this.proof?.approvals.push({
        kind: 'editor',
        by: actor.id,
        decision: 'approved',
        roles: actor.roles,
      })
    }
    if (transition.effect === 'withdraw-approval') {
      for (const { by } of [...(this.proof?.approvals ?? [])]) {
        this.proof?.approvals.push({ kind: 'editor', by, decision: 'withdrawn', roles: [] })
      }
    }
    if (transition.effect === 'release' && this.proof) {
      const { madeBy, approvals } = this.proof
      this.released.push({ text: `text ${this.text}`, by: [...approvals], madeBy })
      expect(this.proof.workingHash).toBe(`text ${this.text}`)
    }
    const offered = destinationsOf(transition, this.stage)
    this.stage = offered[choice % offered.length] as string
    this.visited.add(this.stage)
    return true
  }
}

const step = fc.record({
  edits: fc.integer({ min: 0, max: 15 }).map((roll) => roll === 0),
  who: fc.constantFrom(...PEOPLE),
  which: fc.nat(20),
  choice: fc.nat(3),
})

describe('any walk through the desk', () => {
  it('publishes nothing but a current proof that a second person approved', () => {
    let releases = 0
    const visited = new Set<string>()
    fc.assert(
      fc.property(
        fc.constantFrom(...INITIAL_PIECE_STAGES),
        fc.array(step, { minLength: 200, maxLength: 400 }),
        (initial, steps) => {
          const desk = new Desk(initial)
          for (const { edits, who, which, choice } of steps) {
            if (edits) desk.text += 1
            const ways = transitionsFrom(desk.stage)
            const way = ways[which % ways.length] as PieceTransition
            const releasesBefore = desk.released.length
            const moved = desk.take(way, who, choice)
            if (moved && desk.stage === 'published' && way.effect !== 'release') {
              expect(releasesBefore).toBeGreaterThan(0)
            }
          }
          for (const { by, madeBy } of desk.released) {
            expect(
              by.some(
                (approval) =>
                  approval.decision === 'approved' &&
                  approval.by !== AUTHOR.id &&
                  approval.by !== madeBy,
              ),
            ).toBe(true)
          }
          releases += desk.released.length
          for (const stage of desk.visited) visited.add(stage)
        },
      ),
      { numRuns: 300, seed: 20260301 },
    )
    expect(releases).toBeGreaterThan(20)
    expect([...visited].sort()).toEqual(PIECE_STAGES.map(({ name }) => name).sort())
  })

  it('can go on from wherever it stands', () => {
    for (const { name } of PIECE_STAGES) {
      expect(transitionsFrom(name).some(({ by }) => by === 'person')).toBe(true)
    }
  })

  it('enters published through a guarded transition only', () => {
    for (const { to, requirements } of PIECE_WORKFLOW.transitions) {
      if (!to.includes('published')) continue
      const guards = new Set<string>(requirements)
      const released = guards.has('proof-approved') && guards.has('proof-current')
      expect(released || guards.has('publication-live')).toBe(true)
    }
  })
})
