import { describe, expect, it } from '@jest/globals'
import { hashOfToken, newToken } from './opaque-token.ts'

describe('a token', () => {
  it('is kept as a hash that depends on it, on its use and on the secret', () => {
    const token = newToken()
    const hash = hashOfToken(token, 'link', 'secret')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hash).not.toContain(token)
    const others = [
      hashOfToken(newToken(), 'link', 'secret'),
      hashOfToken(token, 'session', 'secret'),
      hashOfToken(token, 'link', 'other'),
    ]
    expect(others).not.toContain(hash)
    expect(hashOfToken(token, 'link', 'secret')).toBe(hash)
  })

  it.each(['', 'x', `${newToken()}x`, `${newToken()}\n`, null, 7, { $ne: '' }, ['a']])(
    'is never %j',
    (token) => {
      expect(hashOfToken(token, 'link', 'secret')).toBeUndefined()
    },
  )
})
