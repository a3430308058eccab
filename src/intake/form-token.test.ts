import { describe, expect, it } from '@jest/globals'
import { newForm, readForm, signForm } from './form-token.ts'

const SECRET = 'a secret of the desk'

describe('a form token', () => {
  it('comes back as it was signed', () => {
    const form = newForm(1_760_000_000_000)
    expect(readForm(signForm(form, SECRET), SECRET)).toEqual(form)
  })

  it('is worth nothing when anything in it was changed, or under another secret', () => {
    const token = signForm(newForm(1_760_000_000_000), SECRET)
    for (let index = 0; index < token.length; index += 1) {
      const changed =
        token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1)
      // The last base64url digit carries two bits that mean nothing.
      if (index < token.length - 1) expect(readForm(changed, SECRET)).toBeUndefined()
    }
    expect(readForm(token, 'another secret')).toBeUndefined()
    expect(readForm(`${token}.x`, SECRET)).toBeUndefined()
  })

  it.each(['', '.', '..', '1.2.3', '1'.repeat(5000), 'é.é.é'])('reads %j as no token', (token) => {
    expect(readForm(token, SECRET)).toBeUndefined()
  })

  it('carries another key on every form', () => {
    expect(newForm(1).idempotencyKey).not.toBe(newForm(1).idempotencyKey)
  })
})
