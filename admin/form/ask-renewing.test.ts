import { describe, expect, it } from '@jest/globals'

import type { DeskAnswer } from '../desk-request.ts'
import { askRenewing } from './ask-renewing.ts'

const refused = (code: string): DeskAnswer<string> => ({
  ok: false,
  failure: { status: 409, code, message: 'Somebody saved it meanwhile.', details: [] },
})
const done: DeskAnswer<string> = { ok: true, answer: 'signed' }
const stale = refused('revision-stale')

/** Asks a desk that gives these answers one after the other, the first of them already given. */
async function asked(answers: DeskAnswer<string>[], renewals: (object | null)[] | 'none') {
  const bodies: object[] = []
  const [first = stale, ...later] = answers
  const told = await askRenewing({
    first,
    ask: async (body) => {
      bodies.push(body)
      return later.shift() ?? stale
    },
    ...(renewals === 'none' ? {} : { renew: async () => renewals.shift() ?? null }),
  })
  return { told, bodies }
}

describe('what somebody else was first with', () => {
  it('is asked again with what stands now, until it is done', async () => {
    const { bodies, told } = await asked([stale, stale, done], [{ revision: 5 }, { revision: 6 }])
    expect(bodies).toEqual([{ revision: 5 }, { revision: 6 }])
    expect(told).toBe(done)
  })

  it('is given back to the person where another proof stands, or nothing can be renewed', async () => {
    expect(await asked([stale, done], [null])).toEqual({ told: stale, bodies: [] })
    expect(await asked([stale, done], 'none')).toEqual({ told: stale, bodies: [] })
  })

  it('is given back after a few times', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ revision: index }))
    const { bodies, told } = await asked([stale], many)
    expect(bodies).toHaveLength(3)
    expect(told).toBe(stale)
  })

  it('is not asked again after a yes, or a no for another reason', async () => {
    expect((await asked([done], [{ revision: 5 }])).bodies).toEqual([])
    const moved = refused('transition-not-from-here')
    expect(await asked([moved, done], [{ revision: 5 }])).toEqual({ told: moved, bodies: [] })
  })
})
