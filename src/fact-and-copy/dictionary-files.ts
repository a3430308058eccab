import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { DICTIONARIES } from '../copydesk/index.ts'
import type { DictionaryCode } from '../copydesk/index.ts'

/** Where each stands: packages that a newsroom may do without, or replace by a newer edition. */
const PLACES: Readonly<Record<DictionaryCode, { package: string; file: string }>> = {
  'en-GB': { package: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' },
  'en-US': { package: '@cspell/dict-en_us', file: 'en_US.trie.gz' },
  tr: { package: '@cspell/dict-tr-tr', file: 'Turkish.trie.gz' },
  ar: { package: '@cspell/dict-ar', file: 'ar.trie.gz' },
}

/**
 * Where packages are looked for: beside the app that runs, and beside this desk where the app keeps its
 * packages apart. Not from this file: a bundler would take the dictionaries for modules of the app.
 */
function startsOfSearch(): string[] {
  const app = path.join(process.cwd(), 'package.json')
  try {
    return [app, createRequire(app).resolve('opinion-desk')]
  } catch {
    return [app]
  }
}

/** The folder of a dictionary; `null` where its package is not installed. */
function folderOf(code: DictionaryCode): string | null {
  for (const start of startsOfSearch()) {
    try {
      return path.dirname(createRequire(start).resolve(`${PLACES[code].package}/cspell-ext.json`))
    } catch {
      // Not from here.
    }
  }
  return null
}

/** The dictionaries that are installed, with the edition of each. */
export async function installedDictionaries(): Promise<Partial<Record<DictionaryCode, string>>> {
  const found = await Promise.all(
    DICTIONARIES.map(async (code) => {
      const folder = folderOf(code)
      if (folder === null) return []
      const about: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
      return [[code, String((about as { version?: unknown }).version)] as const]
    }),
  )
  return Object.fromEntries(found.flat())
}

/** The bytes of a dictionary, gzipped; `null` where there is none of this code. */
export async function dictionaryBytes(code: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const known = DICTIONARIES.find((each) => each === code)
  const folder = known === undefined ? null : folderOf(known)
  if (known === undefined || folder === null) return null
  return new Uint8Array(await readFile(path.join(folder, PLACES[known].file)))
}
