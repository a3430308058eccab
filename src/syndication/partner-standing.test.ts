import { describe, expect, it } from '@jest/globals'

import type { PartnerRow } from './house.ts'
import { standingOfPartner } from './partner-standing.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const QUIET = { waiting: 0, givenUp: 0, copies: 0, taken: null, failure: null }

const partner = (more: Partial<PartnerRow> = {}): PartnerRow => ({
  id: 1,
  publicId: '01890000-0000-7000-8000-000000000001',
  name: 'Harbour Herald',
  state: 'active',
  ...more,
})

const callsOf = (more: Partial<PartnerRow>) => standingOfPartner(partner(more), QUIET, NOW).calls
const actsOf = (more: Partial<PartnerRow>, counts = QUIET) =>
  standingOfPartner(partner(more), counts, NOW).acts

describe('how a partner stands', () => {
  it('says what is missing before it can be called', () => {
    expect(callsOf({})).toMatchObject({ standing: 'no-address', secrets: 0 })
    expect(callsOf({ webhook: 'https://partner.example/' }).standing).toBe('no-secret')
    expect(callsOf({ webhook: 'https://partner.example/', secret: 's' }).standing).toBe('ready')
  })

  it('rests after a failure until the time that was set, and no longer', () => {
    const called = { webhook: 'https://partner.example/', secret: 's' }
    const later = new Date(NOW + 60_000)
    expect(callsOf({ ...called, pausedUntil: later })).toMatchObject({
      standing: 'resting',
      restsUntil: later.toISOString(),
    })
    expect(callsOf({ ...called, pausedUntil: new Date(NOW) })).toMatchObject({
      standing: 'ready',
      restsUntil: null,
    })
  })

  it('says nothing of calls and copies while it is switched off, but since when and why', () => {
    const { calls, copies, off } = standingOfPartner(
      partner({
        ...{ state: 'disabled', webhook: 'https://partner.example/', secret: 's', licence: 'Ours' },
        ...{ disabledAt: new Date(NOW), disabledWhy: 'Its server is gone.' },
      }),
      QUIET,
      NOW,
    )
    expect([calls.standing, copies.standing]).toEqual([null, null])
    expect(off).toEqual({ at: new Date(NOW).toISOString(), why: 'Its server is gone.' })
  })

  it('offers what can be done now and nothing else', () => {
    expect(actsOf({})).toEqual(['disable', 'new-secret'])
    expect(actsOf({ state: 'disabled' })).toEqual(['enable', 'new-secret'])
    expect(actsOf({ secret: 'b', previousSecret: 'a' })).toEqual(['disable', 'retire-secret'])
    expect(actsOf({ licence: ' ' })).not.toContain('new-key')
    expect(actsOf({ licence: 'Ours', keyHash: 'h' })).toEqual([
      'disable',
      'new-secret',
      'new-key',
      'revoke-key',
    ])
  })

  it('sends again what was given up while it is on', () => {
    const lost = { ...QUIET, givenUp: 3 }
    expect(actsOf({}, lost)).toContain('repeat-dead')
    expect(actsOf({ state: 'disabled' }, lost)).not.toContain('repeat-dead')
  })

  it('tells nothing of the secret and the key but when they were made', () => {
    const told = standingOfPartner(
      partner({ secret: 'hush-1', previousSecret: 'hush-2', keyHash: 'hush-3', licence: 'Ours' }),
      QUIET,
      NOW,
    )
    expect(JSON.stringify(told)).not.toContain('hush')
    expect(told.copies.standing).toBe('open')
  })
})
