import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

type Violation = { rule: { name: string }; from: string; to: string }

const imports = (...paths: string[]) => paths.map((path) => `import '${path}'\n`).join('')
const typeFrom = (path: string) => `import type { T } from '${path}'\nexport type U = T\n`

/** A house in small: what each file imports, and the rules that this breaks. */
const house: Record<string, { code: string; breaks: string[] }> = {
  'payload.config.ts': {
    code: imports(
      './collections/index.ts',
      './src/plugin.ts',
      './src/storage/database.ts',
      './src/storage/statements.ts',
    ),
    breaks: ['config-without-screens', 'rooms-have-doors-for-the-newsroom'],
  },
  'src/storage/database.ts': { code: 'export type T = 1\n', breaks: [] },
  'src/storage/statements.ts': { code: 'export type T = 1\n', breaks: [] },
  'collections/index.ts': {
    // The generic must not be taken for JSX, and so for React.
    code: `${imports('./opinion-pieces.ts')}export const same = <Row>(row: Row) => row\n`,
    breaks: [],
  },
  'collections/opinion-pieces.ts': {
    code: imports('../src/workflow/index.ts', '../src/workflow/transition.ts'),
    breaks: ['rooms-have-doors-for-visitors'],
  },
  'src/index.ts': { code: imports('./plugin.ts'), breaks: [] },
  'src/plugin.ts': {
    code: imports('./intake/index.ts', '../admin/bar.tsx'),
    breaks: ['config-without-screens'],
  },
  'src/workflow/index.ts': { code: imports('./transition.ts'), breaks: [] },
  'src/workflow/transition.ts': { code: imports('payload', './gate.ts'), breaks: [] },
  'src/workflow/gate.ts': {
    code: typeFrom('payload') + typeFrom('../publishing/content.ts'),
    breaks: [],
  },
  'src/workflow/stages.ts': { code: imports('payload'), breaks: ['pure-rules'] },
  'src/workflow/rights.ts': {
    code: imports('./nearby.ts'),
    breaks: ['pure-rules'],
  },
  'src/workflow/nearby.ts': { code: imports('./transition.ts'), breaks: [] },
  'src/publishing/content.ts': { code: 'export type T = 1\n', breaks: [] },
  'src/publishing/slug.ts': { code: imports('../workflow/gate.ts'), breaks: [] },
  'src/publishing/canonical.ts': {
    code: typeFrom('../intake/receive.ts'),
    breaks: ['rooms-have-doors-and-rules-meet'],
  },
  'src/intake/index.ts': { code: imports('./receive.ts'), breaks: [] },
  'src/intake/receive.ts': {
    code: imports('../workflow/index.ts', '../workflow/transition.ts') + typeFrom('./letter.ts'),
    breaks: ['rooms-have-doors'],
  },
  'src/intake/letter.ts': { code: `${typeFrom('./receive.ts')}export type T = 1\n`, breaks: [] },
  'src/delivery/handler.ts': {
    code: imports('../workflow/index.ts') + typeFrom('../publishing/content.ts'),
    breaks: ['readers-apart-from-the-desk'],
  },
  'src/search/index.ts': {
    code: imports('../../collections/opinion-pieces.ts'),
    breaks: ['readers-apart-from-the-desk'],
  },
  'src/figures/one.ts': {
    code: imports('./two.ts', './nowhere.ts'),
    breaks: ['no-circles', 'resolves'],
  },
  // A circle is reported once, where it was entered.
  'src/figures/two.ts': { code: imports('./one.ts'), breaks: [] },
  'src/demo/index.ts': { code: imports('../../test/factory.ts'), breaks: ['nothing-needs-tests'] },
  'src/copydesk/words.test.ts': {
    code: imports('payload', '../workflow/transition.ts', '../../test/factory.ts'),
    breaks: [],
  },
  'admin/bar.tsx': {
    code:
      imports('react', '../src/intake/index.ts', '../src/publishing/slug.ts') +
      typeFrom('../src/intake/letter.ts'),
    breaks: [],
  },
  'admin/list.tsx': {
    code: imports('../src/workflow/transition.ts'),
    breaks: ['screens-decide-nothing'],
  },
  'test/factory.ts': { code: imports('../src/workflow/transition.ts'), breaks: [] },
}

describe('dependency rules', () => {
  const root = mkdtempSync(join(tmpdir(), 'opinion-desk-house-'))
  let violations: Violation[]

  function put(path: string, text: string) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  beforeAll(() => {
    for (const name of ['payload', 'react']) {
      put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
      put(`node_modules/${name}/index.js`, '')
    }
    for (const [path, { code }] of Object.entries(house)) put(path, code)
    const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const rules = ['.dependency-cruiser.cjs', '.ci/loaded.dependency-cruiser.cjs']
    violations = rules.flatMap((config) => {
      const answer = execFileSync(
        process.execPath,
        [cruiser, '--config', resolve(config), '--output-type', 'json', '.'],
        { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 },
      )
      return JSON.parse(answer).summary.violations
    })
  }, 60_000)

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(Object.entries(house))('%s', (path, { breaks }) => {
    const broken = violations.filter(({ from }) => from === path).map(({ rule }) => rule.name)
    expect([...new Set(broken)].sort()).toEqual(breaks)
  })
})
