import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toHtml } from '../delivery/markup.ts'
import { EMPTY_FORM, inputOfForm, parseFormBody } from './form-body.ts'
import type { FormValues } from './form-body.ts'
import type { PageLanguage } from './page-language.ts'
import { pitchPage } from './pitch-page.ts'
import { readSubmission } from './submission-input.ts'
import type { IntakeRules } from './submission-input.ts'
import { termsOf } from './terms.ts'

const NOW = Date.UTC(2026, 2, 1, 12)

const rules: IntakeRules = {
  now: NOW,
  calls: [
    {
      slug: 'harbour',
      title: 'The harbour',
      guidelines: 'Arguments about the harbour.',
      accepts: ['pitch', 'draft'],
      opensAt: NOW - 1000,
      closesAt: Date.UTC(2026, 5, 1, 21, 30),
      minWords: 700,
      maxWords: 900,
    },
    {
      slug: 'just-closed',
      title: 'Closed a minute ago',
      guidelines: 'x',
      accepts: ['pitch'],
      opensAt: NOW - 7_200_000,
      closesAt: NOW - 60_000,
    },
    {
      slug: 'past',
      title: 'Gone by',
      guidelines: 'x',
      accepts: ['pitch'],
      opensAt: NOW - 7_200_000,
      closesAt: NOW - 3_600_000,
    },
  ],
  languages: [
    { code: 'en', label: 'English' },
    { code: 'ar', label: 'العربية' },
  ],
  terms: termsOf('First of the terms.\n\nSecond of the terms.')!,
}

const house = {
  name: 'The Desk',
  description: '',
  language: 'en',
  timeZone: 'Europe/London',
  answerDays: 14,
  texts: [{ language: 'ar', invitation: 'اكتبوا إلينا' }],
}

const page = (values: Partial<FormValues> = {}, notice?: string, language: PageLanguage = 'en') => {
  const all = { ...EMPTY_FORM, ...values }
  const reading = readSubmission(inputOfForm(all), rules)
  const problems = reading.ok || notice === '' ? [] : reading.problems
  return toHtml(
    pitchPage({ house, language, rules, values: all, problems, ...(notice ? { notice } : {}) }),
  )
}

const empty = page({}, '')

/** What a browser would send of the page as it stands, read with a few plain patterns. */
function filledIn(html: string): Record<string, string> {
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  const sent: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (name === 'files') continue
    const isChoice = /type="(?:radio|checkbox)"/.test(tag)
    if (isChoice && !/ checked/.test(tag)) continue
    sent[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, attributes = '', value = ''] of html.matchAll(
    /<textarea([^>]*)>\n([\s\S]*?)<\/textarea>/g,
  )) {
    sent[/name="([^"]*)"/.exec(attributes)?.[1] ?? ''] = plain(value)
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    sent[name] = plain(/value="([^"]*)"[^>]* selected/.exec(options)?.[1] ?? '')
  }
  return sent
}

describe('the pitch page', () => {
  it('asks for every field that a submission has, and no other', () => {
    const names = [...empty.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(names)).toEqual(new Set([...Object.keys(EMPTY_FORM), 'files', 'keep', 'lang']))
  })

  it('has a label for every control, and every id once', () => {
    const ids = [...empty.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const labels = new Set([...empty.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id))
    const controls = [...empty.matchAll(/<(?:input|select|textarea) [^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
    for (const control of controls) {
      expect(labels).toContain(/ id="([^"]*)"/.exec(control)?.[1])
    }
  })

  it('needs no script and cuts nothing that is pasted', () => {
    expect(empty).not.toMatch(/<script|javascript:| on[a-z]+=|maxlength/i)
  })

  it('shows open calls with their deadline in the zone of the desk, and their limits', () => {
    expect(empty).toMatch(
      /<time datetime="2026-06-01T21:30:00\.000Z" data-zone="Europe\/London"[^>]*>Monday, 1 June 2026 at 22:30 GMT\+01:00/,
    )
    expect(empty).toContain('Pitches, and drafts of 700 to 900 words.')
    expect(empty).not.toContain('Gone by')
  })

  it('states the limits and the whole terms', () => {
    expect(empty).toContain('From 40 to 400 words')
    expect(empty).toContain(
      '<p dir="auto">First of the terms.</p><p dir="auto">Second of the terms.</p>',
    )
  })

  it('declares nothing on behalf of a contributor', () => {
    expect(empty).not.toContain(' checked')
  })

  it('hides the bait from people: from sight, from the keyboard, from a screen reader', () => {
    expect(empty).toMatch(/<div class="bait" aria-hidden="true">.*tabindex="-1" autocomplete="off"/)
  })
})

describe('a form that comes back', () => {
  it('leads from every problem to its field, and tells it there', () => {
    const html = page({ kind: 'pitch', pitch: 'short', interests: 'some' })
    const targets = [...html.matchAll(/<li><a href="#([^"]*)">/g)].map(([, id]) => id)
    expect(targets).toEqual([
      'title',
      'pitch',
      'exclusive',
      'interestsText',
      'aiUse',
      'name',
      'email',
      'agreedTerms',
    ])
    for (const id of targets) {
      expect(html).toContain(` id="${id}"`)
      expect(html).toContain(` id="${id}-error"`)
    }
    expect(html).toMatch(
      /id="pitch"[^>]*aria-describedby="pitch-hint pitch-error" aria-invalid="true"/,
    )
    expect(html).not.toContain('id="kind-error"')
  })

  it('keeps everything that was typed and chosen, whatever it was', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', ' ', '<', '"', "'", '&', '\n', '</textarea>', '{x}', 'م', '😀'),
    })
    const values = fc.record({
      title: typed.map((text) => text.replaceAll('\n', ' ')),
      pitch: typed,
      text: typed,
      links: typed,
      note: typed,
      publishedBefore: typed,
      interestsText: typed,
      aiUseText: typed,
      name: typed.map((text) => text.replaceAll('\n', ' ')),
      email: typed.map((text) => text.replaceAll('\n', ' ')),
      kind: fc.constantFrom('pitch', 'draft'),
      exclusive: fc.constantFrom('yes', 'no'),
      interests: fc.constantFrom('none', 'some'),
      aiUse: fc.constantFrom('none', 'some'),
      language: fc.constantFrom('en', 'ar'),
      call: fc.constantFrom('', 'harbour'),
      agreedTerms: fc.constant(rules.terms!.hash),
      form: fc.constant('token'),
    })
    fc.assert(
      fc.property(values, (filled) => {
        const all = { ...EMPTY_FORM, ...filled }
        expect(filledIn(page(filled))).toEqual(all)
        const body = new URLSearchParams(all).toString()
        expect(parseFormBody(new TextEncoder().encode(body))).toMatchObject({
          ok: true,
          values: all,
        })
      }),
    )
  })

  it('asks again for agreement when the terms are others', () => {
    expect(page({ agreedTerms: 'older' })).not.toMatch(/id="agreedTerms"[^>]* checked/)
  })

  it('keeps a call chosen that is taken for some minutes yet, and offers it to nobody else', () => {
    expect(filledIn(page({ call: 'just-closed' })).call).toBe('just-closed')
    expect(empty).not.toContain('just-closed')
  })

  it('says of a call that has closed that it has, and keeps the rest', () => {
    const html = page({ call: 'past', title: 'Kept' })
    expect(html).toContain('This call has closed.')
    expect(html).toContain('value="Kept"')
  })
})

describe('the page in another language', () => {
  const arabic = page({}, '', 'ar')
  const names = (html: string) => [...html.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name)

  it('asks the same, in the same order, and is sent in that language', () => {
    expect(names(arabic)).toEqual(names(empty))
    expect(arabic).toContain('action="/pitch?lang=ar"')
    expect(arabic).toContain('>العنوان</label>')
  })

  it('leaves no sentence in English but those of the calls and the terms', () => {
    const words = toHtml(
      pitchPage({
        house: { ...house, texts: [] },
        language: 'ar',
        rules: { ...rules, calls: [], terms: termsOf('الشروط')! },
        values: EMPTY_FORM,
        problems: [],
      }),
    )
      .replace(/<[^>]*>/g, ' ')
      .replace(/DOCX|ODT|RTF|PDF|TXT|JPEG|PNG|WebP|English|Türkçe/g, '')
    expect(words).not.toMatch(/[A-Za-z]{3,}/)
  })

  it('says what must change in that language, and leads to the same fields', () => {
    const html = page({ kind: 'pitch', pitch: 'short' }, undefined, 'tr')
    expect(html).toContain('id="pitch-error">Öneri en az 40 sözcük olmalı; şimdi 1 sözcük var.')
    expect(html).toContain('<li><a href="#title">Başlık eksik.</a></li>')
  })

  it('shows what the house says in it, and the rest in the language of the house, marked', () => {
    const named = { ...house, guidelines: 'Write plainly.', invitation: 'Write to us' }
    const shown = toHtml(
      pitchPage({ house: named, language: 'ar', rules, values: EMPTY_FORM, problems: [] }),
    )
    expect(shown).toContain('اكتبوا إلينا')
    expect(shown).toContain('<div lang="en"><p dir="auto">Write plainly.')
    expect(shown).not.toContain('Write to us')
  })

  it('takes agreement to the terms in either language', () => {
    const own = termsOf('شروطنا', 'ar')!
    const both = { ...rules, terms: termsOf('Our terms', 'en')!, otherTerms: [own] }
    const values = { ...EMPTY_FORM, agreedTerms: own.hash }
    const html = toHtml(pitchPage({ house, language: 'ar', rules: both, values, problems: [] }))
    expect(html).toContain('شروطنا')
    expect(html).toMatch(/id="agreedTerms"[^>]* checked/)
    const problems = (hash: string) => {
      const reading = readSubmission({ ...inputOfForm(EMPTY_FORM)!, agreedTerms: hash }, both)
      return reading.ok ? [] : reading.problems.map(({ field }) => field)
    }
    expect(problems(own.hash)).not.toContain('agreedTerms')
    expect(problems(both.terms.hash)).not.toContain('agreedTerms')
    expect(problems('other')).toContain('agreedTerms')
  })

  it.each(['en', 'tr', 'ar'] as const)('keeps everything that was typed, in %s', (language) => {
    const typed = { title: 'A <b>', pitch: 'مرحبا', form: 'token' }
    expect(filledIn(page(typed, '', language))).toMatchObject(typed)
  })

  it('is offered without losing what was written: by buttons of the form, that are not its first', () => {
    const buttons = [...empty.matchAll(/<button [^>]*>/g)].map(([tag]) => tag)
    expect(buttons[0]).not.toContain('name=')
    expect(buttons.slice(2).join()).toMatch(/name="lang" value="tr".*name="lang" value="ar"/)
    expect(buttons.slice(2).every((tag) => tag.includes('formnovalidate'))).toBe(true)
  })
})
