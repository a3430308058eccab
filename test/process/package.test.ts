import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { DEFAULT_SLUGS } from '../../collections/index.ts'
import { stepsOf } from './guide.ts'
import { makeHostApp } from './host-app.ts'
import type { HostApp } from './host-app.ts'

const GUIDE = 'docs/plugin.md'
const LIMIT = 20 * 60 * 1000
const SLUGS = { ...DEFAULT_SLUGS, topics: 'opinion-topics' }
const DESK_ADMIN = 'mara@host.example'

type Manifest = {
  exports: Record<string, { types: string; default: string }>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  peerDependenciesMeta: Record<string, { optional: boolean }>
}

let parcels: string
let tarball: string
let app: HostApp
let shipped: string
let manifest: Manifest

beforeAll(() => {
  execFileSync(process.execPath, ['.ci/build-package.mjs'], { env: plain(), stdio: 'pipe' })
  parcels = mkdtempSync(path.join(tmpdir(), 'parcels-of-the-desk-'))
  // Its scripts make what was just made, after seeing to it that all is installed.
  const said = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', parcels],
    { env: plain(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [parcel] = JSON.parse(said) as { filename: string }[]
  tarball = path.join(parcels, parcel!.filename)
  app = makeHostApp('test/process/host')
  app.install('opinion-desk', tarball)
  shipped = path.join(app.folder, 'node_modules/opinion-desk')
  manifest = JSON.parse(readFileSync(path.join(shipped, 'package.json'), 'utf8')) as Manifest
}, LIMIT)

afterAll(async () => {
  await app?.remove()
  if (parcels) rmSync(parcels, { recursive: true, force: true })
})

describe('the package', () => {
  it('holds what its doors lead to, and nothing else but what tells of it', () => {
    const files = filesBelow(shipped)
    for (const door of Object.values(manifest.exports)) {
      expect(files).toContain(path.normalize(door.default))
      expect(files).toContain(path.normalize(door.types))
    }
    const kinds = files.filter(
      (file) => !/^dist\/(admin|collections|src)\/.+\.(js|css|d\.ts)$/.test(file),
    )
    expect(kinds.filter((file) => file !== 'README.md').sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'package.json',
    ])
    expect(files.filter((file) => /\.test\.|src\/(app|demo|cli)\//.test(file))).toEqual([])
  })

  it('finds every file that its files import', () => {
    const lost = importsOf(shipped).filter(
      ({ file, target }) =>
        target.startsWith('.') && !filesBelow(shipped).includes(arrival(file, target)),
    )
    expect(lost).toEqual([])
  })

  it('imports no package that it does not declare', () => {
    const declared = new Set([
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ])
    const imported = new Set(importsOf(shipped).flatMap(({ target }) => packageOf(target) ?? []))
    expect([...imported].filter((name) => !declared.has(name))).toEqual([])
    expect([...imported]).toContain('payload')
  })

  it('has no dependency that it does not import', () => {
    const imported = new Set(importsOf(shipped).map(({ target }) => packageOf(target)))
    expect(Object.keys(manifest.dependencies).filter((name) => !imported.has(name))).toEqual([])
  })

  it('leaves the database and the mail server to the host', () => {
    const optional = Object.keys(manifest.peerDependenciesMeta)
    const code = importsOf(shipped).filter(({ file }) => file.endsWith('.js'))
    const brought = code.filter(({ target }) =>
      /db-|nodemailer|drizzle|mongoose/.test(packageOf(target) ?? ''),
    )
    expect(brought).toEqual([])
    // A bundler would ask for what only some hosts have.
    const asked = code.filter(
      ({ target, statement }) =>
        optional.includes(packageOf(target) ?? '') && !statement.includes('turbopackIgnore: true'),
    )
    expect(asked).toEqual([])
  })

  it('is described with every option that it has', () => {
    const options = readFileSync(path.join(shipped, 'dist/src/options.d.ts'), 'utf8')
    const type = /type OpinionDeskOptions = \{([\s\S]*?)\n\};/.exec(options)?.[1] ?? ''
    const names = [...type.matchAll(/^ {4}(\w+)\?:/gm)].map(([, name]) => name)
    const described = [...readFileSync(GUIDE, 'utf8').matchAll(/^\| `(\w+)` +\|/gm)]
    expect(names).toContain('usersCollection')
    expect(described.map(([, name]) => name).sort()).toEqual(names.sort())
  })
})

describe('an app with users, media, posts and topics of its own, after what the docs say', () => {
  let address: string
  let before: unknown
  let after: unknown

  beforeAll(async () => {
    await app.run('npx payload migrate:create own')
    await app.run('npx payload migrate')
    await app.run('npx payload run seed.ts')
    before = await ownRows()
    const variables = { DESK_ADMIN, SITE_URL: 'http://localhost:3000' }
    for (const step of stepsOf(GUIDE)) {
      if ('write' in step) app.write(step.write, step.text)
      // Instead of which the tarball was unpacked.
      else if (step.run !== 'npm install opinion-desk') await app.run(step.run, variables)
    }
    address = await app.start()
    after = await ownRows()
  }, LIMIT)

  /** All that the app itself stores of its own, whether shown to anybody or not. */
  const ownRows = async () => ({
    users: await app.rows('SELECT id, email, hash, salt, nickname, department FROM users'),
    media: await app.rows('SELECT * FROM media'),
    posts: await app.rows('SELECT * FROM posts'),
    postsRels: await app.rows('SELECT * FROM posts_rels'),
    postVersions: await app.rows('SELECT * FROM _posts_v'),
    topics: await app.rows('SELECT * FROM topics'),
  })

  const get = (route: string, token?: string) =>
    fetch(`${address}${route}`, { headers: token ? { Authorization: `JWT ${token}` } : {} })

  const post = (route: string, body: object, token?: string) =>
    fetch(`${address}${route}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })

  async function signIn(name: string): Promise<string> {
    const answer = await post('/api/users/login', {
      email: `${name}@host.example`,
      password: `${name} reads`,
    })
    return ((await answer.json()) as { token: string }).token
  }

  const allowed = async (token: string) =>
    (await (await get('/api/access', token)).json()) as {
      canAccessAdmin: boolean
      collections: Record<string, { read?: unknown; create?: unknown }>
    }

  it('has the screens of the desk in its import map', () => {
    const map = readFileSync(path.join(app.folder, 'app/(payload)/admin/importMap.js'), 'utf8')
    const doors = Object.keys(manifest.exports).map((door) => door.replace('.', 'opinion-desk'))
    const named = [...map.matchAll(/"(opinion-desk[^"#]*)#(\w+)"/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, door] of named) expect(doors).toContain(door)
  })

  it('has every row that it had', () => {
    expect((before as { posts: unknown[] }).posts).toHaveLength(2)
    expect(after).toEqual(before)
  })

  it('serves its posts, topics and pictures as it did', async () => {
    const { docs } = (await (await get('/api/posts?sort=id&depth=1')).json()) as {
      docs: Record<string, unknown>[]
    }
    expect(docs).toMatchObject([
      { id: 1, title: 'The bridge is open', picture: { shelf: 'b', credit: 'Mara' } },
      { id: 2, title: 'Rain until Friday', topics: [{ colour: 'green' }] },
    ])
    const picture = await get('/api/media/file/square.png')
    expect(picture.status).toBe(200)
    expect(picture.headers.get('Content-Type')).toBe('image/png')
  })

  it('lets its people in who have no part in the desk, to all that is theirs and to nothing else', async () => {
    const timo = await signIn('timo')
    const { canAccessAdmin, collections } = await allowed(timo)
    expect(canAccessAdmin).toBe(true)
    expect(collections.posts).toMatchObject({ create: true, read: true })
    expect(collections[SLUGS.pieces]?.read).toBeFalsy()
    expect((await get(`/api/${SLUGS.pieces}`, timo)).status).toBe(403)
    const written = await post('/api/topics', { colour: 'red' }, timo)
    expect(written.status).toBe(201)
  })

  it('lets nobody give themselves a role of the desk', async () => {
    const timo = await signIn('timo')
    const { user } = (await (await get('/api/users/me', timo)).json()) as { user: { id: number } }
    await fetch(`${address}/api/users/${user.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${timo}` },
      body: JSON.stringify({ deskRoles: ['admin'], nickname: 'timo the second' }),
    })
    const [row] = await app.rows(`SELECT nickname FROM users WHERE id = ${user.id}`)
    expect(row).toEqual({ nickname: 'timo the second' })
    expect(
      await app.rows(`SELECT value FROM users_desk_roles WHERE parent_id = ${user.id}`),
    ).toEqual([])
  })

  it('shows a stranger the sign-in page, and nothing of the desk', async () => {
    expect((await get('/admin/login')).status).toBe(200)
    const { users, media, settings, publications, ...others } = SLUGS
    const answers = await Promise.all(
      Object.values(others).map(async (slug) => [slug, (await get(`/api/${slug}`)).status]),
    )
    // The vault has no route at all.
    const status = (slug: string) => (slug === others.identities ? 501 : 403)
    expect(answers).toEqual(Object.values(others).map((slug) => [slug, status(slug)]))
    expect((await get(`/api/globals/${settings}`)).status).toBe(403)
    expect((await get(`/api/${users}`)).status).toBe(403)
  })

  it('serves what is published, which is nothing yet', async () => {
    const answer = await get('/api/v1/pieces')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ items: [], next: null })
  })

  it('shows the desk to a person who has a role, in the menu beside its own', async () => {
    const mara = await signIn('mara')
    expect((await allowed(mara)).collections[SLUGS.pieces]).toMatchObject({
      create: true,
      read: true,
    })
    const page = await fetch(`${address}/admin`, { headers: { Cookie: `payload-token=${mara}` } })
    const text = await page.text()
    expect(text).toContain('My desk')
    for (const slug of ['posts', 'topics', SLUGS.pieces, SLUGS.topics]) {
      expect(text).toContain(`/admin/collections/${slug}"`)
    }
    const desk = await fetch(`${address}/admin/collections/${SLUGS.pieces}/create`, {
      headers: { Cookie: `payload-token=${mara}` },
    })
    expect(desk.status).toBe(200)
    expect(await desk.text()).toContain('Headline')
  })

  it('keeps a record of the desk that cannot be rewritten', async () => {
    const mara = await signIn('mara')
    const made = await post(`/api/${SLUGS.pieces}`, { headline: 'A piece of the host' }, mara)
    expect(made.status).toBe(201)
    const [event] = await app.rows(`SELECT id, type FROM events ORDER BY id DESC LIMIT 1`)
    expect(event?.type).toBe('piece.created')
    await expect(app.rows(`DELETE FROM events WHERE id = ${event?.id}`)).rejects.toThrow(
      'append-only',
    )
    await expect(
      app.rows(`UPDATE events SET type = 'other' WHERE id = ${event?.id}`),
    ).rejects.toThrow('append-only')
  })

  it('ticks: what happened is sealed into the record', async () => {
    const sealed = () => app.rows('SELECT sequence, hash FROM events WHERE id = 1')
    for (let left = 60; left > 0 && (await sealed())[0]?.sequence == null; left -= 1) {
      await pause(250)
    }
    expect(await sealed()).toEqual([{ sequence: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })

  it(
    'says that its database was not migrated',
    async () => {
      const ended = await app.attempt('npx payload run first-admin.ts', {
        DATABASE_URL: 'file:./empty.db',
        SITE_URL: 'http://localhost:3000',
      })
      expect(ended.status).not.toBe(0)
      expect(ended.output).toContain(
        'Run the migrations (in an app of your own: “npx payload migrate”)',
      )
    },
    LIMIT,
  )

  it(
    'is migrated by the desk when that is given the steps',
    async () => {
      const config = readFileSync(path.join(app.folder, 'payload.config.ts'), 'utf8')
      const given = config.replace('usersCollection:', 'migrations,\n      usersCollection:')
      app.write('migrating.config.ts', `import { migrations } from './migrations/index'\n${given}`)
      app.write(
        'open.ts',
        `import { getPayload } from 'payload'\nimport config from './migrating.config.ts'\n\nawait getPayload({ config })\nconsole.log('Opened.')\nprocess.exit(0)\n`,
      )
      const said = await app.run('npx payload run open.ts', {
        DATABASE_URL: 'file:./second.db',
        SITE_URL: 'http://localhost:3000',
      })
      expect(said).toContain('Opened.')
      for (const query of [
        'SELECT name FROM payload_migrations ORDER BY name',
        `SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger') ORDER BY name`,
      ]) {
        const opened = await app.rows(query, 'second.db')
        expect(opened).toEqual(await app.rows(query))
        expect(opened.length).toBeGreaterThan(1)
      }
    },
    LIMIT,
  )

  it(
    'does not start with an option that is wrong, and says what to write',
    async () => {
      const config = readFileSync(path.join(app.folder, 'payload.config.ts'), 'utf8')
      const refusalOf = async (right: string, wrong: string) => {
        expect(config).toContain(right)
        app.write('wrong.config.ts', config.replace(right, wrong))
        const ended = await app.attempt('npx payload migrate:status', {
          PAYLOAD_CONFIG_PATH: 'wrong.config.ts',
          SITE_URL: 'http://localhost:3000',
        })
        expect(ended.status).not.toBe(0)
        return ended.output
      }
      expect(await refusalOf('usersCollection:', 'userCollection:')).toContain(
        'there is no such option. The options are url, slugs, usersCollection',
      )
      expect(await refusalOf(`slugs: { topics: 'opinion-topics' },`, '')).toContain(
        `opinionDesk({ slugs: { topics: 'opinion-topics' } })`,
      )
      expect(await refusalOf('transactionOptions: {},', '')).toContain(
        'Give it transactionOptions: {}',
      )
    },
    LIMIT,
  )
})

type Import = { file: string; target: string; statement: string }

/** What the files of a package import, without what stands in comments. */
function importsOf(folder: string): Import[] {
  return filesBelow(folder)
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8').replace(/^\s*\*.*$/gm, '')
      const found = text.matchAll(
        /(?:\bfrom\s*|\bimport\s*(?:\(\s*(?:\/\*.*?\*\/\s*)*)?)(["'])([\w@./:-]+)\1/g,
      )
      return [...found].map(([statement, , target = '']) => ({ file, target, statement }))
    })
}

/** The package that an import asks for; none for a file of its own or what Node brings. */
function packageOf(target: string): string | undefined {
  if (target.startsWith('.') || target.startsWith('node:')) return undefined
  if (builtinModules.includes(target)) return undefined
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Where an import of a file leads: types beside types, code beside code. */
function arrival(file: string, target: string): string {
  const reached = path.join(path.dirname(file), target)
  return file.endsWith('.d.ts') ? reached.replace(/\.js$/, '.d.ts') : reached
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
}

/** Without the flags that Jest was started with. */
function plain(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_ENV, ...rest } = process.env
  return rest as NodeJS.ProcessEnv
}
