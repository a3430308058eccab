import { execFileSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { createClient } from '@libsql/client'

import { insertRows } from './rows.mjs'
import { publication } from './texts.mjs'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/** A new SQLite database of the desk with so many publications, written straight into its tables. */
export async function databaseOf(folder, publications) {
  const url = `file:${path.join(folder, `desk-${publications}.db`)}`
  execFileSync('node', ['--conditions=production', '.desk/desk.mjs', 'migrate'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder, PAYLOAD_SECRET: 'bench' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const client = createClient({ url })
  await insertRows(client, rowsOf(publications))
  await client.execute('ANALYZE')
  client.close()
  await onDisk(url.slice('file:'.length))
  return url
}

/** Waits until all of it is written: a start right after would wait for the disk. */
async function onDisk(file) {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

function* rowsOf(publications) {
  for (let number = 1; number <= publications; number += 1) yield* rowsOfOne(number)
}

function* rowsOfOne(number) {
  const { publicId, piece, slug, at, authors, topics, section, content } = publication(number)
  const { headline, standfirst, kind, language, body } = content
  yield {
    table: 'publications',
    row: {
      id: number,
      public_id: publicId,
      slug,
      state: 'live',
      piece,
      original: piece,
      headline,
      kind,
      language,
      section,
      published_at: at,
      first_published_at: at,
      modified_at: at,
      release: 'r',
      proof: 'p',
      hash: 'h',
      revision: 1,
      corrected: 0,
      content: JSON.stringify(content),
      search_head: headline,
      search_names: standfirst,
      search_body: body.map(({ children: [{ text: words }] }) => words).join(' '),
      search_format: 1,
      updated_at: at,
      created_at: at,
    },
  }
  for (const [path, values] of Object.entries({ authors, topics })) {
    for (const [place, text] of values.entries()) {
      yield {
        table: 'publications_texts',
        row: { order: place + 1, parent_id: number, path, text },
      }
    }
  }
}
