import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { findRow } from './find-row.ts'

const PUBLIC_ID = '01890a5d-ac96-774b-bcce-b302099a8057'

const request = (name: string, defaultIDType: 'number' | 'text') => {
  const asked: unknown[] = []
  const db = {
    name,
    defaultIDType,
    findOne: (call: { where: unknown }) => {
      asked.push(call.where)
      return Promise.resolve({ id: 1 })
    },
  }
  return { asked, req: { payload: { db } } as unknown as PayloadRequest }
}

describe('one row by what it was called', () => {
  it.each([
    ['sqlite', 'number', '7', { id: { equals: 7 } }],
    ['postgres', 'number', 2_147_483_647, { id: { equals: 2_147_483_647 } }],
    [
      'mongoose',
      'text',
      '64b7f0a1c2d3e4f5a6b7c8d9',
      { id: { equals: '64b7f0a1c2d3e4f5a6b7c8d9' } },
    ],
    ['postgres', 'text', 'own-key', { id: { equals: 'own-key' } }],
    ['sqlite', 'number', PUBLIC_ID, { publicId: { equals: PUBLIC_ID } }],
    ['mongoose', 'text', PUBLIC_ID, { publicId: { equals: PUBLIC_ID } }],
  ] as const)('is asked of %s with ids of %s by %s', async (name, type, id, where) => {
    const { asked, req } = request(name, type)
    expect(await findRow(req, 'rows', id)).toEqual({ id: 1 })
    expect(asked).toEqual([where])
  })

  it.each([
    ['sqlite', 'number', '2147483648'],
    ['postgres', 'number', '64b7f0a1c2d3e4f5a6b7c8d9'],
    ['postgres', 'number', '-1'],
    ['postgres', 'number', ''],
    ['mongoose', 'text', '7'],
    ['mongoose', 'text', PUBLIC_ID.toUpperCase()],
  ] as const)(
    'is not asked of %s with ids of %s by %s, which no row has',
    async (name, type, id) => {
      const { asked, req } = request(name, type)
      expect(await findRow(req, 'rows', id)).toBeNull()
      expect(asked).toEqual([])
    },
  )
})
