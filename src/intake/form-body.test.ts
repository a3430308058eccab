import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { EMPTY_FORM, inputOfForm, parseFormBody } from './form-body.ts'
import type { FormValues } from './form-body.ts'

const parse = (text: string) => parseFormBody(new TextEncoder().encode(text))

describe('parseFormBody', () => {
  it('gives back whatever was typed into the fields of the form', () => {
    const typed = fc.record(
      Object.fromEntries(
        Object.keys(EMPTY_FORM).map((name) => [name, fc.string({ unit: 'grapheme' })]),
      ),
    )
    fc.assert(
      fc.property(typed, (values) => {
        const body = new URLSearchParams(values as Record<string, string>).toString()
        expect(parse(body)).toMatchObject({ ok: true, values })
      }),
    )
  })

  it('ignores fields that the form does not have, and the second of two', () => {
    const body =
      'title=One&title=Two&stage=accepted&_status=published&id=1&interests%5Bdeclared%5D=none'
    expect(parse(body)).toMatchObject({ ok: true, values: { ...EMPTY_FORM, title: 'One' } })
  })

  it.each([
    '__proto__=1',
    'a.__proto__.x=1',
    'a[constructor][prototype]=1',
    'title=%zz',
    'title=%ff',
  ])('refuses %s', (body) => {
    expect(parse(body)).toMatchObject({ ok: false, status: 400 })
  })

  it('refuses a form of more fields than it could have', () => {
    expect(parse(Array.from({ length: 60 }, () => 'x=1').join('&'))).toMatchObject({ ok: true })
    expect(parse(Array.from({ length: 61 }, () => 'x=1').join('&'))).toMatchObject({ ok: false })
  })

  it('reads an empty body as an empty form', () => {
    expect(parse('')).toMatchObject({ ok: true, values: EMPTY_FORM })
  })
})

describe('inputOfForm', () => {
  const input = (values: Partial<FormValues>) => inputOfForm({ ...EMPTY_FORM, ...values })

  it('leaves out what was left empty', () => {
    expect(input({})).toEqual({ links: [] })
  })

  it('makes the input of the interface of the answers', () => {
    expect(
      input({
        exclusive: 'no',
        interests: 'some',
        interestsText: 'I sit on its board.',
        aiUse: 'none',
        links: ' https://a.example/ \r\n\r\nhttps://b.example/',
      }),
    ).toEqual({
      exclusive: false,
      interests: { declared: 'some', text: 'I sit on its board.' },
      aiUse: { declared: 'none' },
      links: ['https://a.example/', 'https://b.example/'],
    })
  })

  it('keeps an answer that the form does not offer, to be refused', () => {
    expect(input({ exclusive: 'perhaps' })).toMatchObject({ exclusive: 'perhaps' })
  })
})
