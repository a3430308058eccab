import { describe, expect, it } from '@jest/globals'
import { isSameOrigin } from './same-origin.ts'

const own = ['https://desk.example']
const check = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), own)

describe('isSameOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [{ origin: 'https://desk.example' }],
    [{}],
  ])('takes %j', (headers) => {
    expect(check(headers as Record<string, string>)).toBe(true)
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://desk.example' }],
    [{ origin: 'null' }],
    [{ origin: 'https://desk.example.evil.example' }],
    [{ origin: 'http://desk.example' }],
    [{ origin: 'https://desk.example:444' }],
  ])('refuses %j', (headers) => {
    expect(check(headers as Record<string, string>)).toBe(false)
  })
})
