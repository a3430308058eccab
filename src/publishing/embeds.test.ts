import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { EMBED_PROVIDERS, embedOf, FRAME_ORIGINS } from './embeds.ts'

const SHOWN = [
  [
    'https://www.youtube.com/watch?v=abc-DEF_123&t=4s',
    'https://www.youtube.com/watch?v=abc-DEF_123',
  ],
  ['https://youtu.be/abc-DEF_123?si=followed', 'https://www.youtube.com/watch?v=abc-DEF_123'],
  ['https://m.youtube.com/shorts/abc', 'https://www.youtube.com/watch?v=abc'],
  ['https://vimeo.com/channels/rivers/76979871', 'https://vimeo.com/76979871'],
  ['https://player.vimeo.com/video/76979871?h=1', 'https://vimeo.com/76979871'],
  ['https://dai.ly/x8abc', 'https://www.dailymotion.com/video/x8abc'],
  ['https://open.spotify.com/intl-tr/episode/4abc?si=1', 'https://open.spotify.com/episode/4abc'],
  ['https://soundcloud.com/a-desk/a-river', 'https://soundcloud.com/a-desk/a-river'],
  ['https://datawrapper.dwcdn.net/AbC12/3/', 'https://datawrapper.dwcdn.net/AbC12/'],
] as const

describe('what a text may show of others', () => {
  it.each(SHOWN)('is known by the address of its page: %s', (address, url) => {
    const source = embedOf(address)
    expect(source?.url).toBe(url)
    expect(EMBED_PROVIDERS).toContain(source?.provider)
    // The one form of its address is its own.
    expect(embedOf(url)).toEqual(source)
  })

  it.each([
    'http://www.youtube.com/watch?v=abc',
    'https://www.youtube.com.evil.example/watch?v=abc',
    'https://evil.example/www.youtube.com/watch?v=abc',
    'https://www.youtube.com@evil.example/watch?v=abc',
    'https://user:word@www.youtube.com/watch?v=abc',
    'https://www.youtube.com:444/watch?v=abc',
    'https://www.youtubе.com/watch?v=abc',
    'https://www.youtube.com/watch?v=%22onload%3D',
    'https://www.youtube.com/redirect?q=https://evil.example',
    'https://open.spotify.com/user/somebody',
    'https://soundcloud.com/a-desk/sets/all',
    'javascript:alert(1)//www.youtube.com/watch?v=abc',
    'data:text/html,https://vimeo.com/1',
    'youtube.com/watch?v=abc',
    '',
    null,
    7,
  ])('is nothing else: %s', (address) => {
    expect(embedOf(address)).toBeNull()
  })

  it('is framed from an origin that the policy of a page names, and from no other', () => {
    const address = fc.oneof(
      fc.constantFrom(...SHOWN.map(([given]) => given)),
      fc.webUrl({ withQueryParameters: true }),
      fc
        .tuple(fc.constantFrom(...SHOWN.map(([given]) => new URL(given).origin)), fc.webPath())
        .map(([origin, path]) => origin + path),
    )
    const framed = new Set<string>()
    fc.assert(
      fc.property(address, (given) => {
        const source = embedOf(given)
        if (!source) return
        framed.add(new URL(source.frame).origin)
        expect(FRAME_ORIGINS).toContain(new URL(source.frame).origin)
      }),
    )
    expect(SHOWN.every(([given]) => embedOf(given))).toBe(true)
    for (const [given] of SHOWN) framed.add(new URL(embedOf(given)?.frame ?? '').origin)
    expect([...framed].sort()).toEqual([...FRAME_ORIGINS].sort())
  })
})
