import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'

import { tnefOf } from '../../../test/setup/tnef.ts'
import { readTnef } from './read-tnef.ts'

const read = (bytes: Buffer) => readTnef(bytes, (some, page) => iconv.decode(some, `cp${page}`))

describe('a winmail.dat', () => {
  const bytes = tnefOf('Say\u00fdn edit\u00f6r', [
    { name: 'DRAFT~1.TXT', longName: 'Su üzerine taslak.txt', bytes: Buffer.from('Words.') },
    { name: 'photo.jpg', bytes: Buffer.from([1, 2, 3]) },
    { name: 'empty.txt', bytes: Buffer.alloc(0) },
  ])

  it('gives its text in its own letters, and its files under their long names', () => {
    expect(read(bytes)).toEqual({
      text: 'Sayın editör',
      html: '',
      files: [
        { name: 'Su üzerine taslak.txt', bytes: Buffer.from('Words.') },
        { name: 'photo.jpg', bytes: Buffer.from([1, 2, 3]) },
      ],
    })
  })

  it('is none without its signature', () => {
    expect(read(Buffer.from('no such thing'))).toBeUndefined()
    expect(read(Buffer.alloc(3))).toBeUndefined()
  })

  it('ends in peace wherever it is broken', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, end) => {
        const broken = Buffer.from(bytes)
        broken[at] = byte
        read(broken.subarray(0, end))
      }),
    )
  })
})
