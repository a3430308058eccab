import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countApprovals, countWithActor } from './approvals.ts'
import { runGate } from './gate.ts'
import type { Actor, ApprovalFacts, ApprovalRule, GateFacts } from './gate-facts.ts'
import { mayRoles } from './rights.ts'
import { findTransition } from './transitions.ts'
import type { PieceTransition } from './transitions.ts'
import { whereItLeads } from './where-it-leads.ts'

const AUTHOR = 1
const MAKER = 2

const factsOf = (
  approvals: ApprovalFacts[],
  rule: ApprovalRule,
  actor: Actor = { kind: 'user', id: 9, roles: ['editor'] },
): GateFacts => ({
  piece: {
    stage: 'checking',
    kind: 'op-ed',
    language: 'en',
    headline: 'Rivers need room',
    slug: 'rivers-need-room',
    hasText: true,
    workingHash: 'w1',
    bylineMode: 'authors',
    bylines: [{ authorId: 'a', name: 'Ada Moss', userId: AUTHOR, interests: 'none' }],
    openQuestions: [],
    disclaimers: [],
  },
  proof: { publicId: 'p', hash: 'h', workingHash: 'w1', madeBy: MAKER, approvals },
  actor,
  policy: { approvals: rule },
  now: '2026-03-01T12:00:00Z',
})

const role = fc.constantFrom('admin', 'desk-chief', 'editor', 'legal', 'copy-editor')
const word = fc.record<ApprovalFacts>({
  kind: fc.constantFrom<ApprovalFacts['kind']>('editor', 'editor', 'editor', 'legal'),
  by: fc.integer({ min: 1, max: 6 }),
  decision: fc.constantFrom<ApprovalFacts['decision']>('approved', 'approved', 'withdrawn'),
  roles: fc.uniqueArray(role, { maxLength: 3 }),
})
const rule = fc.record<ApprovalRule>({
  count: fc.integer({ min: 1, max: 3 }),
  including: fc.uniqueArray(fc.constantFrom('admin', 'desk-chief', 'editor'), { maxLength: 3 }),
})

/** The same said another way: every way of giving the roles to people is tried. */
function isWhole(words: ApprovalFacts[], { count, including }: ApprovalRule): boolean {
  const last = new Map(
    words.filter(({ kind }) => kind === 'editor').map((each) => [each.by, each] as const),
  )
  const people = [...last.values()].filter(
    ({ by, decision, roles }) =>
      decision === 'approved' && by !== AUTHOR && by !== MAKER && mayRoles(roles, 'pieces.approve'),
  )
  const fits = (roles: readonly string[], rest: ApprovalFacts[]): boolean => {
    const [first, ...others] = roles
    if (first === undefined) return true
    return rest.some(
      (person) =>
        person.roles.includes(first) &&
        fits(
          others,
          rest.filter((one) => one !== person),
        ),
    )
  }
  return people.length >= count && fits(including, people)
}

describe('countApprovals', () => {
  it('agrees with trying every way of giving roles to people', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), rule, (words, asked) => {
        const { whole, given, needed, missing } = countApprovals(factsOf(words, asked))
        expect(whole).toBe(isWhole(words, asked))
        expect(new Set(given.map(({ by }) => by)).size).toBe(given.length)
        expect(needed).toBeGreaterThanOrEqual(asked.including.length)
        if (whole) expect(missing).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('never becomes whole by one person alone where two are asked for', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const alone = words.map((each) => ({ ...each, by: 4 }))
        expect(countApprovals(factsOf(alone, { count: 2, including: [] })).whole).toBe(false)
      }),
    )
  })

  it('counts nobody who may no longer approve', () => {
    const signed: ApprovalFacts = { kind: 'editor', by: 4, decision: 'approved', roles: ['editor'] }
    const one = { count: 1, including: [] }
    expect(countApprovals(factsOf([signed], one)).whole).toBe(true)
    expect(countApprovals(factsOf([{ ...signed, roles: ['legal'] }], one)).whole).toBe(false)
    expect(countApprovals(factsOf([{ ...signed, roles: [] }], one)).whole).toBe(false)
  })
})

describe('approving', () => {
  const approve = findTransition('approve') as PieceTransition
  const two: ApprovalRule = { count: 2, including: ['desk-chief'] }
  const editor: ApprovalFacts = { kind: 'editor', by: 4, decision: 'approved', roles: ['editor'] }
  const by = (id: number, ...roles: string[]): Actor => ({ kind: 'user', id, roles })
  const codes = (facts: GateFacts) => runGate(approve, facts).unmet.map(({ code }) => code)

  it('leaves the piece where it stands until the last of them', () => {
    const first = factsOf([], two, by(4, 'editor'))
    expect(countWithActor(first)).toMatchObject({ whole: false, missing: ['desk-chief'] })
    expect(whereItLeads(approve, first, undefined)).toBe('checking')
    const other = factsOf([editor], two, by(5, 'editor'))
    expect(whereItLeads(approve, other, undefined)).toBe('checking')
    const chief = factsOf([editor], two, by(5, 'desk-chief'))
    expect(whereItLeads(approve, chief, undefined)).toBe('approved')
  })

  it('is refused a second time by the same person, unless nothing more is needed', () => {
    expect(codes(factsOf([editor], two, by(4, 'editor')))).toEqual(['not-approved-twice'])
    expect(codes(factsOf([editor], two, by(5, 'desk-chief')))).toEqual([])
    expect(codes(factsOf([editor], { count: 1, including: [] }, by(4, 'editor')))).toEqual([])
  })

  it('says how many there are and who is missing', () => {
    const publish = findTransition('publish') as PieceTransition
    const open = runGate(publish, factsOf([editor], two)).unmet.find(
      ({ code }) => code === 'proof-approved',
    )
    expect(open?.message).toBe(
      '1 of 2 people have approved this proof. Ask one more who is desk chief to approve it.',
    )
  })
})
