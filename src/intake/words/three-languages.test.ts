import { describe, expect, it } from '@jest/globals'

import { templateOf, TEMPLATE_NAMES } from '../../messages/index.ts'
import { PAGE_LANGUAGES } from '../page-language.ts'
import { statusTexts } from '../status-texts/index.ts'
import { pitchWords } from './index.ts'

type Leaf = { path: string; text: string }

/** Every word of a table under its path; those with places to fill are asked with plain ones. */
function leavesOf(table: unknown, path = ''): Leaf[] {
  if (typeof table === 'string') return [{ path, text: table }]
  if (typeof table === 'function') {
    const asked = table as (...given: unknown[]) => unknown
    return leavesOf(asked('7', '8', '9'), `${path}()`)
  }
  if (Array.isArray(table)) return table.flatMap((one, nth) => leavesOf(one, `${path}.${nth}`))
  if (typeof table === 'object' && table !== null) {
    return Object.entries(table).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`))
  }
  return []
}

const tables = {
  'the pitch page': (language: string) => pitchWords(language),
  'the contributor’s page': (language: string) => statusTexts(language),
  'the letters to contributors': (language: string) =>
    Object.fromEntries(
      TEMPLATE_NAMES.map(({ name }) => {
        const { language: written, subject, text } = templateOf(name, language)
        return [name, { written, subject, text }]
      }),
    ),
}

describe.each(Object.entries(tables))('%s', (_name, table) => {
  const english = leavesOf(table('en')).filter(({ path }) => !path.includes('.problems.'))
  const others = PAGE_LANGUAGES.map(({ code }) => code).filter((code) => code !== 'en')

  it.each(others)('has every word in %s, and none of the English ones', (language) => {
    const told = new Map(leavesOf(table(language)).map(({ path, text }) => [path, text]))
    const left = english.filter(({ path, text }) => {
      const other = told.get(path)
      return (
        /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')) && (other === undefined || other === text)
      )
    })
    expect(left).toEqual([])
  })

  it('is in Arabic letters in Arabic', () => {
    const latin = leavesOf(table('ar')).filter(
      ({ path, text }) =>
        !path.endsWith('.written') && /\p{L}{2}/u.test(text) && !/\p{Script=Arabic}/u.test(text),
    )
    expect(latin).toEqual([])
  })
})
