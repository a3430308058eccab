import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'

type Ran = { code: number | null; stdout: string; stderr: string }
type File = {
  file: string
  outcome: string
  piece: { id: string; url: string } | null
  report: { words: { missing: string[]; inOrder: boolean } } | null
  error: { code: string; message: string } | null
}

const ROOT = path.resolve('.')
const BUNDLE = path.join(ROOT, '.desk', `test-${process.pid}`)
const LIMIT = 120_000

/** What stands between `node` and the file in the script that people call. */
const flags = (
  JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { desk: string }
  }
).scripts.desk
  .split(' ')
  .slice(1, -1)

const article = (headline: string) =>
  [
    headline,
    'By Ada Moss',
    'On Tuesday the council closed the only public bath of the old town, and nobody who voted for it had ever been in the water.',
    'What is asked for now is small. Open the doors for three mornings a week, and count who comes.',
  ].join('\n\n')

/** The environment of a person who set nothing. */
const bare = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(DATABASE_URL|DATA_DIR|PAYLOAD_SECRET|SITE_URL|PORT|HOST|SMTP_URL|MAIL_FROM|LOG_LEVEL|NODE_OPTIONS|NODE_ENV|npm_.*|INIT_CWD)$/.test(
        name,
      ),
  ),
)

describe('the command line', () => {
  let folder: string
  let dataDir: string

  beforeAll(async () => {
    execFileSync(process.execPath, ['src/cli/bundle.mjs', BUNDLE], { cwd: ROOT })
    folder = await mkdtemp(path.join(os.tmpdir(), 'desk-cli-'))
    dataDir = path.join(folder, 'data')
  }, LIMIT)
  afterAll(async () => {
    await rm(BUNDLE, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  })

  const desk = (args: string[], variables: Record<string, string> = {}) =>
    new Promise<Ran>((resolve, reject) => {
      const child = spawn(process.execPath, [...flags, path.join(BUNDLE, 'desk.mjs'), ...args], {
        cwd: folder,
        env: { ...bare, DATA_DIR: dataDir, ...variables } as unknown as NodeJS.ProcessEnv,
      })
      const ran = { stdout: '', stderr: '' }
      child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text))
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, ...ran }))
    })

  const save = async (name: string, content: Buffer | string) => {
    await writeFile(path.join(folder, name), content)
    return name
  }
  const filesOf = ({ stdout }: Ran) => (JSON.parse(stdout) as { files: File[] }).files

  it('tells how it is used, and what it did not understand', async () => {
    const [help, wrong, wrongJson] = await Promise.all([
      desk(['--help']),
      desk(['impart']),
      desk(['import', '--json']),
    ])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('import FILE...')
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('no command “impart”')
    expect(wrongJson.code).toBe(2)
    expect(JSON.parse(wrongJson.stdout)).toMatchObject({ error: { code: 'usage' } })
  })

  it(
    'imports from where the person stands, into a desk that was never opened',
    async () => {
      const file = await save('bath.txt', article('Open the bath'))
      // npm stands in the project and says where the person does.
      const ran = await desk(['import', file], {
        npm_lifecycle_event: 'desk',
        INIT_CWD: folder,
        PORT: '4321',
      })
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(ran.stdout).toContain('Open the bath')
      expect(ran.stdout).toContain('A person must decide')
      expect(ran.stdout).toMatch(/http:\/\/localhost:4321\/admin\/collections\/opinion-pieces\/\S+/)
      const secret = path.join(dataDir, 'secret')
      expect((await readFile(secret, 'utf8')).trim()).toMatch(/^[0-9a-f]{64}$/)
      expect((await stat(secret)).mode & 0o777).toBe(0o600)
    },
    LIMIT,
  )

  it(
    'refuses what is no article, each in a clear line, and imports the others',
    async () => {
      const large = await save('large.txt', '')
      await truncate(path.join(folder, large), 50 * 1024 * 1024)
      const bad: [string, string][] = [
        [await save('empty.txt', ' \n'), 'empty-file'],
        [await save('binary.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 3])), 'not-text'],
        [large, 'too-large'],
        ['missing.txt', 'file-missing'],
        ['data', 'not-a-file'],
        [
          await save(
            'no-headline.txt',
            `${'It begins. And it goes on. '.repeat(20)}\n\nSo it ends.`,
          ),
          'headline-missing',
        ],
      ]
      const good = await save('good.txt', article('What the water knows'))
      const ran = await desk(['import', '--json', ...bad.map(([file]) => file), good])
      expect(ran).toMatchObject({ code: 1, stderr: '' })
      const files = filesOf(ran)
      expect(files.slice(0, -1).map(({ file, error }) => [file, error?.code])).toEqual(bad)
      for (const { error, file } of files.slice(0, -1)) {
        expect(error?.message).toContain(path.basename(file))
      }
      expect(files.at(-1)).toMatchObject({
        outcome: 'made',
        error: null,
        report: { words: { missing: [], invented: [], inOrder: true } },
      })

      const told = await desk(['import', 'empty.txt', good])
      expect(told.code).toBe(1)
      expect(told.stdout).toMatch(/empty\.txt\n {2}Not imported: /)
      expect(told.stdout).toMatch(/good\.txt\n {2}Imported before/)
    },
    LIMIT,
  )

  it(
    'finds one article for two processes that import it at once',
    async () => {
      const file = await save('twice.txt', article('Twice at once'))
      const runs = await Promise.all([
        desk(['import', '--json', file]),
        desk(['import', '--json', file]),
      ])
      const outcomes = runs.map((ran) => filesOf(ran)[0])
      expect(outcomes.map((each) => each?.outcome).sort()).toEqual(['found', 'made'])
      expect(new Set(outcomes.map((each) => each?.piece?.id)).size).toBe(1)
      expect(runs.map(({ code }) => code).sort()).toEqual([0, 1])
    },
    LIMIT,
  )

  it(
    'is the first on an empty folder together with another, and both keep one secret',
    async () => {
      const empty = { DATA_DIR: path.join(folder, 'new') }
      const runs = await Promise.all([desk(['migrate'], empty), desk(['verify'], empty)])
      for (const ran of runs) expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect((await desk(['migrate', '--json'], empty)).stdout).toMatch(/"taken": \[\]/)
    },
    LIMIT,
  )

  it(
    'does what is due, and looks the installation over',
    async () => {
      const tick = await desk(['tick', '--json'])
      expect(tick).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(tick.stdout)).toMatchObject({ command: 'tick', published: 0, failed: 0 })
      const doctor = await desk(['doctor', '--json'])
      expect(doctor).toMatchObject({ code: 0, stderr: '' })
      const { findings } = JSON.parse(doctor.stdout) as {
        findings: { code: string; state: string }[]
      }
      expect(findings).toContainEqual(expect.objectContaining({ code: 'record', state: 'ok' }))
      expect(findings).toContainEqual(expect.objectContaining({ code: 'accounts', state: 'look' }))
    },
    LIMIT,
  )

  it.each([
    ['mysql://somewhere/desk', /DATABASE_URL is not an address/],
    ['file:/no/such/folder/desk.db', /database file of DATABASE_URL cannot be opened/],
    ['postgres://desk:secret-word@127.0.0.1:1/desk', /does not answer/],
  ])(
    'says what is wrong with %s, and repeats no password',
    async (DATABASE_URL, message) => {
      const ran = await desk(['verify', '--json'], { DATABASE_URL })
      expect(ran.code).toBe(1)
      expect(JSON.parse(ran.stdout)).toMatchObject({
        error: { message: expect.stringMatching(message) },
      })
      expect(ran.stdout + ran.stderr).not.toContain('secret-word')
      const told = await desk(['doctor'], { DATABASE_URL })
      expect(told.code).toBe(1)
      expect(told.stdout).toMatch(message)
    },
    LIMIT,
  )

  it('asks for a secret where strangers can reach the desk', async () => {
    const ran = await desk(['verify'], { HOST: '0.0.0.0' })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('PAYLOAD_SECRET is missing')
  })

  it(
    'verifies a record that is whole, and names the row that somebody changed',
    async () => {
      const whole = await desk(['verify', '--json'])
      expect(whole.code).toBe(0)
      const { events, head } = JSON.parse(whole.stdout) as {
        events: number
        head: { sequence: number; hash: string }
      }
      expect(events).toBeGreaterThan(3)
      const anchor = ['--anchor', `${head.sequence}:${head.hash}`]
      expect((await desk(['verify', ...anchor])).code).toBe(0)
      const foreign = await desk(['verify', '--anchor', `${head.sequence}:${'0'.repeat(64)}`])
      expect(foreign.code).toBe(1)
      expect(foreign.stdout).toContain('NOT whole')

      await tamper(path.join(dataDir, 'desk.db'))
      const broken = await desk(['verify', '--json'])
      expect(broken.code).toBe(1)
      expect(JSON.parse(broken.stdout)).toMatchObject({
        ok: false,
        fault: { code: 'changed', sequence: 2 },
      })
      expect((await desk(['doctor'])).stdout).toMatch(/fault\s+The record is not whole/)
    },
    LIMIT,
  )
})

/** Changes the second event as somebody would who has the file: with the protection taken off and put back. */
async function tamper(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'",
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { name } of rows) await client.execute(`DROP TRIGGER "${String(name)}"`)
    const { rowsAffected } = await client.execute(
      "UPDATE events SET actor = 'somebody else' WHERE sequence = 2",
    )
    expect(rowsAffected).toBe(1)
    for (const { sql } of rows) await client.execute(String(sql))
  } finally {
    client.close()
  }
}
