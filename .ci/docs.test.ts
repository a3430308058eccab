import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Folders and files of the repository that a page names in its text. */
const NAMED =
  /`((?:src|collections|admin|migrations|test|\.ci|docs)\/[\w./()[\]-]+|payload\.config\.ts|package\.json)`/g

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('leads to pages that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    const dead = links.filter(
      (link) =>
        // Taken from the running product, and so not there before it has run.
        !/^(?:https?|mailto):|docs\/pictures\//.test(link) &&
        !existsSync(path.join(path.dirname(page), link)),
    )
    expect(dead).toEqual([])
  })

  it('names files that exist', () => {
    const named = [...text.matchAll(NAMED)].map(([, name = '']) => name)
    expect(named.filter((name) => !existsSync(name))).toEqual([])
  })
})
