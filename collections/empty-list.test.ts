import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { PANELS } from '../src/words/panels/index.ts'
import { withEmptyList } from './empty-list.ts'
import { DEFAULT_SLUGS, nouns, ownNouns } from './index.ts'
import type { Model } from './index.ts'

const model: Model = {
  slugs: { ...DEFAULT_SLUGS, pieces: 'columns' },
  languages: [{ code: 'en', label: 'English' }],
  stages: [{ value: 'draft', label: 'Draft' }],
  firstStage: 'draft',
  workflowStages: [],
  mediaDir: 'media',
  secureCookies: false,
}

type Spoken = { path?: string; clientProps?: { noun?: string } }
const saidBy = ({ admin }: CollectionConfig): Spoken | undefined =>
  (admin?.components?.beforeListTable as Spoken[] | undefined)?.find(
    ({ path }) => path === 'opinion-desk/client#EmptyList',
  )

describe('an empty list', () => {
  const all = [...nouns(model), ...Object.values(ownNouns(model))]
  const shown = all.filter(({ admin }) => admin?.hidden !== true)

  it('says what belongs there, whichever noun it is of', () => {
    const words: Record<string, unknown> = PANELS.emptyLists
    expect(shown.length).toBeGreaterThan(20)
    expect(
      shown.filter((noun) => !words[saidBy(noun)?.clientProps?.noun ?? '']).map(({ slug }) => slug),
    ).toEqual([])
  })

  it('is known by its noun, however a house names the collection', () => {
    const pieces = shown.find(({ slug }) => slug === 'columns')
    expect(pieces && saidBy(pieces)?.clientProps).toEqual({ noun: 'pieces' })
  })

  it('has no words that no list says', () => {
    const said = new Set(shown.map((noun) => saidBy(noun)?.clientProps?.noun))
    expect(Object.keys(PANELS.emptyLists).filter((key) => !said.has(key))).toEqual([])
  })

  it('stays as it is where nobody sees it, and keeps what stood above it', () => {
    const hidden: CollectionConfig = { slug: 'authors', fields: [], admin: { hidden: true } }
    expect(withEmptyList(model)(hidden)).toBe(hidden)
    const above = { path: 'somewhere#Above' }
    const noun = withEmptyList(model)({
      slug: 'authors',
      fields: [],
      admin: { components: { beforeListTable: [above] } },
    })
    expect(noun.admin?.components?.beforeListTable?.[0]).toBe(above)
  })
})
