// Makes a checkout ready: installs and builds what has changed since the last time, and nothing else.
//   node src/prepare.mjs            install what is needed to test
//   node src/prepare.mjs command    and bundle the command line
//   node src/prepare.mjs newsroom   and build the newsroom
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const aim = process.argv[2] ?? 'tests'
const SOURCES = [
  'admin',
  'collections',
  'migrations',
  'src',
  'next.config.mjs',
  'payload.config.ts',
  'tsconfig.json',
]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(
    `Node.js ${process.versions.node} is too old for the desk. Install version 20.9 or newer.`,
  )
  process.exit(1)
}

const locked = hashOf(['package-lock.json'])
step(
  'node_modules/.installed-for',
  locked,
  'Installing what the desk is made of (a minute or two) …',
  () =>
    // Not `npm ci`: it refuses a lock file that lacks the builds of another platform; `install` takes the
    // locked versions all the same.
    run('npm', [
      'install',
      '--no-save',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]),
)

const sources = hashOf(SOURCES, locked)
if (aim === 'command' || aim === 'newsroom') {
  step('.desk/command-of', sources, 'Bundling the command line …', () =>
    run('node', ['src/cli/bundle.mjs']),
  )
}
if (aim === 'newsroom') {
  step('.next/built-of', sources, 'Building the newsroom (a minute or two) …', () => {
    run('npx', ['next', 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
    run('node', ['src/pack-payload.mjs'])
  })
}

/** Runs `work` unless the stamp says that it was done for the same input. */
function step(stamp, input, saying, work) {
  const file = path.join(root, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === input) return
  console.log(saying)
  const started = Date.now()
  work()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, input)
  console.log(`… done in ${Math.round((Date.now() - started) / 1000)} s.`)
}

function run(command, args, variables = {}) {
  try {
    execFileSync(command, args, {
      cwd: root,
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    })
  } catch (error) {
    console.error(`${error.stdout ?? ''}${error.stderr ?? ''}`)
    console.error(`“${command} ${args.join(' ')}” failed; what it said stands above.`)
    process.exit(1)
  }
}

/** One hash over the contents of files and folders, tests left out. */
function hashOf(names, seed = '') {
  const hash = createHash('sha256').update(seed)
  for (const name of names) addTo(hash, path.join(root, name))
  return hash.digest('hex')
}

function addTo(hash, target) {
  if (!existsSync(target) || /\.test\.tsx?$/.test(target)) return
  if (statSync(target).isDirectory()) {
    for (const name of readdirSync(target).sort()) addTo(hash, path.join(target, name))
    return
  }
  hash.update(path.relative(root, target)).update(readFileSync(target))
}
