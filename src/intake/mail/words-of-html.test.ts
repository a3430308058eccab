import { describe, expect, it } from '@jest/globals'

import { wordsOfHtml } from './words-of-html.ts'

describe('the words of a mail in HTML', () => {
  it('hold nothing of its pictures, however long they are', async () => {
    const picture = `<img alt="a tram" src="data:image/png;base64,${'A'.repeat(3_000_000)}">`
    expect(await wordsOfHtml(`<p>Before.</p>${picture}<p>After.</p>`)).toBe('Before.\n\nAfter.')
  })

  it('are read in one go past pictures that never end', async () => {
    expect(await wordsOfHtml(`<p>Words.</p>${'<img '.repeat(400_000)}`)).toContain('Words.')
  })
})
