// Bundles the command line into one folder: a small entry that answers at once, and parts that are loaded
// when a command needs them.
//   node src/cli/bundle.mjs [FOLDER]
//
// It is run with --conditions=production: what Lexical gives to Node otherwise are modules that import
// themselves while they load, and now and then wait for each other without end.
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const folder = path.resolve(root, process.argv[2] ?? '.desk')
const parts = path.join(folder, 'parts')

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { desk: 'src/cli/index.ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
  metafile: true,
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'parts/[name]-[hash]',
})

const made = new Set(Object.keys(metafile.outputs).map((file) => path.resolve(root, file)))
for (const name of readdirSync(parts)) {
  const file = path.join(parts, name)
  if (!made.has(file)) rmSync(file)
}
