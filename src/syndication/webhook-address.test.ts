import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { faultOfWebhook, mayCall } from './webhook-address.ts'

describe('the addresses that are called', () => {
  it.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001::200e'])(
    'take in the public internet: %s',
    (address) => expect(mayCall(address)).toBe(true),
  )

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('leave out %s', (address) => expect(mayCall(address)).toBe(false))

  it('take in this machine for tests, and no other network with it', () => {
    expect(mayCall('127.0.0.1', true)).toBe(true)
    expect(mayCall('::1', true)).toBe(true)
    expect(mayCall('10.0.0.1', true)).toBe(false)
    expect(mayCall('169.254.169.254', true)).toBe(false)
  })

  it('leave out every private address, in whatever form it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(10, 127), fc.nat(0xffffff), (first, rest) => {
        const number = first * 0x1000000 + rest
        for (const host of [String(number), `0x${number.toString(16)}`]) {
          expect(faultOfWebhook(`https://${host}/hook`)).toBe('webhookPrivate')
        }
      }),
    )
  })
})

describe('the address of a webhook', () => {
  it('is taken when a partner can be called there', () => {
    expect(faultOfWebhook('https://partner.example/hooks?desk=1')).toBeNull()
    expect(faultOfWebhook('https://partner.example:8443/')).toBeNull()
    expect(faultOfWebhook('http://127.0.0.1:9/', true)).toBeNull()
  })

  it.each([
    ['no address', 'partner', 'webhookWhole'],
    ['plain http', 'http://partner.example/', 'webhookHttps'],
    ['another scheme', 'file:///etc/passwd', 'webhookName'],
    ['a password', 'https://me:secret@partner.example/', 'webhookPassword'],
    ['a name of this machine', 'https://localhost/', 'webhookName'],
    ['another name of it', 'https://a.localhost/', 'webhookName'],
    ['a name of the own network', 'https://intranet/', 'webhookName'],
    ['a private number', 'https://[::1]/', 'webhookPrivate'],
    ['a part no server sees', 'https://partner.example/#x', 'webhookHash'],
    ['a very long one', `https://partner.example/${'a'.repeat(500)}`, 'webhookLong'],
  ])('is refused with the reason: %s', (_what, address, why) => {
    expect(faultOfWebhook(address)).toBe(why)
  })
})
