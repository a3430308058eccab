import { describe, expect, it } from '@jest/globals'
import {
  chooseAgain,
  FILE_FAULTS,
  fileLeftOut,
  fileRefused,
  mailTooLarge,
  tooManyFiles,
  tooMuchTogether,
} from '../files/file-faults.ts'
import type { FileFault } from '../files/file-faults.ts'
import { problemsOfFiles } from '../files/problems-of-files.ts'
import { EMPTY_FORM, inputOfForm } from '../form-body.ts'
import { PAGE_LANGUAGES } from '../page-language.ts'
import type { Problem } from '../problem.ts'
import { readSubmission } from '../submission-input.ts'
import { pitchWords, tellError, tellProblem } from './index.ts'

const others = PAGE_LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en')

const rules = {
  now: Date.UTC(2026, 2, 1),
  calls: [
    {
      slug: 'later',
      title: 'Later',
      guidelines: 'x',
      accepts: ['draft'] as const,
      opensAt: Date.UTC(2026, 3, 1),
      questions: [
        {
          id: 'q',
          question: 'Where?',
          kind: 'line' as const,
          choices: [],
          requiredFrom: 0,
          frozenFrom: Infinity,
          seenBy: 'readers' as const,
        },
      ],
    },
  ],
  languages: [{ code: 'en', label: 'English' }],
  terms: { text: 'x', hash: 'y' },
}

/** Everything that can stand against a form, as the desk finds it. */
const problemsOf = (values: Partial<typeof EMPTY_FORM>): readonly Problem[] => {
  const reading = readSubmission(inputOfForm({ ...EMPTY_FORM, ...values }), rules)
  return reading.ok ? [] : reading.problems
}

const found: readonly Problem[] = [
  ...problemsOf({}),
  ...problemsOf({
    call: 'later',
    kind: 'pitch',
    text: 'There is a draft.',
    title: 'x'.repeat(200),
    pitch: 'Too few',
    language: 'xx',
    links: 'a\nb\nc\nd\ne\nf\ng',
    interests: 'none',
    interestsText: 'Something',
    aiUse: 'some',
    email: 'nobody',
    agreedTerms: 'older',
  }),
  ...problemsOf({ call: 'none', kind: 'neither', pitch: 'word '.repeat(500), links: 'ftp://x' }),
  ...problemsOf({ kind: 'pitch', title: 'two\nlines', pitch: '\u0007' }),
  ...problemsOfFiles([
    chooseAgain(),
    fileLeftOut('a.docx'),
    mailTooLarge(25),
    tooManyFiles(),
    tooMuchTogether(),
  ]),
  ...problemsOfFiles(
    Object.keys(FILE_FAULTS).map((fault) => fileRefused('a.exe', fault as FileFault)),
  ),
]

describe.each(others)('in %s', (language) => {
  it.each(found.map((problem) => [`${problem.code} ${problem.field}`, problem] as const))(
    'says %s in its own words, with its numbers',
    (_name, problem) => {
      const told = tellProblem(problem, language)
      expect(told).not.toBe(problem.message)
      expect(told).not.toMatch(/undefined|NaN|[{}]/)
      if (language === 'ar') expect(told).toMatch(/\p{Script=Arabic}/u)
      const { number } = pitchWords(language)
      if (problem.code.startsWith('too-') && problem.limit !== undefined) {
        expect(told).toContain(number(problem.limit))
      }
    },
  )

  it('says how long to wait, and something of whatever else happened', () => {
    const busy = { code: 'desk-full', message: 'Wait', details: [{ retryAfterSeconds: 42 }] }
    expect(tellError(busy, language)).toContain(pitchWords(language).number(42))
    for (const code of ['no-such-code', '__proto__', 'toString']) {
      expect(tellError({ code, message: 'English' }, language)).not.toContain('English')
    }
  })
})

it('says in English what was said where it was found', () => {
  for (const problem of found) expect(tellProblem(problem, 'en')).toBe(problem.message)
  expect(tellError({ code: 'desk-full', message: 'Wait' }, 'en')).toBe('Wait')
})
