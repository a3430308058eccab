import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CHECKS, checkStates, mayLowerNeed, openChecks } from './checks.ts'
import type { CheckCode } from './checks.ts'
import { checkInput, mayTake, runGate } from './gate.ts'
import type { Actor, ApprovalFacts, GateFacts } from './gate-facts.ts'
import { faultOfKindRules, neededChecks, ruleOfKind } from './kind-rules.ts'
import { ROLES } from './rights.ts'
import { destinationsOf, findTransition } from './transitions.ts'
import type { PieceTransition } from './transitions.ts'
import { mayWithCheck } from './where-it-leads.ts'

const way = (name: string) => findTransition(name) as PieceTransition
const codes = CHECKS.map(({ code }) => code)
const rolesOf: Record<CheckCode, string> = {
  copy: 'copy-editor',
  fact: 'fact-checker',
  legal: 'legal',
  picture: 'picture-editor',
  author: 'editor',
}

const factsOf = (needs: readonly CheckCode[], approvals: ApprovalFacts[]): GateFacts => ({
  piece: {
    stage: 'approved',
    kind: 'op-ed',
    language: 'en',
    headline: 'Rivers need room',
    slug: 'rivers-need-room',
    hasText: true,
    workingHash: 'w1',
    bylineMode: 'authors',
    bylines: [{ authorId: 'a', name: 'Ada Moss', userId: 5, interests: 'none' }],
    openQuestions: [],
    disclaimers: [{ code: 'views', text: 'Views.', agreesWith: 'one' }],
    needs,
  },
  proof: {
    publicId: 'p',
    hash: 'h',
    workingHash: 'w1',
    madeBy: 8,
    approvals: [{ kind: 'editor', by: 9, decision: 'approved', roles: ['editor'] }, ...approvals],
  },
  actor: { kind: 'user', id: 7, roles: ['editor'] },
  now: '2026-03-01T12:00:00Z',
})
const said = (
  kind: CheckCode,
  decision: ApprovalFacts['decision'],
  more: Partial<ApprovalFacts> = {},
): ApprovalFacts => ({ kind, by: 3, decision, roles: [rolesOf[kind]], ...more })
const waysOut = ['approve', 'publish', 'schedule', 'publish-on-time', 'unblock']
const inTheWay = (name: string, facts: GateFacts) =>
  runGate(way(name), facts)
    .unmet.filter(({ code }) => code === 'checks-passed')
    .map(({ at }) => at.check)

describe('checks', () => {
  it('stand in the way of every release and approval, one line for each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes)), (needs) => {
        const facts = factsOf(needs, [])
        for (const name of waysOut) {
          expect(inTheWay(name, facts)).toEqual(codes.filter((code) => needs.includes(code)))
        }
      }),
    )
  })

  it.each(codes)('%s: the last word that counts decides', (code) => {
    const state = (...approvals: ApprovalFacts[]) =>
      checkStates(factsOf([code], approvals)).find(({ check }) => check.code === code)?.state
    const failed = said(code, 'refused', { note: 'The figure on line 3.' })
    expect(state()).toBe('waiting')
    expect(state(said(code, 'approved'))).toBe('passed')
    expect(state(said(code, 'approved'), failed)).toBe('failed')
    expect(state(failed, said(code, 'approved', { by: 4 }))).toBe('passed')
    // Settled by somebody entitled, not by anybody.
    expect(state(failed, said(code, 'approved', { by: 4, roles: ['reader'] }))).toBe('failed')
    expect(state(failed, said(code, 'approved', { by: 5 }))).toBe('failed')
    expect(state(said(code, 'approved', { roles: [] }))).toBe('waiting')
    expect(state(said(code, 'approved', { roles: [], byKind: 'guest' }))).toBe('passed')
    expect(state(said(code, 'approved', { roles: [], byKind: 'service' }))).toBe('passed')
  })

  it('stop what nobody asked them about, where they fail', () => {
    const facts = factsOf([], [said('legal', 'refused', { note: 'It names a minor.' })])
    expect(openChecks(facts)).toHaveLength(1)
    const [unmet] = runGate(way('publish'), facts).unmet
    expect(unmet).toEqual({
      code: 'checks-passed',
      message:
        'Legal check: failed. “It names a minor.” Mend the text and make a new proof, or have the check passed.',
      at: { check: 'legal' },
      told: { check: 'legal', as: 'failedFor', reason: '“It names a minor.”' },
    })
  })

  it('wait again on a new proof, since words are of one proof', () => {
    const passed = factsOf(['legal'], [said('legal', 'approved')])
    expect(openChecks(passed)).toEqual([])
    const { proof } = passed
    const again: GateFacts = { ...passed, proof: { ...proof!, approvals: [] } }
    expect(openChecks(again).map(({ state }) => state)).toEqual(['waiting'])
  })
})

describe('who may do what with a check', () => {
  const person = (role: string): Actor => ({ kind: 'user', id: 7, roles: [role] })
  const may = (name: string, check: CheckCode) =>
    ROLES.filter(
      (role) => mayTake(way(name), person(role)) && mayWithCheck(way(name), person(role), check),
    )

  it('sign what their role is for', () => {
    expect(may('pass-check', 'legal')).toEqual(['admin', 'legal'])
    expect(may('fail-check', 'fact')).toEqual(['admin', 'desk-chief', 'fact-checker'])
    expect(may('pass-check', 'copy')).toEqual(['admin', 'desk-chief', 'copy-editor'])
    expect(may('pass-check', 'author')).toEqual(['admin', 'desk-chief', 'editor'])
  })

  it('drop what they sign, or as a chief', () => {
    expect(may('drop-check', 'legal')).toEqual(['admin', 'desk-chief', 'legal'])
    expect(may('drop-check', 'picture')).toEqual(['admin', 'desk-chief', 'picture-editor'])
    for (const check of CHECKS) expect(mayLowerNeed(['reader', 'api'], check)).toBe(false)
  })

  it('ask for a check when they work on the text or sign it', () => {
    expect(may('need-check', 'legal')).toEqual([
      'admin',
      'desk-chief',
      'editor',
      'copy-editor',
      'legal',
    ])
  })

  it('let a guest sign the one check they were asked for, and take nothing else', () => {
    const guest: Actor = { kind: 'guest', id: 'link', roles: [], signs: 'legal' }
    expect(mayTake(way('pass-check'), guest)).toBe(true)
    expect(mayWithCheck(way('pass-check'), guest, 'legal')).toBe(true)
    expect(mayWithCheck(way('pass-check'), guest, 'copy')).toBe(false)
    for (const name of ['approve', 'publish', 'drop-check', 'need-check', 'publish-on-time']) {
      expect(mayTake(way(name), guest)).toBe(false)
    }
  })

  it('name a check that there is', () => {
    const at = { stage: 'checking', now: '2026-03-01T12:00:00Z' }
    const said = (check?: string) =>
      checkInput(way('pass-check'), check === undefined ? {} : { check }, at).unmet.map(
        ({ code }) => code,
      )
    expect(said('legal')).toEqual([])
    expect(said('tone')).toEqual(['check-unknown'])
    expect(said()).toEqual(['check-unknown'])
  })
})

describe('where a check leaves a piece', () => {
  it('is where it stands, but for a schedule, which it blocks', () => {
    for (const stage of way('pass-check').from) {
      expect(destinationsOf(way('pass-check'), stage)).toEqual([stage])
    }
    expect(destinationsOf(way('fail-check'), 'approved')).toEqual(['approved'])
    expect(destinationsOf(way('fail-check'), 'scheduled')).toEqual(['blocked'])
  })

  it('sends back only to what comes before', () => {
    expect(destinationsOf(way('send-back'), 'writing')).toEqual(['commissioned'])
    expect(destinationsOf(way('send-back'), 'editing')).toEqual(['writing', 'commissioned'])
    for (const stage of ['checking', 'approved', 'scheduled', 'blocked']) {
      expect(destinationsOf(way('send-back'), stage)).toEqual([
        'writing',
        'editing',
        'commissioned',
      ])
    }
  })
})

describe('the rule of a kind', () => {
  it('is one approval and no check, unless the settings say more', () => {
    expect(ruleOfKind(null, 'op-ed')).toEqual({
      checks: [],
      approvals: { count: 1, including: [] },
    })
    const rows = [
      { kind: 'op-ed', checks: ['legal', 'tone'], approvals: 2, including: ['desk-chief'] },
      { kind: 'letter', checks: ['copy'], approvals: null },
    ]
    expect(ruleOfKind(rows, 'op-ed')).toEqual({
      checks: ['legal'],
      approvals: { count: 2, including: ['desk-chief'] },
    })
    expect(ruleOfKind(rows, 'letter').approvals.count).toBe(1)
  })

  it('gives way to what the piece says itself', () => {
    expect(neededChecks(null, ['legal'])).toEqual(['legal'])
    expect(neededChecks({ legal: 'not-needed', copy: 'needed' }, ['legal', 'fact'])).toEqual([
      'copy',
      'fact',
    ])
  })

  it('stands once, and asks for no more roles than people', () => {
    expect(faultOfKindRules([{ kind: 'op-ed' }, { kind: 'letter' }])).toBeNull()
    expect(faultOfKindRules([{ kind: 'op-ed' }, { kind: 'op-ed' }])).toEqual({ fault: 'kindTwice' })
    expect(
      faultOfKindRules([{ kind: 'op-ed', approvals: 1, including: ['editor', 'admin'] }]),
    ).toEqual({ fault: 'moreRolesThanPeople', places: { count: 2 } })
    expect(faultOfKindRules(undefined)).toBeNull()
  })
})
