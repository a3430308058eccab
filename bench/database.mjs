import { execFileSync } from 'node:child_process'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { createClient } from '@libsql/client'

import { publication } from './texts.mjs'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const BATCH = 500

/** A new SQLite database of the desk with so many publications, written straight into its tables. */
export async function databaseOf(folder, publications) {
  const url = `file:${path.join(folder, `desk-${publications}.db`)}`
  execFileSync('node', ['--conditions=production', '.desk/desk.mjs', 'migrate'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder, PAYLOAD_SECRET: 'bench' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const client = createClient({ url })
  for (let first = 1; first <= publications; first += BATCH) {
    const last = Math.min(publications, first + BATCH - 1)
    const statements = []
    for (let number = first; number <= last; number += 1) statements.push(...rowsOf(number))
    await client.batch(statements, 'write')
  }
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

function rowsOf(number) {
  const { publicId, piece, slug, at, authors, topics, section, content } = publication(number)
  const text = (path, order, value) => ({
    sql: 'INSERT INTO publications_texts ("order", parent_id, path, text) VALUES (?, ?, ?, ?)',
    args: [order + 1, number, path, value],
  })
  return [
    {
      sql: `INSERT INTO publications (id, public_id, slug, state, piece, original, headline, kind, language, section,
        published_at, first_published_at, modified_at, release, proof, hash, revision, corrected, content,
        search_head, search_names, search_body, search_format, updated_at, created_at)
        VALUES (?, ?, ?, 'live', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'r', 'p', 'h', 1, 0, ?, ?, ?, ?, 1, ?, ?)`,
      args: [
        ...[number, publicId, slug, piece, piece, content.headline, content.kind, content.language],
        ...[
          section,
          at,
          at,
          at,
          JSON.stringify(content),
          content.headline,
          content.standfirst,
          content.body.map(({ children: [{ text: words }] }) => words).join(' '),
          at,
          at,
        ],
      ],
    },
    ...authors.map((value, order) => text('authors', order, value)),
    ...topics.map((value, order) => text('topics', order, value)),
  ]
}
