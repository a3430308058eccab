import { describe, expect, it } from '@jest/globals'
import { clientAddress } from './client-address.ts'

describe('clientAddress', () => {
  it('does not believe what a client says of itself', () => {
    for (let index = 0; index < 20; index += 1) {
      expect(clientAddress('203.0.113.9', `198.51.100.${index}`, { hops: 0 })).toBe('203.0.113.9')
      expect(clientAddress('10.0.0.1', `198.51.100.${index}, 203.0.113.9`, { hops: 1 })).toBe(
        '203.0.113.9',
      )
    }
  })

  it('counts from the right as many proxies as are trusted', () => {
    const header = '1.1.1.1, 2.2.2.2, 3.3.3.3'
    const seen = [0, 1, 2, 3, 4].map((hops) => clientAddress('10.0.0.1', header, { hops }))
    expect(seen).toEqual(['10.0.0.1', '3.3.3.3', '2.2.2.2', '1.1.1.1', '10.0.0.1'])
  })

  it('takes one household for one client, and two for two', () => {
    const none = { hops: 0 }
    expect(clientAddress('2001:db8:1:2::1', null, none)).toBe('2001:db8:1:2::/64')
    expect(clientAddress('2001:0db8:0001:0002:ffff::9%eth0', null, none)).toBe('2001:db8:1:2::/64')
    expect(clientAddress('2001:db8:1:3::1', null, none)).toBe('2001:db8:1:3::/64')
    expect(clientAddress('::1', null, none)).toBe('0:0:0:0::/64')
    expect(clientAddress('::ffff:192.0.2.1', null, none)).toBe('192.0.2.1')
  })

  it.each([null, '', 'unknown', 'evil\r\nX: y', '999.1.1.1', 'a'.repeat(10_000)])(
    'knows nothing of %j',
    (peer) => {
      expect(clientAddress(peer, peer, { hops: 1 })).toBe('unknown')
    },
  )
})
