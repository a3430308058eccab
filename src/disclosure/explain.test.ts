import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Disclaimer, PieceScope } from './disclaimer.ts'
import { disclaimersFor, explainDisclaimers, untranslatedFor } from './explain.ts'
import { CRITERIA } from './narrowness.ts'

const NOW = '2026-11-22T12:00:00.000Z'

const own: Disclaimer = {
  code: 'views-own',
  version: 3,
  language: 'en',
  placement: 'after-body',
  inForce: true,
  kinds: [],
  forOne: 'The author speaks for herself.',
}
const opEd: PieceScope = { kind: 'op-ed', language: 'en', chosen: [] }

const codes = (piece: Partial<PieceScope>, ...house: Partial<Disclaimer>[]) =>
  disclaimersFor(
    { ...opEd, ...piece },
    house.map((each) => ({ ...own, ...each })),
    NOW,
  ).map(({ code }) => code)
const reason = (piece: Partial<PieceScope>, disclaimer: Partial<Disclaimer>) =>
  explainDisclaimers({ ...opEd, ...piece }, [{ ...own, ...disclaimer }], NOW)[0]

describe('the disclaimers of a piece', () => {
  const kind: Partial<Disclaimer> = { kinds: ['op-ed'] }

  it('are those of its kind and language, and those chosen on it, each once', () => {
    const house = [
      kind,
      { code: 'letters', kinds: ['letter' as const] },
      { code: 'views-own-tr', ...kind, language: 'tr' },
    ]
    expect(codes({}, ...house)).toEqual(['views-own'])
    expect(codes({ chosen: ['letters', 'views-own'] }, ...house)).toEqual(['views-own', 'letters'])
    expect(codes({ language: 'tr' }, ...house)).toEqual(['views-own-tr'])
  })

  it.each<[string, Partial<Disclaimer>, Partial<PieceScope>]>([
    ['site-wide', { siteWide: true }, {}],
    ['section', { sections: ['4'] }, { section: '4' }],
    ['topic', { topics: ['1', '2'] }, { topics: ['2'] }],
    ['author', { authors: ['9'] }, { authors: ['8', '9'] }],
    ['affiliation', { affiliations: ['ministry'] }, { affiliations: ['The Ministry of Tides'] }],
    ['affiliation', { affiliations: ['Üniversitesi'] }, { affiliations: ['Liman Üniversitesi'] }],
    ['sponsored', { sponsored: true }, { sponsored: true }],
    ['syndicated', { syndicated: true }, { syndicated: true }],
    ['ai-use', { aiDeclared: true }, { aiDeclared: true }],
  ])('come by %s, and only then', (_, scope, piece) => {
    expect(codes(piece, scope)).toEqual(['views-own'])
    if (!scope.siteWide) expect(codes({}, scope)).toEqual([])
  })

  it('ask for everything of their scope at once', () => {
    const both = { kinds: ['op-ed' as const], topics: ['2'] }
    expect(codes({ topics: ['2'] }, both)).toEqual(['views-own'])
    expect(codes({ topics: ['2'], kind: 'letter' }, both)).toEqual([])
  })

  it('take a word of an affiliation for a word, not for a part of one', () => {
    expect(codes({ affiliations: ['Administry Ltd'] }, { affiliations: ['ministry'] })).toEqual([])
    expect(codes({ affiliations: ['Ministry'] }, { affiliations: ['  '] })).toEqual([])
  })

  it.each<[string, Partial<Disclaimer>, Partial<PieceScope>]>([
    ['not-in-force', { inForce: false, siteWide: true }, { chosen: ['views-own'] }],
    ['not-yet', { effectiveFrom: '2026-11-22T12:00:00.001Z', siteWide: true }, {}],
    ['ended', { effectiveUntil: NOW, siteWide: true }, { chosen: ['views-own'] }],
    ['no-wording', { forOne: ' ', siteWide: true }, {}],
    ['not-chosen', {}, {}],
    ['other-language', { siteWide: true }, { language: 'tr' }],
    ['not-in-scope', { sections: ['1'] }, { section: '2' }],
    ['taken-off', { siteWide: true }, { without: ['views-own'] }],
    ['taken-off', {}, { chosen: ['views-own'], without: ['views-own'] }],
  ])('are left out when %s, and say so', (code, disclaimer, piece) => {
    const told = reason(piece, disclaimer)
    expect(told).toMatchObject({ applies: false, code })
    expect(told?.reason).toMatch(/^[A-Z].*\.$/)
  })

  it('say in words why they are shown', () => {
    expect(reason({ topics: ['2'] }, { kinds: ['op-ed'], topics: ['2'] })?.reason).toBe(
      'Because of: the kind of piece and the topic.',
    )
    expect(reason({ chosen: ['views-own'] }, {})?.reason).toBe('It was chosen on this piece.')
  })

  it('cannot be taken off a piece when mandatory', () => {
    expect(codes({ without: ['views-own'] }, { siteWide: true, mandatory: true })).toEqual([
      'views-own',
    ])
  })

  it('are missed in the language of the piece when mandatory, unless the family has one', () => {
    const wide = { ...own, siteWide: true, mandatory: true, family: 'views' }
    const turkish = { ...opEd, language: 'tr' }
    const missed = (house: Disclaimer[], piece = turkish) =>
      untranslatedFor(piece, house, NOW).map(({ code }) => code)
    expect(missed([wide])).toEqual(['views-own'])
    expect(missed([wide, { ...wide, code: 'views-own-tr', language: 'tr' }])).toEqual([])
    expect(missed([wide], { ...turkish, chosen: ['views-own'] })).toEqual([])
    expect(missed([{ ...wide, mandatory: false }])).toEqual([])
  })
})

describe('a family', () => {
  /** One disclaimer for each criterion, all of one family, all applying to `full`. */
  const ladder: Disclaimer[] = [
    { siteWide: true },
    { kinds: ['op-ed' as const] },
    { sections: ['1'] },
    { topics: ['1'] },
    { syndicated: true },
    { sponsored: true },
    { aiDeclared: true },
    { affiliations: ['ministry'] },
    { authors: ['1'] },
    {},
  ].map((scope, index) => ({ ...own, family: 'views', ...scope, code: CRITERIA[index] ?? '' }))
  const full: PieceScope = {
    ...opEd,
    section: '1',
    topics: ['1'],
    authors: ['1'],
    affiliations: ['Ministry'],
    syndicated: true,
    sponsored: true,
    aiDeclared: true,
    chosen: ['chosen'],
  }

  it('shows the narrowest, in the documented order', () => {
    CRITERIA.forEach((criterion, index) => {
      const shown = disclaimersFor(full, ladder.slice(0, index + 1), NOW)
      expect(shown.map(({ code }) => code)).toEqual([criterion])
    })
  })

  it('says to whom the others gave way', () => {
    const [wide] = explainDisclaimers(full, ladder, NOW)
    expect(wide).toMatchObject({ code: 'gave-way', instead: 'chosen' })
  })

  const anyDisclaimer = fc.record({
    code: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    family: fc.constantFrom(null, 'x', 'y'),
    mandatory: fc.boolean(),
    siteWide: fc.boolean(),
    kinds: fc.constantFrom([], ['op-ed' as const], ['letter' as const]),
    topics: fc.constantFrom([], ['1'], ['2']),
    sponsored: fc.boolean(),
    effectiveFrom: fc.constantFrom(null, '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
    effectiveUntil: fc.constantFrom(null, '2026-06-01T00:00:00Z', '2027-06-01T00:00:00Z'),
  })
  const anyHouse = fc
    .uniqueArray(anyDisclaimer, { selector: ({ code }) => code, maxLength: 6 })
    .map((house) => house.map((each): Disclaimer => ({ ...own, ...each })))
  const anyPiece = fc.record({
    kind: fc.constantFrom('op-ed' as const, 'letter' as const),
    language: fc.constant('en'),
    topics: fc.constantFrom([], ['1']),
    sponsored: fc.boolean(),
    chosen: fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
    without: fc.subarray(['a', 'b', 'c']),
  })

  it('shows the same whatever the order, and one of a family at most', () => {
    fc.assert(
      fc.property(
        anyPiece,
        anyHouse.chain((house) =>
          fc.tuple(
            fc.constant(house),
            fc.shuffledSubarray(house, { minLength: house.length, maxLength: house.length }),
          ),
        ),
        (piece, [house, shuffled]) => {
          const shown = disclaimersFor(piece, house, NOW)
          const again = disclaimersFor(piece, shuffled, NOW)
          expect(again.map(({ code }) => code).sort()).toEqual(shown.map(({ code }) => code).sort())
          const families = shown.flatMap(({ family }) => family ?? [])
          expect(new Set(families).size).toBe(families.length)
        },
      ),
    )
  })

  it('keeps a mandatory one whatever is chosen on or taken off the piece', () => {
    fc.assert(
      fc.property(anyPiece, anyHouse, (piece, house) => {
        const untouched = disclaimersFor({ ...piece, chosen: [], without: [] }, house, NOW)
        const touched = new Set(disclaimersFor(piece, house, NOW).map(({ code }) => code))
        for (const { code, mandatory } of untouched) if (mandatory) expect(touched).toContain(code)
      }),
    )
  })

  it('shows nothing outside of its time', () => {
    fc.assert(
      fc.property(anyPiece, anyHouse, (piece, house) => {
        for (const { effectiveFrom, effectiveUntil } of disclaimersFor(piece, house, NOW)) {
          expect(effectiveFrom === null || Date.parse(effectiveFrom ?? '') <= Date.parse(NOW)).toBe(
            true,
          )
          expect(
            effectiveUntil === null || Date.parse(effectiveUntil ?? '') > Date.parse(NOW),
          ).toBe(true)
        }
      }),
    )
  })
})
