import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { possibleTransitions, runGate } from './gate.ts'
import type { GateFacts } from './gate-facts.ts'
import { checkOverrides, readOverrides } from './overrides.ts'
import { REQUIREMENTS, SOFT_REQUIREMENTS } from './requirements.ts'
import type { Level, Requirement } from './requirements.ts'
import { levelOf, momentOf } from './rules.ts'
import type { Rule } from './rules.ts'
import { findTransition } from './transitions.ts'

const facts: GateFacts = {
  piece: {
    stage: 'approved',
    kind: 'op-ed',
    language: 'en',
    headline: 'Rivers need room',
    slug: 'rivers-need-room',
    hasText: true,
    workingHash: 'w1',
    bylineMode: 'authors',
    bylines: [
      { authorId: 'a', name: 'Ada Moss', interests: 'none', termsAgreed: true, isNew: false },
    ],
    openQuestions: [],
    disclaimers: [{ code: 'views-own', text: 'Her own.', agreesWith: 'one' }],
  },
  proof: {
    publicId: 'p',
    hash: 'h',
    workingHash: 'w1',
    madeBy: 8,
    approvals: [{ kind: 'editor', by: 9, decision: 'approved', roles: ['editor'] }],
  },
  actor: { kind: 'user', id: 7, roles: ['editor'] },
  now: '2026-11-22T12:00:00Z',
}
const withRules = (...rules: Rule[]): GateFacts => ({ ...facts, policy: { rules } })
const picture = { requirement: 'picture-present' }
const publish = findTransition('publish') ?? { requirements: [] }
const told = (given: GateFacts, overrides: string[] = []) => {
  const { advice, overridden, unmet } = runGate(publish, given, REQUIREMENTS, overrides)
  const codes = (each: readonly { code: string }[]) => each.map(({ code }) => code)
  return { unmet: codes(unmet), advice: codes(advice), overridden: codes(overridden) }
}

describe('the rules of the desk', () => {
  it('close the way, only say it, or do not ask', () => {
    expect(told(facts)).toEqual({ unmet: [], advice: [], overridden: [] })
    expect(told(withRules({ ...picture, level: 'required' })).unmet).toEqual(['picture-present'])
    expect(told(withRules({ ...picture, level: 'recommended' }))).toMatchObject({
      unmet: [],
      advice: ['picture-present'],
    })
  })

  it('are for some kinds and some moments, the narrower before the wider, the lower before the upper', () => {
    const level = (...rules: Omit<Rule, 'requirement'>[]): Level =>
      levelOf(
        'picture-present',
        REQUIREMENTS['picture-present'],
        withRules(...rules.map((rule) => ({ ...picture, ...rule }))),
        'release',
      )
    expect(level({ level: 'required', kinds: ['letter'] })).toBe('off')
    expect(level({ level: 'required', moment: 'proof' })).toBe('off')
    expect(level({ level: 'off', kinds: ['op-ed'] }, { level: 'required' })).toBe('off')
    expect(level({ level: 'recommended', moment: 'release' }, { level: 'required' })).toBe(
      'recommended',
    )
    expect(level({ level: 'required' }, { level: 'recommended' })).toBe('recommended')
  })

  it('know the moment by what a transition makes', () => {
    expect(
      ['make-proof', 'schedule', 'publish', 'publish-on-time', 'start-writing'].map((name) =>
        momentOf(findTransition(name) ?? {}),
      ),
    ).toEqual(['proof', 'release', 'release', 'release', 'work'])
  })

  it('never switch off what a reader is promised, whatever they say', () => {
    const hard = Object.entries(REQUIREMENTS as Record<string, Requirement>).filter(
      ([, { soft }]) => !soft,
    )
    expect(hard.map(([code]) => code)).toEqual(
      expect.arrayContaining([
        'proof-current',
        'proof-approved',
        'not-own-piece',
        'disclaimer-present',
        'disclaimers-current',
        'not-on-hold',
        'identity-not-failed',
        'picture-licensed',
      ]),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...hard),
        fc.constantFrom<Level>('off', 'recommended'),
        fc.constantFrom('proof' as const, 'release' as const, 'work' as const),
        ([code, requirement], level, moment) => {
          const rules = [{ requirement: code, level }]
          expect(levelOf(code, requirement, withRules(...rules), moment)).toBe('required')
        },
      ),
    )
  })

  it('are about requirements with a name', () => {
    expect(SOFT_REQUIREMENTS.length).toBeGreaterThan(5)
    for (const { title } of SOFT_REQUIREMENTS) expect(title).toMatch(/^[A-Z]/)
  })
})

describe('a warning', () => {
  const close: GateFacts = {
    ...facts,
    policy: { spacingDays: 7 },
    piece: {
      ...facts.piece,
      bylines: [{ ...facts.piece.bylines[0]!, others: ['2026-11-20T12:00:00Z'] }],
    },
  }

  it('stands in the way until somebody gives a reason, and is then remembered', () => {
    expect(told(close)).toMatchObject({ unmet: ['spacing-kept'], overridden: [] })
    expect(told(close, ['spacing-kept'])).toMatchObject({
      unmet: [],
      overridden: ['spacing-kept'],
    })
  })

  it('is shown as one, on a way that is open', () => {
    const way = possibleTransitions(close).find(({ name }) => name === 'publish')
    expect(way).toMatchObject({
      allowed: true,
      unmet: [],
      warnings: [{ code: 'spacing-kept', severity: 'warning' }],
    })
  })

  it('is asked of a schedule for the time it is for, and not of a text that is out already', () => {
    expect(told({ ...close, releaseAt: '2026-11-27T12:00:00Z' }).unmet).toEqual([])
    expect(told({ ...close, releaseAt: '2026-11-27T11:59:59Z' }).unmet).toEqual(['spacing-kept'])
    const slip = { ...close.piece, note: { type: 'minor' } } as const
    expect(told({ ...close, piece: slip, publication: { state: 'live' } }).unmet).toEqual([])
  })

  it('opens nothing else: no reason passes what is not a warning', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(REQUIREMENTS)), (overrides) => {
        const { proof: _none, ...unproved } = close
        expect(
          runGate(publish, unproved, REQUIREMENTS, overrides).unmet.map(({ code }) => code),
        ).toEqual(expect.arrayContaining(['proof-current', 'proof-approved']))
      }),
    )
  })

  it.each([
    ['blank', [{ code: 'spacing-kept', reason: ' ' }]],
    ['too long', [{ code: 'spacing-kept', reason: 'x'.repeat(1001) }]],
    ['broken', [{ code: 'spacing-kept', reason: 'half \ud83d' }]],
    ['too many', Array.from({ length: 21 }, () => ({ code: 'x', reason: 'y' }))],
  ])('takes no reasons that are %s', (_, overrides) => {
    expect(checkOverrides(overrides).map(({ code }) => code)).toContain('override-malformed')
  })

  it('reads reasons as a list and nothing else', () => {
    expect(readOverrides(undefined)).toEqual([])
    expect(readOverrides([{ code: 'a', reason: 'b', more: 1 }])).toEqual([
      { code: 'a', reason: 'b' },
    ])
    for (const wrong of ['a', {}, [1], [{ code: 'a' }], [null]]) {
      expect(readOverrides(wrong)).toBeNull()
    }
  })
})

describe('what is asked of a piece by its house', () => {
  const ask = (code: string, piece: Partial<GateFacts['piece']>, more: Partial<GateFacts> = {}) => {
    const requirement = (REQUIREMENTS as Record<string, Requirement>)[code]
    return requirement?.check({ ...facts, piece: { ...facts.piece, ...piece }, ...more }).length
  }
  const by = (more: object) => ({ bylines: [{ ...facts.piece.bylines[0]!, ...more }] })

  it.each<[string, Partial<GateFacts['piece']>, number]>([
    ['payment-declared', by({}), 1],
    ['payment-declared', by({ payment: 'none' }), 0],
    ['ai-use-declared', by({ aiUse: 'declared' }), 0],
    ['ai-use-declared', by({ aiUse: 'not-asked' }), 1],
    ['interests-declared', { ...by({ interests: 'not-asked' }), bylineMode: 'desk' }, 0],
    ['declarations-worded', { wordless: [{ who: 'Ada', what: 'payment', field: 'bylines' }] }, 1],
    ['sponsor-disclosed', { sponsored: true, sponsorDisclosed: false }, 1],
    ['sponsor-disclosed', { sponsored: true, sponsorDisclosed: true }, 0],
    ['sponsor-disclosed', {}, 0],
    ['disclaimer-in-language', { untranslatedDisclaimers: ['“Views”'] }, 1],
    ['identity-not-failed', by({ identity: 'failed' }), 1],
    ['identity-not-failed', by({ identity: 'checked' }), 0],
    ['identity-checked', by({ isNew: true }), 1],
    ['identity-checked', by({ isNew: true, identity: 'checked' }), 0],
    ['identity-checked', by({ isNew: false }), 0],
    ['identity-checked', { ...by({ isNew: true }), bylineMode: 'withheld' }, 1],
    ['identity-checked', { ...by({ isNew: true }), bylineMode: 'desk' }, 0],
    ['terms-agreed', by({ termsAgreed: false }), 1],
    ['terms-agreed', { ...by({ termsAgreed: false }), termsOfSubmission: true }, 0],
    ['commission-terms', {}, 1],
    ['commission-terms', { hasCommissionTerms: true }, 0],
    ['length-agrees', { commissionedWords: 800, words: 960 }, 0],
    ['length-agrees', { commissionedWords: 800, words: 961 }, 1],
    ['length-agrees', { commissionedWords: 800, words: 640 }, 0],
    ['length-agrees', { commissionedWords: 800, words: 639 }, 1],
    ['length-agrees', { commissionedWords: 800, words: 2, lengthReason: 'A poem.' }, 0],
    ['length-agrees', { commissionedWords: 800, words: 2, lengthReason: ' ' }, 1],
    ['source-unchanged', { sourceChanged: true }, 1],
    ['source-unchanged', {}, 0],
    ['picture-present', { picture: { alt: 'A river' } }, 0],
    ['standfirst-present', { standfirst: '\u200b' }, 1],
  ])('%s', (code, piece, findings) => {
    expect(ask(code, piece)).toBe(findings)
  })

  it('requires a check of who came in from outside, and recommends it of others', () => {
    const { soft } = REQUIREMENTS['identity-checked'] as Requirement
    expect(soft?.({ ...facts, piece: { ...facts.piece, cameIn: true } })).toBe('required')
    expect(soft?.(facts)).toBe('recommended')
  })

  it('takes a licence for over from the moment it ends', () => {
    const licences = [{ name: '“A river”', field: 'picture', endsAt: '2026-11-25T00:00:00.000Z' }]
    const at = (releaseAt: string) => ask('picture-licensed', { licences }, { releaseAt })
    expect(at('2026-11-24T23:59:59.999Z')).toBe(0)
    expect(at('2026-11-25T00:00:00.000Z')).toBe(1)
    expect(ask('picture-licensed', { licences })).toBe(0)
  })
})
