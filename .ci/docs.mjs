// Writes the pages of docs/ that are made from the code: npm run docs.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { outputFiles } = await build({
  entryPoints: [path.join(root, 'src/workflow/tables-as-markdown.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  write: false,
})
const [bundle] = outputFiles
const code = Buffer.from(bundle.contents).toString('base64')
const { pagesOfWorkflow } = await import(`data:text/javascript;base64,${code}`)

mkdirSync(path.join(root, 'docs'), { recursive: true })
for (const [name, page] of Object.entries(pagesOfWorkflow())) {
  writeFileSync(path.join(root, 'docs', name), page)
  console.log(`docs/${name}`)
}
