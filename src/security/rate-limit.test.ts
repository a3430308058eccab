import { describe, expect, it } from '@jest/globals'
import { memoryRateLimit } from './rate-limit.ts'

describe('memoryRateLimit', () => {
  it('allows as many as it says, to each key, and then tells how long to wait', async () => {
    const limit = memoryRateLimit({ points: 3, seconds: 60 })
    const answers = []
    for (let index = 0; index < 4; index += 1) answers.push((await limit.consume('one')).ok)
    expect(answers).toEqual([true, true, true, false])
    expect(await limit.consume('another')).toEqual({ ok: true })
    const refused = await limit.consume('one')
    expect(refused.ok || refused.retryAfterSeconds).toBeGreaterThan(0)
    expect(refused.ok || refused.retryAfterSeconds).toBeLessThanOrEqual(60)
  })
})
