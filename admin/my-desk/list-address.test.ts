import { describe, expect, it } from '@jest/globals'

import { mayRoles, ROLES } from '../../src/workflow/rights.ts'
import { PIECE_STAGES, SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { WORDS } from '../../src/words/words.ts'
import type { AllWords } from '../../src/words/words.ts'
import { deskLists } from './desk-lists.ts'
import { listAddress } from './list-address.ts'

describe('the address of a list', () => {
  it('carries the filter as the panel writes it', () => {
    const address = listAddress('/admin', {
      collection: 'opinion-pieces',
      where: { dueAt: { less_than_equal: '2026-05-03T12:00:00.000Z' }, stage: { in: ['a', 'b'] } },
      sort: '-dueAt',
    })
    expect(decodeURIComponent(address)).toBe(
      '/admin/collections/opinion-pieces?where[or][0][and][0][dueAt][less_than_equal]=2026-05-03T12:00:00.000Z&where[or][0][and][1][stage][in][0]=a&where[or][0][and][1][stage][in][1]=b&sort=-dueAt',
    )
  })

  it('lets no value break out of its place', () => {
    const address = listAddress('/admin', {
      collection: 'authors',
      where: { name: { equals: 'a&where[x]=1' } },
      sort: 'name',
    })
    expect([...new URL(address, 'http://desk.example').searchParams]).toEqual([
      ['where[or][0][and][0][name][equals]', 'a&where[x]=1'],
      ['sort', 'name'],
    ])
  })
})

describe('the lists of the first screen', () => {
  const now = new Date('2026-05-03T12:00:00.000Z')
  const lists = deskLists('7', now, PIECE_STAGES)
  const namesFor = (role: string) =>
    lists.filter(({ right }) => mayRoles([role], right)).map(({ name }) => name)

  it('show each role what it can do something about', () => {
    const all = lists.map(({ name }) => name)
    expect(namesFor('desk-chief')).toEqual(all)
    expect(namesFor('editor')).toEqual(all.filter((name) => name !== 'readsWrong'))
    expect(namesFor('copy-editor')).toContain('readsWrong')
    expect(namesFor('reader')).toEqual(['submissions', 'given'])
    expect(namesFor('legal')).toContain('untold')
    expect(namesFor('fact-checker')).toEqual(['overdue', 'replies', 'due', 'mine', 'scheduled'])
    expect(namesFor('api')).toEqual([])
    expect(ROLES.filter((role) => namesFor(role).includes('unsent'))).toEqual([
      'admin',
      'desk-chief',
      'editor',
    ])
  })

  it('ask for stages that exist, and for nothing that has ended', () => {
    const known = [...PIECE_STAGES, ...SUBMISSION_STAGES]
    for (const { where } of lists) {
      for (const stage of [where.stage?.in ?? where.stage?.equals ?? []].flat()) {
        expect(known.find(({ name }) => name === stage)?.group).toMatch(/open|waiting/)
      }
    }
  })

  it('say how to mend what went wrong, and what to do where there is nothing', () => {
    const { deskEmpty, deskMend } = WORDS.en as AllWords
    const troubles = lists.filter(({ isTrouble }) => isTrouble).map(({ name }) => name)
    const others = lists.filter(({ isTrouble }) => !isTrouble).map(({ name }) => name)
    expect(Object.keys(deskMend)).toEqual(troubles)
    expect(Object.keys(deskEmpty)).toEqual(others)
  })

  it('are due for a day ahead, and mine are mine', () => {
    const where = (name: string) => lists.find((list) => list.name === name)?.where
    expect(where('due')?.dueAt?.less_than_equal).toBe('2026-05-04T12:00:00.000Z')
    expect(where('mine')?.assignee?.equals).toBe('7')
  })
})
