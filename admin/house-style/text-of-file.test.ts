import { describe, expect, it } from '@jest/globals'

import { textOfFile } from './text-of-file.ts'

const file = (...bytes: number[]) => new Blob([new Uint8Array(bytes)])

describe('a file that a spreadsheet saved', () => {
  it('is text in UTF-8, and in UTF-16 where it says so', async () => {
    expect(await textOfFile(new Blob(['şart']))).toBe('şart')
    expect(await textOfFile(file(0xff, 0xfe, 0x5f, 0x01))).toBe('ş')
  })

  it('is nothing in an encoding of its own', async () => {
    expect(await textOfFile(file(0xfe, 0x61))).toBeNull()
  })
})
