import { describe, expect, it } from '@jest/globals'
import {
  checkInput,
  mayTake,
  NOTE_LIMIT,
  possiblePublicationTransitions,
  possibleTransitions,
  runGate,
} from './gate.ts'
import type { Actor, GateFacts, PieceFacts, ProofFacts } from './gate-facts.ts'
import { findTransition } from './transitions.ts'
import type { PieceTransition } from './transitions.ts'

const ed: Actor = { kind: 'user', id: 7, roles: ['editor'] }
const proof: ProofFacts = {
  publicId: 'proof-1',
  hash: 'h1',
  workingHash: 'w1',
  madeBy: 8,
  approvals: [{ kind: 'editor', by: 9, decision: 'approved', roles: ['editor'] }],
}
const piece: PieceFacts = {
  stage: 'approved',
  kind: 'op-ed',
  language: 'en',
  headline: 'Rivers need room',
  slug: 'rivers-need-room',
  hasText: true,
  workingHash: 'w1',
  bylineMode: 'authors',
  bylines: [{ authorId: 'author-1', name: 'Ada Moss', userId: 5, interests: 'none' }],
  openQuestions: [],
  disclaimers: [{ code: 'views-own', text: 'The views are the author’s.', agreesWith: 'one' }],
}
const facts: GateFacts = { piece, proof, actor: ed, now: '2026-03-01T12:00:00Z' }
const about = (change: Partial<PieceFacts>): GateFacts => ({
  ...facts,
  piece: { ...piece, ...change },
})
const transition = (name: string) => findTransition(name) as PieceTransition
const codes = (name: string, given: GateFacts) =>
  runGate(transition(name), given).unmet.map(({ code }) => code)

describe('runGate', () => {
  it('opens for an approved proof of the text as it stands', () => {
    expect(runGate(transition('publish'), facts)).toMatchObject({
      met: true,
      unmet: [],
      overridden: [],
    })
  })

  it.each<[string, GateFacts, string]>([
    ['no headline', about({ headline: '  \u200b' }), 'headline-present'],
    ['no text', about({ hasText: false }), 'body-present'],
    ['no address', about({ slug: '' }), 'slug-present'],
    ['an address that is none', about({ slug: 'a/b' }), 'slug-present'],
    ['an address with a stray hyphen', about({ slug: 'rivers-' }), 'slug-present'],
    ['an address of another', { ...facts, slugTaken: true }, 'slug-free'],
    ['a disclaimer left out', about({ disclaimers: [] }), 'disclaimer-present'],
    [
      'a disclaimer without words',
      about({ disclaimers: [{ code: 'x', text: ' ', agreesWith: 'any' }] }),
      'disclaimer-present',
    ],
    ['a text changed after the proof', about({ workingHash: 'w2' }), 'proof-current'],
    [
      'a legal hold',
      {
        ...about({ note: { type: 'minor' } }),
        publication: { state: 'live', hold: true },
      },
      'not-on-hold',
    ],
    ['a change without a note', { ...facts, publication: { state: 'live' } }, 'note-present'],
    [
      'a note without words',
      {
        ...about({ note: { type: 'correction', text: ' \u200b' } }),
        publication: { state: 'live' },
      },
      'note-present',
    ],
    [
      'a doubt raised by whoever may not retract',
      {
        ...about({ note: { type: 'concern', text: 'In doubt.' } }),
        publication: { state: 'live' },
      },
      'note-allowed',
    ],
    ['a removed publication', { ...facts, publication: { state: 'removed' } }, 'address-open'],
    ['a retracted publication', { ...facts, publication: { state: 'retracted' } }, 'address-open'],
  ])('holds back %s', (_, given, code) => {
    expect(codes('publish', given)).toEqual([code])
  })

  it('lets a correction and a text taken off the site go out again', () => {
    for (const state of ['live', 'unpublished'] as const) {
      const noted = about({ note: { type: 'correction', text: 'A slip.' } })
      expect(codes('publish', { ...noted, publication: { state } })).toEqual([])
    }
  })

  it('accepts an address in another script', () => {
    for (const slug of ['नदी-को-जगह', 'الأنهار-2026', '河流']) {
      expect(codes('publish', about({ slug }))).toEqual([])
    }
  })

  it('names everything that stands in the way at once, in the order of the transition', () => {
    const bare = about({
      headline: '',
      hasText: false,
      slug: '',
      bylines: [],
      disclaimers: [],
    })
    expect(codes('make-proof', bare)).toEqual([
      'headline-present',
      'body-present',
      'slug-present',
      'byline-present',
      'disclaimer-present',
    ])
  })

  it('lists each open question with the place to go to, and lets advice pass', () => {
    const given = about({
      openQuestions: [
        { id: 'q1', code: 'no-year', message: 'Which year?', answered: false, anchor: 'p3' },
        { code: 'stray-word', message: 'Is a word left over?', answered: false, path: 'body' },
        { id: 'q3', code: 'no-year', message: 'Which year?', answered: true },
        { id: 'q4', code: 'space', message: 'A space?', answered: false, weight: 'should' },
      ],
    })
    expect(runGate(transition('make-proof'), given).unmet).toEqual([
      {
        code: 'questions-answered',
        message: 'Settle this question: Which year?',
        at: { question: 'q1', anchor: 'p3' },
        told: { question: 'Which year?' },
      },
      {
        code: 'questions-answered',
        message: 'Settle this question: Is a word left over?',
        at: { question: 'stray-word', field: 'body' },
        told: { question: 'Is a word left over?' },
      },
    ])
  })

  it('never meets a requirement it does not know', () => {
    for (const code of ['moon-full', 'constructor', '__proto__']) {
      expect(runGate({ requirements: [code] }, facts)).toMatchObject({
        met: false,
        unmet: [{ code }],
      })
    }
  })
})

describe('the byline and its disclaimer', () => {
  const two = [...piece.bylines, { authorId: 'author-2', name: 'Ben Ruiz' }]
  const worded = (agreesWith: 'any' | 'none' | 'one' | 'several') => [
    { code: 'views-own', text: 'Views.', agreesWith },
  ]

  it.each([
    ['one author', { bylines: piece.bylines }, 'one'],
    ['two authors', { bylines: two }, 'several'],
    ['the house', { bylineMode: 'desk', bylines: [] }, 'none'],
    ['a name withheld', { bylineMode: 'withheld' }, 'none'],
  ] as const)('agree for %s in one wording only', (_, change, fitting) => {
    for (const wording of ['one', 'several', 'none', 'any'] as const) {
      const unmet = codes('make-proof', about({ ...change, disclaimers: worded(wording) }))
      expect(unmet).toEqual(wording === fitting || wording === 'any' ? [] : ['disclaimer-agrees'])
    }
  })

  it('disagree when “authors” speaks of nobody', () => {
    const unmet = runGate(
      transition('make-proof'),
      about({ bylines: [], disclaimers: worded('several') }),
    ).unmet
    expect(unmet.map(({ code }) => code)).toEqual(['byline-present', 'disclaimer-agrees'])
    expect(unmet[1]?.message).toContain('worded for a piece by several authors')
    expect(unmet[1]?.at).toEqual({ field: 'disclaimers' })
  })

  it('need no disclaimer when the house speaks, or when the desk asks for none', () => {
    expect(codes('make-proof', about({ bylineMode: 'desk', disclaimers: [] }))).toEqual([])
    expect(
      codes('make-proof', { ...about({ disclaimers: [] }), policy: { requireDisclaimer: false } }),
    ).toEqual([])
    expect(codes('make-proof', about({ bylineMode: 'withheld', disclaimers: [] }))).toEqual([
      'disclaimer-present',
    ])
  })

  it('want interests from each named author where the desk asks for them', () => {
    const given = about({ bylines: two, disclaimers: worded('several') })
    expect(codes('make-proof', given)).toEqual([])
    const strict = { ...given, policy: { requireInterests: true } }
    const { unmet } = runGate(transition('make-proof'), strict)
    expect(unmet).toHaveLength(1)
    expect(unmet[0]).toMatchObject({ code: 'interests-declared', at: { field: 'bylines' } })
    expect(unmet[0]?.message).toContain('Ben Ruiz')
  })
})

describe('pictures', () => {
  it('need a description and a credit, wherever they stand', () => {
    const given = about({
      picture: { alt: 'A river', credit: '' },
      bodyPictures: [{ credit: 'Desk', text: { block: 'body.1' } }],
    })
    expect(runGate(transition('make-proof'), given).unmet).toEqual([
      {
        code: 'picture-complete',
        message: 'Say whose picture it is.',
        at: { field: 'picture' },
        told: { as: 'credit' },
      },
      {
        code: 'picture-complete',
        message: 'Describe the picture for readers who cannot see it.',
        at: { field: 'body', text: { block: 'body.1' } },
      },
    ])
    expect(codes('make-proof', about({ picture: { alt: 'A river', credit: 'Desk' } }))).toEqual([])
  })
})

describe('approval', () => {
  const standing = (approvals: ProofFacts['approvals'], actor = ed) =>
    codes('publish', { ...facts, actor, proof: { ...proof, approvals } })

  it('is refused to an author of the piece and to whoever made the proof', () => {
    const checking = about({ stage: 'checking' })
    expect(codes('approve', checking)).toEqual([])
    expect(codes('approve', { ...checking, actor: { ...ed, id: '5' } })).toEqual(['not-own-piece'])
    expect(codes('approve', { ...checking, actor: { ...ed, id: 8 } })).toEqual(['not-own-piece'])
    const admin: Actor = { kind: 'user', id: 8, roles: ['admin'] }
    expect(codes('approve', { ...checking, actor: admin })).toEqual(['not-own-piece'])
  })

  it('needs a proof of the text as it stands', () => {
    expect(codes('approve', { ...facts, proof: undefined })).toEqual(['proof-current'])
    expect(codes('approve', about({ workingHash: 'w2' }))).toEqual(['proof-current'])
    expect(codes('publish', { ...facts, proof: undefined })).toEqual([
      'proof-current',
      'proof-approved',
    ])
  })

  it('counts by an editor who is neither author nor maker, and as long as it stands', () => {
    expect(standing([])).toEqual(['proof-approved'])
    expect(standing([{ kind: 'copy', by: 9, decision: 'approved', roles: ['editor'] }])).toEqual([
      'proof-approved',
    ])
    expect(standing([{ kind: 'editor', by: 5, decision: 'approved', roles: ['editor'] }])).toEqual([
      'proof-approved',
    ])
    expect(standing([{ kind: 'editor', by: 8, decision: 'approved', roles: ['editor'] }])).toEqual([
      'proof-approved',
    ])
    expect(standing([{ kind: 'editor', by: 9, decision: 'lapsed', roles: ['editor'] }])).toEqual([
      'proof-approved',
    ])
    expect(standing([{ kind: 'editor', by: 9, decision: 'approved', roles: ['editor'] }])).toEqual(
      [],
    )
  })

  it('is the last word of each editor', () => {
    const yes = { kind: 'editor', by: 9, decision: 'approved', roles: ['editor'] } as const
    const off = { kind: 'editor', by: '9', decision: 'withdrawn', roles: ['editor'] } as const
    const no = { kind: 'editor', by: 3, decision: 'refused', roles: ['editor'] } as const
    expect(standing([yes, off])).toEqual(['proof-approved'])
    expect(standing([off, yes])).toEqual([])
    expect(standing([yes, no])).toEqual(['proof-approved'])
    expect(standing([no, yes, { ...no, decision: 'withdrawn' }])).toEqual([])
  })

  it('waits while another editor refuses, and not while one changes one’s own mind', () => {
    const refused = (by: number): GateFacts => ({
      ...about({ stage: 'checking' }),
      proof: {
        ...proof,
        approvals: [{ kind: 'editor', by, decision: 'refused', roles: ['editor'] }],
      },
    })
    expect(codes('approve', refused(3))).toEqual(['not-refused'])
    expect(codes('approve', refused(7))).toEqual([])
  })
})

describe('mayTake', () => {
  it('keeps the clock’s work to the clock, and people’s to people', () => {
    const clock: Actor = { kind: 'system', id: 'tick', roles: ['admin'] }
    expect(mayTake(transition('publish-on-time'), clock)).toBe(true)
    expect(mayTake(transition('publish'), clock)).toBe(false)
    expect(mayTake(transition('publish-on-time'), { ...ed, roles: ['admin'] })).toBe(false)
    expect(mayTake(transition('publish'), ed)).toBe(true)
    expect(mayTake(transition('publish'), { ...ed, roles: ['copy-editor', 'reader'] })).toBe(false)
  })
})

describe('checkInput', () => {
  const given = (name: string, input: object, stage = 'approved') =>
    checkInput(transition(name), input, { stage, now: facts.now }).unmet.map(({ code }) => code)

  it('wants the note where one is owed, and no essay', () => {
    expect(given('send-back', {})).toEqual(['note-required'])
    expect(given('send-back', { note: ' \n' })).toEqual(['note-required'])
    expect(given('send-back', { note: 'Two sources, please.' })).toEqual([])
    expect(given('publish', { note: 'x'.repeat(NOTE_LIMIT) })).toEqual([])
    expect(given('publish', { note: 'x'.repeat(NOTE_LIMIT + 1) })).toEqual(['note-too-long'])
  })

  it('wants a stage that is offered', () => {
    const note = 'More.'
    expect(given('send-back', { note, to: 'writing' })).toEqual([])
    expect(given('send-back', { note, to: 'published' })).toEqual(['stage-not-offered'])
    expect(given('send-back', { note, to: 'editing' }, 'editing')).toEqual(['stage-not-offered'])
  })

  it('wants a time to come that names its zone', () => {
    expect(given('schedule', { dueAt: '2026-03-01T12:00:01Z' })).toEqual([])
    expect(given('schedule', { dueAt: '2026-03-01T14:30+02:00' })).toEqual([])
    expect(given('schedule', { dueAt: '2026-03-01T13:30+02:00' })).toEqual(['due-time-past'])
    expect(given('schedule', { dueAt: '2026-03-01T12:00:00Z' })).toEqual(['due-time-past'])
    for (const dueAt of [
      undefined,
      '',
      'tomorrow',
      '2026-03-02',
      '2026-03-02T12:00',
      '2026-13-41T12:00Z',
    ]) {
      expect(given('schedule', { dueAt })).toEqual(['due-time-missing'])
    }
  })
})

describe('possibleTransitions', () => {
  const buttons = (given: GateFacts) =>
    possibleTransitions(given).map(({ name, allowed }) => `${allowed ? '+' : '-'}${name}`)

  it('shows open buttons, and closed ones with what stands in the way', () => {
    expect(buttons(facts)).toEqual([
      '+make-proof',
      '+withdraw-approval',
      '+publish',
      '+schedule',
      '+send-back',
      '+archive',
    ])
    const stale = possibleTransitions(about({ workingHash: 'w2' }))
    expect(stale.find(({ name }) => name === 'publish')).toMatchObject({
      name: 'publish',
      warnings: [],
      label: 'Publish',
      description: 'Makes the approved proof public, unchanged.',
      to: ['published'],
      note: 'optional',
      asks: [],
      allowed: false,
      unmet: [
        {
          code: 'proof-current',
          message: 'The piece was changed after its proof was made. Make a new proof.',
          at: {},
        },
      ],
    })
  })

  it('leaves out what the person could never do', () => {
    expect(buttons({ ...facts, actor: { ...ed, roles: ['copy-editor'] } })).toEqual([
      '+make-proof',
      '+send-back',
    ])
    expect(buttons({ ...facts, actor: { ...ed, roles: ['reader'] } })).toEqual([])
  })

  it('shows the maker a closed approval and says who must approve', () => {
    const approve = possibleTransitions({
      ...about({ stage: 'checking' }),
      actor: { ...ed, id: 8 },
    }).find(({ name }) => name === 'approve')
    expect(approve?.allowed).toBe(false)
    expect(approve?.unmet[0]?.message).toContain('Another editor')
  })

  it('offers to cancel a correction only where there is one', () => {
    const editing = about({ stage: 'editing' })
    expect(buttons(editing)).not.toContain('+cancel-correction')
    expect(buttons(editing)).not.toContain('-cancel-correction')
    expect(buttons({ ...editing, publication: { state: 'live' } })).toContain('+cancel-correction')
  })

  it('shows the clock its own', () => {
    const clock: Actor = { kind: 'system', id: 'tick', roles: [] }
    expect(buttons({ ...about({ stage: 'scheduled' }), actor: clock })).toEqual([
      '+publish-on-time',
      '+block',
    ])
  })
})

describe('possiblePublicationTransitions', () => {
  const buttons = (given: GateFacts) =>
    possiblePublicationTransitions(given).map(
      ({ name, allowed }) => `${allowed ? '+' : '-'}${name}`,
    )
  const chief: Actor = { kind: 'user', id: 1, roles: ['desk-chief'] }

  it('shows each what they may do with what is public', () => {
    const live: GateFacts = { ...facts, publication: { state: 'live' } }
    expect(buttons(live)).toEqual(['+retract-emergency'])
    expect(buttons({ ...live, actor: chief })).toEqual([
      '+retract',
      '+retract-emergency',
      '+remove',
      '+unpublish',
    ])
    expect(buttons({ ...facts, actor: chief })).toEqual([])
  })

  it('closes all of it under a legal hold', () => {
    const held: GateFacts = { ...facts, actor: chief, publication: { state: 'live', hold: true } }
    expect(buttons(held)).toEqual(['-retract', '-retract-emergency', '-remove', '-unpublish'])
  })

  it('has an emergency retraction confirmed by someone else', () => {
    const retracted = (emergencyBy?: number): GateFacts => ({
      ...facts,
      actor: chief,
      publication: { state: 'retracted', emergencyBy },
    })
    expect(buttons(retracted(7))).toEqual(['+confirm-retraction', '+remove', '+restore'])
    expect(buttons(retracted(1))).toEqual(['-confirm-retraction', '+remove', '+restore'])
    expect(buttons(retracted())).toEqual(['+remove', '+restore'])
  })
})
