import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  isRight,
  isRole,
  mayKey,
  mayRoles,
  RIGHTS,
  RIGHT_NAMES,
  rightsOf,
  ROLE_DESCRIPTIONS,
  ROLES,
} from './rights.ts'

/** Who may do what matters most, written out by hand so that a slip in the table is seen. */
const WRITTEN: Record<string, string> = {
  'pieces.approve': 'admin desk-chief editor',
  'pieces.approve-legal': 'admin legal',
  'pieces.delete': 'admin desk-chief',
  'pieces.edit': 'admin desk-chief editor copy-editor',
  'pieces.publish': 'admin desk-chief editor',
  'pieces.schedule': 'admin desk-chief editor',
  'publications.correct': 'admin desk-chief editor',
  'publications.remove': 'admin desk-chief legal',
  'publications.restore': 'admin desk-chief',
  'publications.retract': 'admin desk-chief',
  'publications.retract-emergency': 'admin desk-chief editor legal',
  'publications.unpublish': 'admin desk-chief',
  'authors.check-identity': 'admin desk-chief editor',
  'authors.read-identity': 'admin desk-chief legal',
  'disclaimers.edit': 'admin desk-chief legal',
  'submissions.read': 'admin desk-chief editor reader',
  'submissions.decide': 'admin desk-chief editor',
  'contributors.read': 'admin desk-chief editor',
  'ledger.read': 'admin desk-chief legal',
  'outbox.edit': 'admin desk-chief',
  'settings.edit': 'admin desk-chief',
  'users.edit': 'admin',
  'keys.edit': 'admin',
}

describe('rights', () => {
  it.each(Object.entries(WRITTEN))('%s belongs to %s', (right, roles) => {
    expect(ROLES.filter((role) => mayRoles([role], right)).join(' ')).toBe(roles)
  })

  it('gives an admin everything', () => {
    expect(rightsOf(['admin'])).toEqual(RIGHT_NAMES)
  })

  it('lets a reader read and score submissions and nothing else', () => {
    expect(rightsOf(['reader'])).toEqual(['submissions.read', 'submissions.score'])
  })

  it('lets a machine read a few things and change none', () => {
    expect(rightsOf(['api'])).toEqual([
      'publications.read',
      'disclaimers.read',
      'calls.read',
      'terms.read',
    ])
  })

  it('opens to a key only what it names and the api role holds', () => {
    expect(mayKey(['calls.read'], 'calls.read')).toBe(true)
    expect(mayKey(['calls.read'], 'terms.read')).toBe(false)
    expect(mayKey(['pieces.read'], 'pieces.read')).toBe(false)
    expect(mayKey([], 'calls.read')).toBe(false)
  })

  it('gives nobody a right that does not exist, nor an unknown role any right', () => {
    expect(mayRoles([...ROLES], 'pieces.fly')).toBe(false)
    expect(mayRoles([...ROLES], 'toString')).toBe(false)
    expect(mayRoles([...ROLES], '__proto__')).toBe(false)
    expect(mayRoles(['Admin', 'root', 'constructor'], 'pieces.read')).toBe(false)
    expect(rightsOf([])).toEqual([])
    expect([isRight('pieces.read'), isRight('constructor')]).toEqual([true, false])
    expect([isRole('editor'), isRole('contributor')]).toEqual([true, false])
  })

  it('adds up roles and never takes a right away', () => {
    fc.assert(
      fc.property(fc.subarray([...ROLES]), fc.subarray([...ROLES]), (one, other) => {
        const both = new Set(rightsOf([...one, ...other]))
        expect(both).toEqual(new Set([...rightsOf(one), ...rightsOf(other)]))
      }),
    )
  })

  it('describes every role and every right in a line, and names no role twice', () => {
    for (const role of ROLES) expect(ROLE_DESCRIPTIONS[role]).toMatch(/^[A-Z].*\.$/)
    for (const { description, roles } of Object.values(RIGHTS)) {
      expect(description).toMatch(/^[A-Z][^\n]*[^.]$/)
      expect(new Set<string>(roles).size).toBe(roles.length)
      expect([...roles].every(isRole)).toBe(true)
    }
  })

  it('gives every right that changes something only to people', () => {
    const reading = RIGHT_NAMES.filter((right) => right.endsWith('.read'))
    for (const right of rightsOf(['api'])) expect(reading).toContain(right)
  })
})
