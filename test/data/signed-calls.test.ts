import type dns from 'node:dns'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Webhook } from 'standardwebhooks'

import { partnerServer } from '../setup/partner-server.ts'
import type { PartnerServer } from '../setup/partner-server.ts'
import { postSigned } from '../../src/syndication/post-signed.ts'

const SECRETS = [7, 8].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`)
const body = JSON.stringify({ type: 'publication.changed', data: { slug: 'gül' } })

/** A name server that knows one answer. */
const leadsTo = (...addresses: string[]) =>
  ((_name: string, _options: object, callback: (...answer: unknown[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as unknown as typeof dns.lookup

describe('a signed call', () => {
  let server: PartnerServer
  beforeAll(async () => void (server = await partnerServer()))
  afterAll(() => server.close())
  beforeEach(() => {
    server.heard.length = 0
    server.answer({ status: 200 })
  })

  const call = (more: object = {}) => ({
    url: `${server.url}/hook`,
    id: 'one',
    body,
    secrets: SECRETS,
    ...more,
  })

  it('is one that Standard Webhooks takes, with each secret that is in use', async () => {
    expect(await postSigned(call(), { toLoopback: true })).toEqual({ status: 200 })
    const [heard] = server.heard
    for (const secret of SECRETS) {
      expect(new Webhook(secret).verify(heard!.body, heard!.headers)).toEqual(JSON.parse(body))
    }
    const other = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
    expect(() => new Webhook(other).verify(heard!.body, heard!.headers)).toThrow()
    expect(heard!.headers['webhook-id']).toBe('one')
  })

  it('follows no redirect', async () => {
    server.answer({ status: 302, headers: { location: `${server.url}/elsewhere` } })
    expect(await postSigned(call(), { toLoopback: true })).toEqual({ status: 302 })
    expect(server.heard.map(({ path }) => path)).toEqual(['/hook'])
  })

  it('does not reach this machine unless a test says so', async () => {
    expect(await postSigned(call())).toMatchObject({ refused: true })
    expect(server.heard).toEqual([])
  })

  it.each([
    ['its own machine', ['127.0.0.1']],
    ['its own network', ['10.0.0.7']],
    ['where a cloud keeps its keys', ['169.254.169.254']],
    ['one public address and one private', ['93.184.215.14', '::1']],
    ['nowhere', []],
  ])('refuses a name that leads to %s', async (_what, addresses) => {
    const url = `https://partner.example:${server.port}/hook`
    expect(await postSigned(call({ url }), { lookup: leadsTo(...addresses) })).toEqual({
      failure: expect.stringMatching(/private network/),
      refused: true,
    })
    expect(server.heard).toEqual([])
  })

  it('goes to the address that was looked at', async () => {
    const url = `http://partner.example:${server.port}/hook`
    const told = await postSigned(call({ url }), {
      toLoopback: true,
      lookup: leadsTo('127.0.0.1'),
    })
    expect(told).toEqual({ status: 200 })
    expect(server.heard[0]!.headers.host).toBe(`partner.example:${server.port}`)
  })

  it('gives up on a server that says nothing, and reads no endless answer', async () => {
    server.answer(null)
    expect(await postSigned(call(), { toLoopback: true, timeout: 100 })).toEqual({
      failure: 'It did not answer in time',
    })
    server.answer({ status: 200, body: 'x'.repeat(5_000_000) })
    expect(await postSigned(call(), { toLoopback: true })).toEqual({ status: 200 })
  })

  it('says so when nobody is there', async () => {
    const told = await postSigned(call({ url: 'http://127.0.0.1:1/' }), { toLoopback: true })
    expect(told).toEqual({ failure: 'No answer: ECONNREFUSED' })
  })
})
