import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { askDesk } from './desk-request.ts'
import { hearOfChanges } from './page-changes.ts'

const global = globalThis as { document?: unknown; fetch: unknown }

describe('what is done on a page', () => {
  const before = { document: global.document, fetch: global.fetch }
  const heard = jest.fn()
  let stop: () => void
  const answers = (status: number) => {
    global.fetch = () => Promise.resolve(Response.json({}, { status }))
  }

  beforeEach(() => {
    global.document = new EventTarget()
    heard.mockClear()
    stop = hearOfChanges(heard)
    answers(200)
  })
  afterEach(() => {
    stop()
    Object.assign(global, before)
  })

  it('is told to every panel of it once it is done', async () => {
    await askDesk('/api/pieces/1/claims', { body: {} })
    await askDesk('/api/pieces/1/identity', { body: {}, method: 'PUT' })
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('is not told where nothing was done, where it was refused, nor where the caller tells it', async () => {
    await askDesk('/api/pieces/1/facts')
    await askDesk('/api/pieces/1/transitions/approve', { body: {}, tells: false })
    answers(409)
    await askDesk('/api/pieces/1/claims', { body: {} })
    expect(heard).not.toHaveBeenCalled()
  })

  it('is heard by nobody who has gone', async () => {
    stop()
    await askDesk('/api/pieces/1/claims', { body: {} })
    expect(heard).not.toHaveBeenCalled()
  })
})
