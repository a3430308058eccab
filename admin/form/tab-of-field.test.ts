import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'

import { tabOfField } from './tab-of-field.ts'

const fields = [
  { type: 'ui', name: 'workflowBar' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Text',
        fields: [
          { type: 'text', name: 'headline' },
          { type: 'collapsible', fields: [{ type: 'text', name: 'socialHeadline' }] },
        ],
      },
      { label: 'Desk', fields: [{ type: 'row', fields: [{ type: 'date', name: 'dueAt' }] }] },
      { label: 'Questions', fields: [{ type: 'array', name: 'questions', fields: [] }] },
      { name: 'named', label: 'Named', fields: [{ type: 'text', name: 'inner' }] },
    ],
  },
  { type: 'text', name: 'slug' },
] as unknown as ClientField[]

describe('the tab that holds a field', () => {
  it.each([
    ['headline', 0],
    ['socialHeadline', 0],
    ['dueAt', 1],
    ['questions', 2],
    ['questions.3.settled', 2],
    ['named.inner', 3],
    ['slug', null],
    ['workflowBar', null],
    ['unknown', null],
    ['', null],
  ])('%s: %s', (path, tab) => {
    expect(tabOfField(fields, path)).toBe(tab)
  })

  it('finds nothing where there are no tabs', () => {
    expect(tabOfField([], 'headline')).toBeNull()
  })
})
