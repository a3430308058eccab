import { describe, expect, it } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'

import { forgetAfterChange, rememberShortly } from './short-memory.ts'

const payloadOf = () => ({ db: {} }) as unknown as Payload

describe('a short memory', () => {
  it('reads once for all who ask within a second, and again after it', async () => {
    const payload = payloadOf()
    let reads = 0
    const ask = () => rememberShortly(payload, 'calls', () => Promise.resolve((reads += 1)))
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    const real = Date.now
    Date.now = () => real() + 1500
    expect(await ask()).toBe(2)
    Date.now = real
    // A clock that was set back makes nothing last.
    expect(await ask()).toBe(3)
  })

  it('forgets what changed, by its name or the name before a colon, and nothing else', async () => {
    const payload = payloadOf()
    let reads = 0
    const ask = (name: string) =>
      rememberShortly(payload, name, () => Promise.resolve((reads += 1)))
    await ask('messages:a')
    await ask('messagesque')
    await forgetAfterChange('messages')({ req: { payload } as PayloadRequest })
    expect(await ask('messages:a')).toBe(3)
    expect(await ask('messagesque')).toBe(2)
  })

  it('keeps no failure', async () => {
    const payload = payloadOf()
    const ask = (work: () => Promise<number>) => rememberShortly(payload, 'x', work)
    await expect(ask(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await ask(() => Promise.resolve(7))).toBe(7)
  })
})
