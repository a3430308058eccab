import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readReviewedList } from './reviewed-list.mjs'

const lists = ['reviewed-override-access.json', 'reviewed-database-door.json']

describe.each(lists)('%s', (name) => {
  const entries: { file: string; reason: string }[] = readReviewedList(name)

  it('names files that exist', () => {
    expect(entries.map(({ file }) => file).filter((file) => !existsSync(file))).toEqual([])
  })

  it('gives a reason for each, in a sentence and not a word', () => {
    expect(entries.filter(({ reason }) => reason.trim().split(/\s+/).length < 4)).toEqual([])
  })

  it('is sorted and names no file twice', () => {
    const files = entries.map(({ file }) => file)
    expect(files).toEqual([...new Set(files)].sort())
  })
})
