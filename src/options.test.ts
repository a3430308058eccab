import { describe, expect, it } from '@jest/globals'

import { resolveOptions } from './options.ts'

describe('options', () => {
  it('need not be given', () => {
    expect(resolveOptions({})).toMatchObject({
      url: 'http://localhost:3000',
      secureCookies: false,
      ownsUsers: true,
      slugs: { pieces: 'opinion-pieces', users: 'users' },
    })
  })

  it('take the address from the host, and send cookies over TLS where that is used', () => {
    expect(resolveOptions({}, { serverURL: 'https://opinion.example.org' })).toMatchObject({
      url: 'https://opinion.example.org',
      secureCookies: true,
    })
  })

  it('use the users and pictures of a host', () => {
    expect(resolveOptions({ usersCollection: 'staff', mediaCollection: 'images' })).toMatchObject({
      ownsUsers: false,
      ownsMedia: false,
      slugs: { users: 'staff', media: 'images' },
    })
  })

  it.each([
    [{ ulr: 'https://x.example' }, 'there is no such option'],
    [{ url: 'opinion.example.org' }, 'https://opinion.example.org'],
    [{ url: 'https://x.example/path' }, 'without a path'],
    [{ languages: [] }, 'it is empty'],
    [{ languages: [{ code: 'en_GB', label: 'English' }] }, "code: 'en'"],
    [{ slugs: { topics: 'My Topics' } }, "'topics'"],
    [{ slugs: { topics: 'sections' } }, 'both “sections”'],
    [{ slugs: { nothing: 'x' } }, 'no such collection'],
  ])('%j is refused, and the message says what to write', (options, remedy) => {
    expect(() => resolveOptions(options as never)).toThrow(remedy)
  })
})
