// Makes dist/, what the package consists of: the compiled desk, its types and its stylesheets.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.join(root, 'dist')
const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

rmSync(dist, { recursive: true, force: true })
compile()
keepTypes(Object.values(exports).map(({ types }) => path.join(root, types)))
copyStylesheets('admin')

function compile() {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  try {
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
      cwd: root,
      // Aside of what `npm pack --json` prints.
      stdio: ['ignore', process.stderr, 'inherit'],
    })
  } catch {
    console.error('The package was not made: repair what the compiler said above.')
    process.exit(1)
  }
}

/**
 * Leaves the types that a door of the package leads to, and no others: those would ask a host for packages
 * it has no use for. The compiler leaves the endings of their imports as they are in the sources.
 */
function keepTypes(doors) {
  const kept = new Set(doors)
  for (const file of kept) {
    const text = readFileSync(file, 'utf8').replace(
      /(\bfrom |\bimport\(|\bimport )(["'])(\.{1,2}\/[^"']+)\.tsx?\2/g,
      (_, before, quote, target) => {
        kept.add(path.join(path.dirname(file), `${target}.d.ts`))
        return `${before}${quote}${target}.js${quote}`
      },
    )
    writeFileSync(file, text)
  }
  for (const file of filesBelow(dist)) {
    if (file.endsWith('.d.ts') && !kept.has(file)) rmSync(file)
  }
}

function copyStylesheets(folder) {
  for (const file of filesBelow(path.join(root, folder))) {
    if (!file.endsWith('.css')) continue
    const target = path.join(dist, path.relative(root, file))
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(file, target)
  }
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}
