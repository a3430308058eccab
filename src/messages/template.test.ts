import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkTemplate, fill, TemplateError } from './template.ts'
import { checkTemplates, kindWord, templateOf, TEMPLATES } from './templates.ts'
import type { TemplateName } from './templates.ts'

describe('the desk’s templates', () => {
  it('use only places they say they have', () => {
    expect(() => checkTemplates()).not.toThrow()
  })

  it.each(TEMPLATES.map(({ name, language }) => [name as TemplateName, language] as const))(
    '%s in %s says who writes, and which submission is meant',
    (name, language) => {
      const { placeholders, subject, text } = templateOf(name, language)
      for (const place of [
        'name',
        'title',
        'receipt',
        'desk',
        'link',
        'until',
        'dropped',
        'form',
      ]) {
        if (placeholders.includes(place)) expect(subject + text).toContain(`{${place}}`)
      }
    },
  )

  it('stand in English where a language has none', () => {
    expect(templateOf('submission-received', 'de').language).toBe('en')
    expect(templateOf('submission-received', 'tr-TR').language).toBe('tr')
    expect(kindWord('draft', 'ar-EG')).toBe('مسودة')
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
