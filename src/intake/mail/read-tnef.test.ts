import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { tnefOf } from '../../../test/setup/tnef.ts'
import { readTnef } from './read-tnef.ts'

const decode = (bytes: Buffer) => bytes.toString('latin1')
const WRAPPED = tnefOf('About the ferry.', [
  { name: 'FERRY~1.TXT', longName: 'Ferry, last.txt', bytes: Buffer.from('It should wait.') },
])
/** Where the length of the name of the named property stands, and how many properties there are. */
const NAME_LENGTH = WRAPPED.indexOf(Buffer.from([0x03, 0x00, 0x00, 0x80])) + 4 + 16 + 4
const COUNT = WRAPPED.indexOf(Buffer.from([0x03, 0x00, 0x20, 0x0e])) - 4

describe('what Outlook wraps into one file', () => {
  it('is its text and its files, by their long names', () => {
    expect(readTnef(WRAPPED, decode)).toEqual({
      text: 'About the ferry.',
      html: '',
      files: [{ name: 'Ferry, last.txt', bytes: Buffer.from('It should wait.') }],
    })
  })

  it.each([0xffffff00, 0x80000000, 0x7fffffff])(
    'is read once from front to back, whatever a name says of its length: %d',
    (length) => {
      const forged = Buffer.from(WRAPPED)
      forged.writeUInt32LE(0xffffffff, COUNT)
      forged.writeUInt32LE(1, NAME_LENGTH - 4)
      forged.writeUInt32LE(length, NAME_LENGTH)
      expect(readTnef(forged, decode)?.files).toMatchObject([{ name: 'FERRY~1.TXT' }])
    },
  )

  it('is read as far as it goes when bytes of it are others', () => {
    const change = fc.tuple(fc.nat(WRAPPED.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const forged = Buffer.from(WRAPPED)
        for (const [at, byte] of changes) forged[at] = byte
        const read = readTnef(forged, decode)
        expect(read === undefined || read.files.every(({ bytes }) => bytes.length > 0)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
