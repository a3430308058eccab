import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

import { REQUIREMENTS } from '../workflow/requirements.ts'
import { keptFor, WORDS } from './index.ts'
import type { AllWords } from './words.ts'

const ROOM = 'src/workflow'
const TABLES = [
  ...readdirSync(ROOM).filter((file) => /requirements\.ts$/.test(file)),
  'checks.ts',
  'disclaimer-wording.ts',
]

const sourceOf = (file: string) =>
  ts.createSourceFile(file, readFileSync(`${ROOM}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)

function nodesOf(file: string): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node) => {
    found.push(node)
    node.forEachChild(visit)
  }
  visit(sourceOf(file))
  return found
}

const nameOf = (node: ts.Node | undefined): string =>
  node && ts.isPropertyAssignment(node) ? node.name.getText().replaceAll("'", '') : ''

/** A text with something in each of its places. */
function sampleOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `Xyz${literal.text}`)].join('')
}

/** Whole sentences of a file, but for what names a requirement. */
const sentencesOf = (file: string): string[] =>
  nodesOf(file).flatMap((node) => {
    const sample = nameOf(node.parent) === 'title' ? undefined : sampleOf(node)
    return sample && /^[\p{Lu}\d].* .*[.:]$/u.test(sample) ? [sample] : []
  })

const { obstacles } = WORDS.en as AllWords
const again = (language: string) => keptFor({ i18n: { language }, payload: { config: {} } })

describe('what the gate says', () => {
  const all = TABLES.flatMap(sentencesOf)

  it('is looked up in every file of requirements', () => {
    expect(all).toContain('Write a headline.')
    expect(all.length).toBeGreaterThan(50)
  })

  it.each(['tr', 'ar'])('has words in %s for every sentence', (language) => {
    const inLanguage = again(language)
    const unknown = all.filter((sentence) => {
      const whole = sentence.endsWith(':') ? `${sentence} “Xyz”` : sentence
      const said = inLanguage(whole)
      return whole
        .split(/(?<=[.:”]) /)
        .some((part) => /[a-z] [a-z]/.test(part) && said.includes(part))
    })
    expect(unknown).toEqual([])
  })

  it('has words for every requirement, and for each of the things that it says', () => {
    const keys = TABLES.flatMap(nodesOf).flatMap((node) => {
      const code = nameOf(node)
      if (!(code in REQUIREMENTS) || !ts.isPropertyAssignment(node)) return []
      const parts = [...node.getText().matchAll(/\bas: '(\w+)'/g)].map(([, as]) => `${code}.${as}`)
      return [...parts, ...(ONLY_IN_PARTS.includes(code) ? [] : [code])]
    })
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter((key) => !(key in obstacles))).toEqual([])
  })

  it('has words for everything that may be wrong with what a person gives', () => {
    const codes = ['gate.ts', 'due-time.ts', 'overrides.ts'].flatMap((file) =>
      [
        ...readFileSync(`${ROOM}/${file}`, 'utf8').matchAll(
          /\b(?:say\(|refuse\(|code:)\s*'([a-z-]+)'/g,
        ),
      ].map(([, code = '']) => code),
    )
    expect(codes).toContain('due-time-past')
    expect(codes.filter((code) => !(code in obstacles))).toEqual([])
  })
})

/** Requirements that say one of several things, each by its own key. */
const ONLY_IN_PARTS = ['address-open', 'claims-settled', 'disclaimer-agrees', 'replies-settled']
