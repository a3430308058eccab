import { describe, expect, it } from '@jest/globals'

import { slugField } from '../../collections/slug.ts'
import { faultOfField } from './fault-of-field.ts'

const asked = (language: string) => ({ req: { i18n: { language }, payload: { config: {} } } })

describe('what is wrong with a field', () => {
  it('is said in the language of whoever filled it in, and in English where nobody says which', () => {
    const { validate } = slugField('name')
    const said = (of: object) => validate?.('No Good' as never, of as never)
    expect(said(asked('tr'))).toMatch(/^Küçük harf/)
    expect(said(asked('ar'))).toMatch(/^استخدم/)
    expect(said(asked('de'))).toMatch(/^Use small letters/)
    expect(said({})).toMatch(/^Use small letters/)
  })

  it('names what would do', () => {
    expect(faultOfField(asked('tr'), 'embed', { providers: 'YouTube' })).toContain('YouTube')
  })
})
