import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Call } from './call.ts'
import { CLOSING_GRACE_MS } from './call.ts'
import { isMalformed } from './problem.ts'
import { readSubmission } from './submission-input.ts'
import type { IntakeRules } from './submission-input.ts'
import { termsOf } from './terms.ts'

const NOW = Date.UTC(2026, 2, 1, 12)
const HOUR = 3_600_000
const terms = termsOf('The desk may edit this text with its author.')!

const harbour: Call = {
  slug: 'harbour',
  title: 'The harbour',
  guidelines: 'Arguments about the harbour.',
  accepts: ['pitch', 'draft'],
  opensAt: NOW - HOUR,
  closesAt: NOW + HOUR,
  minWords: 10,
  maxWords: 20,
}

const rules: IntakeRules = {
  now: NOW,
  calls: [harbour, { ...harbour, slug: 'pitches-only', accepts: ['pitch'] }],
  languages: [
    { code: 'en', label: 'English' },
    { code: 'ar', label: 'Arabic' },
  ],
  terms,
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

const valid = {
  kind: 'pitch',
  name: 'Ada Moss',
  email: 'ada@example.org',
  title: 'Give the quay back to the gulls',
  pitch: words(40),
  interests: { declared: 'none' },
  aiUse: { declared: 'none' },
  exclusive: true,
  agreedTerms: terms.hash,
}

const read = (changes: Record<string, unknown> = {}, under: IntakeRules = rules) =>
  readSubmission({ ...valid, ...changes }, under)

const codes = (changes: Record<string, unknown>, under?: IntakeRules) => {
  const reading = read(changes, under)
  return reading.ok ? [] : reading.problems.map(({ field, code }) => `${field} ${code}`)
}

const stored = (changes: Record<string, unknown>) => {
  const reading = read(changes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.submission
}

describe('a submission in order', () => {
  it('is read into the desk’s own form', () => {
    expect(read({ website: '' })).toEqual({
      ok: true,
      trapped: false,
      submission: {
        kind: 'pitch',
        name: 'Ada Moss',
        email: 'ada@example.org',
        emailIdentity: 'ada@example.org',
        title: 'Give the quay back to the gulls',
        pitch: words(40),
        language: 'en',
        interests: { declared: 'none' },
        aiUse: { declared: 'none' },
        exclusive: true,
        links: [],
        agreedTerms: terms.hash,
      },
    })
  })

  it('is taken with the hidden field filled, and says so', () => {
    expect(read({ website: 'https://spam.example' })).toMatchObject({ ok: true, trapped: true })
  })
})

describe('honest people', () => {
  it.each([
    ['name', 'O’Brien'],
    ['name', "O'Brien"],
    ['name', 'Null'],
    ['name', 'Suharto'],
    ['name', 'عائشة بنت أبي بكر'],
    ['name', '毛'],
    ['name', 'undefined'],
    [
      'title',
      'Z\u0351\u036b\u0343\u036a\u0302\u036bA\u0334\u0335\u031cL\u0321\u0327G\u0321O\u031b\u0358',
    ],
    ['title', 'A 👨‍👩‍👧‍👦 on the 🏴󠁧󠁢󠁷󠁬󠁳󠁿 coast'],
    ['title', 'abc\u202edef\u202c ghi'],
    ['title', 'zero\u200bwidth\u200djoiner'],
    ['title', '<script>alert(1)</script> & {name} ${x} {{y}}'],
    ['title', '🤷'],
  ])('are not refused for the %s %j', (field, value) => {
    expect(stored({ [field]: value })).toMatchObject({ [field]: value.normalize('NFC') })
  })

  it('are stored in NFC', () => {
    expect(stored({ name: 'Zoe\u0308' }).name).toBe('Zo\u00eb')
  })

  it('may write in scripts of every kind', () => {
    expect(codes({ language: 'ar', pitch: 'كلمة '.repeat(40) })).toEqual([])
    expect(codes({ pitch: '私は東京に住んでいます。'.repeat(10) })).toEqual([])
  })

  it('keep their paragraphs, and lose only blanks at the ends', () => {
    const typed = `  ${words(20)}\r\n\r\n\t${words(20)}\u2028last  \n`
    expect(stored({ pitch: typed }).pitch).toBe(`${words(20)}\n\n\t${words(20)}\nlast`)
  })

  it('are told everything at once, in the order of the form', () => {
    expect(
      codes({ kind: undefined, title: ' ', pitch: 'short', email: 'ada', exclusive: undefined }),
    ).toEqual([
      'kind required',
      'title required',
      'pitch too-few-words',
      'exclusive required',
      'email not-an-address',
    ])
  })

  it('read in every message what to do', () => {
    const reading = readSubmission({}, rules)
    const problems = reading.ok ? [] : reading.problems
    expect(problems.map(({ field }) => field)).toEqual([
      'kind',
      'title',
      'pitch',
      'exclusive',
      'interests',
      'aiUse',
      'name',
      'email',
      'agreedTerms',
    ])
    for (const { message } of problems) expect(message).toMatch(/^[A-Z].{10,}\.$/)
  })
})

describe('limits', () => {
  it.each([
    ['title', 150, 'too-long'],
    ['name', 120, 'too-long'],
    ['note', 2000, 'too-long'],
    ['publishedBefore', 500, 'too-long'],
  ])('%s may have exactly %i characters', (field, limit, code) => {
    for (const character of ['a', 'é', '👨‍👩‍👧'.slice(0, 2), 'م']) {
      expect(codes({ [field]: character.repeat(limit - 1) })).toEqual([])
      expect(codes({ [field]: character.repeat(limit) })).toEqual([])
      expect(codes({ [field]: character.repeat(limit + 1) })).toEqual([`${field} ${code}`])
    }
    const reading = read({ [field]: 'a'.repeat(limit + 1) })
    expect(reading.ok || reading.problems[0]?.limit).toBe(limit)
  })

  it('a pitch may have 40 to 400 words, both ends included', () => {
    const pitch = (count: number) => codes({ pitch: words(count) })
    expect([pitch(39), pitch(40), pitch(400), pitch(401)]).toEqual([
      ['pitch too-few-words'],
      [],
      [],
      ['pitch too-many-words'],
    ])
  })

  it('a draft has those of its call', () => {
    const draft = (count: number) => codes({ call: 'harbour', kind: 'draft', text: words(count) })
    expect([draft(9), draft(10), draft(20), draft(21)]).toEqual([
      ['text too-few-words'],
      [],
      [],
      ['text too-many-words'],
    ])
  })

  it('a megabyte in one word is one clear problem', () => {
    expect(codes({ pitch: 'a'.repeat(1_000_000) })).toEqual(['pitch too-long'])
  })

  it('a few letters under thousands of marks are refused by their weight, not by their count', () => {
    expect(codes({ title: `a${'\u0301'.repeat(2000)}` })).toEqual(['title too-dense'])
  })

  it('at most five links, each a whole web address', () => {
    const links = (count: number) =>
      codes({ links: Array(count).fill('https://a.example/x') as string[] })
    expect([links(5), links(6)]).toEqual([[], ['links too-many']])
    for (const link of [
      'javascript:alert(1)',
      'a.example',
      'https://user:pass@a.example/',
      '//a.example',
      'https://a .example/',
      'data:text/html,x',
    ]) {
      expect(codes({ links: [link] })).toEqual(['links not-a-link'])
    }
  })
})

describe('what a program gets wrong', () => {
  it.each([
    'status',
    '_status',
    'stage',
    'author',
    'id',
    'assignedTo',
    'role',
    'score',
    'createdAt',
    'publicId',
    'contributor',
  ])('a field %s is refused by name', (field) => {
    const reading = read({ [field]: 'x' })
    expect(reading.ok ? [] : reading.problems).toEqual([
      { field, code: 'unknown-field', message: `There is no field “${field}”: leave it out.` },
    ])
  })

  it('a field within a declaration is refused by its path', () => {
    expect(codes({ interests: { declared: 'none', checked: true } })).toEqual([
      'interests.checked unknown-field',
    ])
  })

  it.each([[['ada@example.org']], [{ $ne: null }], [1], [true], [null]])(
    'an e-mail address given as %j is of the wrong type',
    (email) => {
      expect(codes({ email })).toEqual(['email wrong-type'])
    },
  )

  it.each([null, 'text', 1, [], true])('a body that is %j is no submission', (body) => {
    const reading = readSubmission(body, rules)
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  it('half a character or a NUL is broken text, in every field', () => {
    for (const broken of ['a\ud800b', '\udc00', 'a\u0000b']) {
      for (const field of [
        'title',
        'pitch',
        'name',
        'email',
        'note',
        'website',
        'call',
        'agreedTerms',
      ]) {
        expect(codes({ [field]: broken })).toEqual([`${field} broken-text`])
      }
      expect(codes({ aiUse: { declared: 'some', text: broken } })).toEqual([
        'aiUse.text broken-text',
      ])
      expect(codes({ links: [broken] })).toEqual(['links broken-text'])
    }
  })

  it('is told apart from what a person gets wrong', () => {
    const malformed = (changes: Record<string, unknown>) => {
      const reading = read(changes)
      return !reading.ok && reading.problems.every(isMalformed)
    }
    expect([
      malformed({ stage: 'x' }),
      malformed({ email: 1 }),
      malformed({ kind: 'essay' }),
    ]).toEqual([true, true, true])
    expect([malformed({ title: '' }), malformed({ pitch: 'short' })]).toEqual([false, false])
  })
})

describe('single lines', () => {
  it.each(['\r\nBcc: eve@example.org', '\nX: y', '\r', '\u2028', '\u0085', '\u000b'])(
    'refuse the line break %j within them',
    (breaking) => {
      expect(codes({ name: `Ada${breaking}Moss` })).toEqual(['name line-break'])
      expect(codes({ title: `A${breaking}title` })).toEqual(['title line-break'])
    },
  )

  it('turns nothing round that stands beside a title or a name', () => {
    const { name, title } = stored({
      title: 'Invoice \u202egpj.exe',
      name: '\u202bAda\u202c Moss',
    })
    expect({ name, title }).toEqual({ name: '\u202bAda\u202c Moss', title: 'Invoice gpj.exe' })
    expect(stored({ title: 'A\u202c\u202eB' }).title).toBe('AB')
  })

  it('refuse control characters, and say in which line a passage holds one', () => {
    expect(codes({ name: 'Ada\u001b[31m' })).toEqual(['name control-character'])
    const reading = read({ pitch: `${words(40)}\nsecond\u0007` })
    expect(reading.ok || reading.problems[0]?.message).toContain('line 2')
  })
})

describe('calls', () => {
  const at = (now: number) => codes({ call: 'harbour' }, { ...rules, now })
  const opens = harbour.opensAt
  const closes = harbour.closesAt!

  it('take from the moment of opening until the grace after closing ends', () => {
    expect([at(opens - 1), at(opens), at(closes), at(closes + CLOSING_GRACE_MS)]).toEqual([
      ['call call-not-open'],
      [],
      [],
      [],
    ])
    expect(at(closes + CLOSING_GRACE_MS + 1)).toEqual(['call call-closed'])
  })

  it('that are unknown take nothing', () => {
    expect(codes({ call: 'nowhere' })).toEqual(['call call-unknown'])
    expect(codes({ call: '__proto__' })).toEqual(['call call-unknown'])
  })

  it('take only the kinds they ask for', () => {
    expect(codes({ call: 'pitches-only', kind: 'draft', text: words(15) })).toEqual([
      'kind kind-not-accepted',
    ])
  })
})

describe('answers that contradict each other', () => {
  it('are asked about instead of being decided', () => {
    expect(codes({ text: words(500) })).toEqual(['text contradiction'])
    expect(codes({ interests: { declared: 'none', text: 'a seat on its board' } })).toEqual([
      'interests.text contradiction',
    ])
    expect(codes({ interests: { declared: 'some' } })).toEqual(['interests.text required'])
    expect(codes({ kind: 'draft' })).toEqual(['text required'])
  })
})

describe('terms', () => {
  it('must be those that stand now', () => {
    expect(codes({ agreedTerms: undefined })).toEqual(['agreedTerms required'])
    expect(codes({ agreedTerms: termsOf('Older terms.')!.hash })).toEqual([
      'agreedTerms terms-changed',
    ])
  })

  it('need no agreement where there are none', () => {
    const { terms: _none, ...without } = rules
    expect(codes({ agreedTerms: undefined }, without)).toEqual([])
  })
})

it('answers to anything with a submission or with problems, and never throws', () => {
  const field = fc.oneof(fc.string({ unit: 'binary' }), fc.anything({ withNullPrototype: true }))
  const input = fc.record(
    Object.fromEntries(
      [...Object.keys(valid), 'text', 'links', 'note'].map((name) => [name, field]),
    ),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(input, (changes) => {
      const reading = read(changes)
      if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0)
    }),
  )
})
