import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkTemplate, fill, TemplateError } from './template.ts'
import { checkTemplates, templateOf, TEMPLATES } from './templates.ts'

describe('the desk’s templates', () => {
  it('use only places they say they have', () => {
    expect(() => checkTemplates()).not.toThrow()
  })

  const toContributors = TEMPLATES.map(({ name }) => name).filter((name) =>
    name.startsWith('submission-'),
  )
  it.each(toContributors)('%s uses the name, the title and the reference', (name) => {
    const { subject, text } = templateOf(name)
    for (const place of ['{name}', '{title}', '{receipt}', '{desk}']) {
      expect(subject + text).toContain(place)
    }
  })
})

describe('checkTemplate', () => {
  const template = { ...templateOf('submission-received'), placeholders: ['name'] }

  it('refuses a place that does not exist, and names those that do', () => {
    const wrong = { ...template, subject: 'Hello {nmae}', text: '' }
    expect(() => checkTemplate(wrong)).toThrow(TemplateError)
    expect(() => checkTemplate(wrong)).toThrow('{nmae}')
    expect(() => checkTemplate(wrong)).toThrow('{name}')
  })

  it('refuses a subject of two lines', () => {
    expect(() => checkTemplate({ ...template, subject: 'a\nb', text: '' })).toThrow('one line')
  })
})

describe('fill', () => {
  it.each([
    '{name}',
    '{{x.__proto__}}',
    '${process.env.PAYLOAD_SECRET}',
    '<%= secret %>',
    "$& $1 $` $'",
    '{constructor}',
  ])('leaves %j in a value as it is', (value) => {
    expect(fill('Dear {name}, about {title}.', { name: value, title: 'T' })).toBe(
      `Dear ${value}, about T.`,
    )
  })

  it('puts any value in literally', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fill('<{a}|{b}|{a}>', { a: one, b: other })).toBe(`<${one}|${other}|${one}>`)
      }),
    )
  })

  it('refuses a place without a value, those that every object inherits included', () => {
    expect(() => fill('{title}', { name: 'Ada' })).toThrow(TemplateError)
    expect(() => fill('{constructor}', {})).toThrow(TemplateError)
  })
})
