import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { linkHref } from './href.ts'

describe('linkHref', () => {
  it.each([
    ['https://paper.example/a?b=c#d', 'https://paper.example/a?b=c#d'],
    ['  HTTP://Paper.Example ', 'http://paper.example/'],
    ['https://paper.example/two words', 'https://paper.example/two%20words'],
    ['mailto:desk@paper.example', 'mailto:desk@paper.example'],
    ['mailto:desk@paper.example?bcc=x@evil.example&body=hi', 'mailto:desk@paper.example'],
    ['tel:+44-20-7946-0000', 'tel:+44-20-7946-0000'],
  ])('keeps %s', (typed, href) => {
    expect(linkHref(typed)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https://paper.example/\njavascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https:evil.example',
    'https://paper.example\\@evil.example',
    'https://paper.example@evil.example',
    'https://user:word@paper.example',
    'https://',
    'mailto:',
    'mailto:?to=x@y.example',
    'mailto:a@b.example%0d%0aBcc:c@d.example',
    'tel:javascript',
    'paper.example',
    '#p3',
    '',
    `https://paper.example/${'x'.repeat(2000)}`,
  ])('turns %j down', (typed) => {
    expect(linkHref(typed)).toBeUndefined()
  })

  it('turns down what is not text', () => {
    for (const value of [null, undefined, 7, {}, ['https://paper.example']]) {
      expect(linkHref(value)).toBeUndefined()
    }
  })

  it('gives its own answer back, and only http(s), mailto and tel', () => {
    const address = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string().map((text) => `https://${text}`),
      fc.string().map((text) => `mailto:${text}`),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(address, (typed) => {
        const href = linkHref(typed)
        if (href === undefined) return
        expect(linkHref(href)).toBe(href)
        expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/)
      }),
      { numRuns: 1000 },
    )
  })
})
