// Puts Payload and its database adapters into a few files: read as they come, their two thousand files take half
// of a start. Run after `next build`, which leaves these packages out of its own bundle and imports them under
// names of its own. All imports go by those names, so there is still one Payload in the process.
//   node src/pack-payload.mjs
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const built = path.join(root, '.next')
const packed = path.join(built, 'packed')

/** `payload-0123456789abcdef/shared`, as the chunks of Next name it. */
const NAME = /["']((payload|@payloadcms\/db-[a-z]+)-[0-9a-f]{16})(\/[\w./-]+)?["']/g

/** Native, or used by no server. */
const LEFT_OUT = ['drizzle-kit', 'libsql', 'prettier', 'sharp']

/** What is not a module asks for these. */
const ASKED_FOR = `
import { createRequire as requireOf } from 'node:module'
import { dirname as folderOf } from 'node:path'
import { fileURLToPath as pathOf } from 'node:url'
const require = requireOf(import.meta.url)
const __filename = pathOf(import.meta.url)
const __dirname = folderOf(__filename)`

const parts = partsInUse(path.join(built, 'server'))
if (parts.length === 0 || !existsSync(path.join(built, 'node_modules'))) {
  console.warn('Next has put Payload elsewhere: it is left as it is, and a start takes longer.')
} else {
  const outputs = await pack(parts)
  for (const link of new Set(parts.map((part) => part.link))) replace(link, outputs)
}

/** Every part of a package that the built server imports, once. */
function partsInUse(folder) {
  const found = new Map()
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue
    const text = readFileSync(path.join(folder, name), 'utf8')
    for (const [, link, source, part = ''] of text.matchAll(NAME)) {
      const out = (source + part).replace('@', '').replaceAll('/', '-')
      found.set(link + part, { link, part, from: source + part, out })
    }
  }
  return [...found.values()]
}

/** @returns what each file that was made exports, by its path */
async function pack(parts) {
  rmSync(packed, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: parts.map(({ from, out }) => ({ in: from, out })),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: LEFT_OUT,
    // An error of Payload is known by the name of its class.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    outdir: packed,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[hash]',
    banner: { js: ASKED_FOR },
  })
  return new Map(
    Object.entries(metafile.outputs).map(([file, output]) => [
      path.resolve(root, file),
      output.exports,
    ]),
  )
}

/** Where Next left a link to the package as it came stands one that hands on the packed files. */
function replace(link, outputs) {
  const folder = path.join(built, 'node_modules', link)
  rmSync(folder, { recursive: true, force: true })
  const exports = {}
  for (const { part, out } of parts.filter((each) => each.link === link)) {
    const source = path.join(packed, `${out}.mjs`)
    const file = path.join(folder, `${part || 'index'}.mjs`)
    const target = path.relative(path.dirname(file), source).replaceAll(path.sep, '/')
    const lines = [`export * from '${target}'`]
    if (outputs.get(source).includes('default')) lines.push(`export { default } from '${target}'`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${lines.join('\n')}\n`)
    exports[`.${part}`] = `./${part || 'index'}.mjs`.replace('.//', './')
  }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', exports }))
}
