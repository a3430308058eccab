import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { houseOfSecrets, PUBLIC_HEADLINE, PUBLIC_SLUG, SECRET } from '../setup/house-of-secrets.ts'
import { addressesOf, routesOf } from '../setup/routes.ts'
import type { Route } from '../setup/routes.ts'

/** A word that stands nowhere. */
const CONTROL = 'qvxjkwz'

const OPERATORS = ['like', 'equals', 'in', 'not_equals', 'contains']

/** Where a relation might lead to, in a filter. */
const CROSSING = ['email', 'name', 'headline', 'notes', 'author.email']

/** What a stranger sends to a route that writes: everything that would do harm somewhere. */
const WRITTEN = {
  headline: 'Overwritten',
  name: 'Overwritten',
  title: 'Overwritten',
  code: 'overwritten',
  slug: 'overwritten',
  key: 'overwritten',
  value: { overwritten: true },
  email: 'nobody@example.org',
  password: 'a very long password',
  token: 'guessed',
  user: 1,
  deskRoles: ['admin'],
  stage: 'published',
  state: 'live',
  _status: 'published',
  released: true,
  revision: 1,
  decision: 'accept',
  publicId: '00000000-0000-7000-8000-000000000000',
  opensAt: '2026-01-01T00:00:00.000Z',
  guidelines: 'Overwritten',
  overrideAccess: true,
}

/** The collections whose forms ask what may be done: all that have routes. */
const DOCUMENT_ACCESS = [
  'approvals',
  'attachments',
  'authors',
  'calls',
  'claims',
  'contributor-passes',
  'comments',
  'contributors',
  'desk-notes',
  'copies',
  'copy-marks',
  'correspondence',
  'deliveries',
  'disclaimers',
  'events',
  'figures',
  'globals/desk-settings',
  'idempotency-records',
  'ledger-heads',
  'workflow-definitions',
  'media',
  'notices',
  'message-templates',
  'opinion-pieces',
  'outbox',
  'partners',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
  'pitch-drafts',
  'proofs',
  'publications',
  'reasons',
  'rate-counts',
  'releases',
  'replies',
  'scores',
  'sections',
  'series',
  'set-aside-mails',
  'signed-links',
  'style-rules',
  'submissions',
  'text-marks',
  'topics',
  'used-tokens',
  'users',
].map((slug) => `POST /api/${slug}/access${slug.startsWith('globals') ? '' : '/:id?'}`)

/** What an account without a role may read besides: itself. */
const OPEN_TO_ACCOUNTS = [
  'GET /api/payload-preferences',
  'GET /api/users',
  'GET /api/users/:id',
  'GET /api/users/count',
]

/** The same for GraphQL. */
const OPEN_QUERIES = [
  'Publication',
  'Publications',
  'countPublications',
  'Media',
  'allMedia',
  'countallMedia',
  'initializedUser',
  'meUser',
]
const OPEN_MUTATIONS = ['forgotPasswordUser']

/**
 * The reviewed list: every route that answers a stranger with anything but a refusal. A route that is not
 * here must refuse, and one that is here must still say nothing that is not public.
 */
const OPEN_TO_STRANGERS = [
  // The public interface.
  'GET /api/v1/:path*',
  'HEAD /api/v1/:path*',
  'GET /api/v1/calls',
  'GET /api/v1/submissions/challenge',
  'OPTIONS /api/v1/:path*',
  // Publications that are live or retracted, and pictures that stand in one.
  'GET /api/publications',
  'GET /api/publications/:id',
  'GET /api/publications/count',
  'GET /api/media',
  'GET /api/media/:id',
  'GET /api/media/count',
  'GET /api/media/file/:filename',
  // Who is asking and what they may do: nobody, and nothing more than stands here.
  'GET /api/access',
  'GET /api/users/me',
  // Whether there is an account at all, so that the panel can offer to make the first.
  'GET /api/users/init',
  // Preferences are kept by account: without one the answer is “not found”, with status 200.
  'GET /api/payload-preferences/:id',
  'GET /api/payload-preferences/:key',
  'GET /api/payload-preferences/count',
  'GET /api/payload-preferences/versions',
  // What a stranger may do with a row: a form asks, and is told what stands in this list.
  ...DOCUMENT_ACCESS,
  // A link to set a new password goes to the address of the account, whoever asks; the answer is always the same.
  'POST /api/users/forgot-password',
]

/** What a stranger may try to widen an answer with; none of it may make a difference. */
const QUERIES = [
  '',
  '?depth=99&limit=0',
  '?limit=1000000000&pagination=false&depth=-1',
  '?limit=-1&page=-1',
  '?page=1000000000000000',
  '?draft=true&trash=true',
  '?locale=all&fallback-locale=none&locale=en',
  '?overrideAccess=true&showHiddenFields=true&disableErrors=true&overrideLock=true&user=1',
  '?select[headline]=true&select[content]=true&select[email]=true&select[hash]=true',
  '?populate[users][email]=true&populate[authors][email]=true&depth=5',
  '?joins[pieces][limit]=0&joins=false',
  '?sort=email',
  '?sort=-headline,alt,filename,createdAt',
  '?where[id][exists]=true&depth=3',
  '?where[or][0][state][equals]=unpublished&where[or][1][released][equals]=false',
  '?where[or][0][state][not_equals]=live&where[or][1][released][exists]=false',
  '?where[and][0][or][0][id][greater_than]=0',
]

type Row = Record<string, unknown> & { id: number | string }

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    let editor: Person
    let account: Person
    let forbidden: string[]
    let routes: Route[]
    let ids: Map<string, Record<string, (number | string)[]>>

    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
      editor = await newsroom.person('editor')
      const chief = await newsroom.person('desk-chief')
      // A person whose account was left without a role: signed in, and no part of the desk.
      account = await newsroom.person()
      shareInstance()
      forbidden = await houseOfSecrets(newsroom, { editor, chief })
      routes = routesOf(newsroom.payload.config)
      ids = await idsOfRows()
    }, 60_000)
    afterAll(() => newsroom?.close())

    /** The GraphQL route opens Payload under its usual key; here that is the newsroom of this test. */
    const shareInstance = () => {
      const opened = (globalThis as unknown as { _payload: Map<string, unknown> })._payload
      opened.set('default', [...opened.values()][0])
    }

    const rowsOf = async (collection: string): Promise<Row[]> =>
      (await newsroom.payload.db.find<Row>({ collection, pagination: false, limit: 0, sort: 'id' }))
        .docs

    const versionsOf = async (collection: string): Promise<Row[]> => {
      const config = newsroom.payload.collections[collection]?.config
      if (!config?.versions) return []
      return (
        await newsroom.payload.db.findVersions<Row>({ collection, pagination: false, limit: 0 })
      ).docs as unknown as Row[]
    }

    /** Ids of rows and versions, and names of files, by collection. */
    const idsOfRows = async () => {
      const found: typeof ids = new Map()
      for (const { slug } of newsroom.payload.config.collections) {
        const [rows, versions] = [await rowsOf(slug), await versionsOf(slug)]
        found.set(slug, {
          id: [...rows.slice(0, 3), ...versions.slice(-1)].map(({ id }) => id),
          filename: rows.flatMap(({ filename }) => (filename ? [String(filename)] : [])),
          key: rows.flatMap(({ key }) => (key ? [String(key)] : [])),
          name: ['publish', 'send-back'],
        })
      }
      const { docs } = await newsroom.payload.db.findGlobalVersions<Row>({
        global: 'desk-settings',
      })
      found.set('desk-settings', { id: docs.map(({ id }) => id) })
      return found
    }

    const PATHS = [
      'pieces',
      `pieces/${PUBLIC_SLUG}`,
      'authors',
      'corrections',
      'feed.rss',
      'sitemap.xml',
    ]

    const addresses = (route: Route) =>
      addressesOf(route, { path: PATHS, ...(route.of ? ids.get(route.of) : {}) })

    /** Everything that is stored, by collection, to see whether anything was changed. */
    const everything = async () => {
      const stored: Record<string, unknown> = {}
      for (const { slug } of newsroom.payload.config.collections) {
        stored[slug] = await rowsOf(slug)
        stored[`versions of ${slug}`] = await versionsOf(slug)
      }
      // That somebody asked is counted, by the minute; what stood there before must stand there still.
      stored['rate-counts'] = (await rowsOf('rate-counts')).filter(
        (row) => !String((row as { key?: unknown }).key).startsWith('intake'),
      )
      stored['desk-settings'] = await newsroom.payload.db.findGlobal({ slug: 'desk-settings' })
      return JSON.parse(JSON.stringify(stored)) as Record<string, unknown>
    }

    /** What of the forbidden stands in an answer, its headers included. */
    const leaks = async (response: Response) => {
      const text = `${JSON.stringify([...response.headers])}${await response.text()}`
      return forbidden.filter((word) => text.includes(word))
    }

    /** Asks every route that reads, in every way, and tells which answered and what they gave away. */
    const readEverything = async (as?: Person, asking = QUERIES) => {
      const answered = new Set<string>()
      const faults = new Map<string, unknown>()
      for (const route of routes) {
        if (!['GET', 'HEAD', 'OPTIONS'].includes(route.method)) continue
        for (const address of addresses(route)) {
          const queries = /:(?!path)/.test(route.path) ? asking.slice(0, asking.length / 2) : asking
          for (const query of queries) {
            const asked = `${address}${query}`
            const response = await newsroom.fetch(asked, {
              method: route.method,
              ...(as ? { as } : {}),
            })
            if (response.ok) answered.add(route.name)
            const found = (await leaks(response)).filter((word) => !asked.includes(word))
            if (found.length > 0 || (response.status >= 500 && !failsInPayload(route, address))) {
              faults.set(route.name, { asked, status: response.status, found })
            }
          }
        }
      }
      return { answered, faults: [...faults.values()] }
    }

    const json = (method: string, body: unknown): RequestInit => ({
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })

    /** What is sent to a route that writes: as JSON, as the panel's form, and by another method's name. */
    const sendings = (route: Route): RequestInit[] => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(WRITTEN))
      const { method } = route
      return [
        { method },
        json(method, WRITTEN),
        { method, body: form },
        { ...json(method, {}), headers: { 'X-HTTP-Method-Override': 'GET' } },
      ]
    }

    /**
     * Where Payload itself fails instead of refusing, having read and written nothing: a version is looked
     * for before it asks who wants it, in a table that is not there; and a few routes expect a body.
     */
    const failsInPayload = ({ of, path }: Route, address: string) =>
      (/\/versions(?:\/:id)?$/.test(path) &&
        !newsroom.payload.collections[of ?? '']?.config.versions) ||
      /\/access$|\/users\/(?:forgot-password$|verify\/)/.test(address) ||
      of?.startsWith('payload-') === true

    const overrides = ({ headers }: RequestInit) =>
      Boolean(headers && 'X-HTTP-Method-Override' in headers)

    /** Sends something to every route that writes, and tells which took it and what they gave away. */
    const writeEverything = async (as?: Person, only: (route: Route) => boolean = () => true) => {
      const answered = new Set<string>()
      const faults = new Map<string, unknown>()
      for (const route of routes) {
        if (['GET', 'HEAD', 'OPTIONS'].includes(route.method) || !only(route)) continue
        for (const address of addresses(route)) {
          const queries = ['', '?overrideAccess=true&where[id][exists]=true&draft=true']
          for (const query of as ? queries.slice(1) : queries) {
            for (const init of sendings(route)) {
              const sent = { ...init, ...(as ? { as } : {}) }
              const response = await newsroom.fetch(`${address}${query}`, sent)
              // Sent as a read by another name, it is one, and answered as one.
              if (response.ok && !overrides(init)) answered.add(route.name)
              const found = (await leaks(response)).filter((word) => !address.includes(word))
              if (found.length > 0 || (response.status >= 500 && !failsInPayload(route, address))) {
                faults.set(route.name, { address, query, status: response.status, found })
              }
            }
          }
        }
      }
      return { answered, faults: [...faults.values()] }
    }

    type Named = { kind: string; name: string | null; ofType: Named | null }
    type Field = { name: string; type: Named; args: { name: string; type: Named }[] }

    const graphql = async (query: string) => {
      const response = await GRAPHQL_POST(newsroom.config)(
        new Request('http://localhost:3000/api/graphql', json('POST', { query })),
      )
      const text = await response.text()
      return { text, data: (JSON.parse(text) as { data?: Record<string, unknown> | null }).data }
    }

    const TYPE = 'type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }'
    const typesSeen = new Map<string, Field[]>()
    const fieldsOfType = async (name: string): Promise<Field[]> => {
      const known = typesSeen.get(name)
      if (known) return known
      const { data } = await graphql(
        `{ __type(name: "${name}") { fields { name ${TYPE} args { name ${TYPE} } } inputFields { name ${TYPE} } } }`,
      )
      const type = data?.__type as Record<'fields' | 'inputFields', Field[] | null> | null
      const fields = type?.fields ?? type?.inputFields ?? []
      typesSeen.set(name, fields)
      return fields
    }

    const schema = async () => ({
      queries: await fieldsOfType('Query'),
      mutations: await fieldsOfType('Mutation'),
    })

    const named = (type: Named): Named => (type.ofType ? named(type.ofType) : type)

    /** Everything below a field that can be asked for without an argument, down to a depth. */
    const selectionOf = async (type: Named, depth: number): Promise<string> => {
      const { kind, name } = named(type)
      if (kind === 'UNION') return '{ __typename }'
      if (kind !== 'OBJECT') return ''
      const parts: string[] = []
      for (const field of await fieldsOfType(name ?? '')) {
        const below = named(field.type)
        if (below.kind === 'SCALAR' || below.kind === 'ENUM') parts.push(field.name)
        else if (depth > 0) parts.push(`${field.name} ${await selectionOf(field.type, depth - 1)}`)
      }
      return parts.length > 0 ? `{ ${parts.slice(0, 60).join(' ')} }` : '{ __typename }'
    }

    const callOf = ({ name, args }: Field, id: number) => {
      const given = args.flatMap((argument) => {
        if (argument.name === 'id') return [`id: ${id}`]
        if (argument.name === 'limit') return ['limit: 0']
        if (['draft', 'trash'].includes(argument.name)) return [`${argument.name}: true`]
        return []
      })
      return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`
    }

    /** A value that a required argument takes. */
    const valueOf = async (type: Named, depth = 0): Promise<string> => {
      if (type.kind === 'NON_NULL' && type.ofType) return valueOf(type.ofType, depth)
      if (type.kind === 'LIST') return '[]'
      if (type.kind === 'INPUT_OBJECT') {
        const fields = await fieldsOfType(type.name ?? '')
        const given: string[] = []
        for (const field of fields) {
          if (field.type.kind !== 'NON_NULL') continue
          given.push(`${field.name}: ${await valueOf(field.type, depth + 1)}`)
        }
        return `{ ${given.join(', ')} }`
      }
      if (type.kind === 'ENUM') {
        const { data } = await graphql(`{ __type(name: "${type.name}") { enumValues { name } } }`)
        return (data?.__type as { enumValues: { name: string }[] }).enumValues[0]?.name ?? 'none'
      }
      return { Int: '1', Float: '1', Boolean: 'true', JSON: '{}' }[type.name ?? ''] ?? '"word"'
    }

    const mutationOf = async ({ name, args }: Field, id: number) => {
      const given: string[] = []
      for (const argument of args) {
        if (argument.name === 'id') given.push(`id: ${id}`)
        else if (argument.name === 'data' || argument.type.kind === 'NON_NULL') {
          given.push(`${argument.name}: ${await valueOf(argument.type)}`)
        } else if (argument.name === 'email') given.push('email: "nobody@example.org"')
        else if (argument.name === 'password') given.push('password: "a very long password"')
      }
      return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`
    }

    describe(`a stranger, on ${database.name}`, () => {
      it('is tested on a house that has something to hide in every collection', async () => {
        const bare: string[] = []
        for (const { slug } of newsroom.payload.config.collections) {
          const text = JSON.stringify(await rowsOf(slug))
          if (!forbidden.some((word) => text.includes(word))) bare.push(slug)
        }
        expect(bare).toEqual(['payload-migrations'])
      })

      it('reads what is published', async () => {
        const response = await newsroom.fetch('/api/publications')
        const { docs } = (await response.json()) as { docs: Row[] }
        expect(docs).toMatchObject([{ headline: PUBLIC_HEADLINE, state: 'live' }])
        const delivered = await newsroom.fetch(`/api/v1/pieces/${PUBLIC_SLUG}`)
        expect(await delivered.json()).toMatchObject({ headline: PUBLIC_HEADLINE })
        expect((await newsroom.fetch('/api/media/file/clock.webp')).status).toBe(200)
      })

      it('reads nothing else, whatever the route and whatever the query', async () => {
        const { answered, faults } = await readEverything()
        expect(faults).toEqual([])
        const reading = OPEN_TO_STRANGERS.filter((name) => /^(?:GET|HEAD|OPTIONS) /.test(name))
        expect([...answered].sort()).toEqual(reading.sort())
      }, 120_000)

      it('learns nothing by asking whether hidden words or values exist', async () => {
        const different: string[] = []
        const ask = async (address: string) => {
          const response = await newsroom.fetch(address)
          const text = await response.text()
          // What was asked for may be repeated; nothing else may depend on it.
          return `${response.status} ${text.replaceAll(encodeURIComponent(SECRET), '').replaceAll(SECRET, '').replaceAll(CONTROL, '')}`
        }
        for (const { slug, flattenedFields } of newsroom.payload.config.collections) {
          const open = OPEN_TO_STRANGERS.includes(`GET /api/${slug}`)
          const fields = ['id', ...flattenedFields.map(({ name }) => name)]
          const paths = open
            ? fields.flatMap((name) => [
                name,
                `version.${name}`,
                ...CROSSING.map((end) => `${name}.${end}`),
              ])
            : fields
          for (const path of paths) {
            for (const operator of open ? OPERATORS : OPERATORS.slice(0, 1)) {
              for (const end of ['', '/count']) {
                const where = (word: string) =>
                  `/api/${slug}${end}?limit=5&where[${path}][${operator}]=${word}`
                if ((await ask(where(SECRET))) !== (await ask(where(CONTROL)))) {
                  different.push(where(SECRET))
                }
              }
            }
          }
        }
        expect(different).toEqual([])
      }, 120_000)

      it('is refused what no row can be compared with, and told that a wrong id is none', async () => {
        const SENSELESS = [
          'where[id][equals][a]=1',
          'where[publicId][near]=1,2,3',
          'where[publicId][all]=a',
          'where[or]=1',
          ...['equals', 'greater_than', 'contains'].map((each) => `where[updatedAt][${each}]=zz`),
        ]
        const NO_IDS =
          newsroom.payload.db.defaultIDType === 'number'
            ? ['abc', '0', '-1', '1e999', '99999999999999999999', 'null', '%00', 'file']
            : []
        const statuses = new Map<string, number>()
        for (const open of ['publications', 'media']) {
          for (const asked of [
            ...SENSELESS.flatMap((each) => [`?${each}`, `/count?${each}`]),
            ...NO_IDS.map((each) => `/${each}`),
          ]) {
            const { status } = await newsroom.fetch(`/api/${open}${asked}`)
            const right = asked.includes('?') ? 400 : 404
            if (status !== right) statuses.set(`/api/${open}${asked}`, status)
          }
          const sensible = `/api/${open}?where[updatedAt][greater_than]=2020-01-01`
          expect(await (await newsroom.fetch(sensible)).json()).toMatchObject({ totalDocs: 1 })
        }
        expect([...statuses]).toEqual([])
      })

      it('changes nothing, whatever the route and whatever is sent', async () => {
        const before = await everything()
        const { answered, faults } = await writeEverything()
        expect(faults).toEqual([])
        const writing = OPEN_TO_STRANGERS.filter((name) => !/^(?:GET|HEAD|OPTIONS) /.test(name))
        expect([...answered].sort()).toEqual([...writing].sort())
        expect(await everything()).toEqual(before)
        expect(newsroom.mails).toEqual([])
      }, 120_000)

      it('cannot make the first account once there is one', async () => {
        const before = await rowsOf('users')
        const response = await newsroom.fetch(
          '/api/users/first-register',
          json('POST', {
            name: 'Mallory',
            email: 'm@example.org',
            password: 'a very long password',
          }),
        )
        expect(response.status).toBe(403)
        expect(await rowsOf('users')).toEqual(before)
      })

      it('is counted when guessing a password, and keeps nobody out by a single guess', async () => {
        const login = (password: string) =>
          newsroom.fetch('/api/users/login', json('POST', { email: editor.email, password }))
        expect((await login('a wrong but long password')).status).toBe(401)
        const guessed = (await rowsOf('users')).find(({ id }) => id === editor.id)
        expect(guessed?.loginAttempts).toBe(1)
        expect((await login(editor.password)).status).toBe(200)
      })

      it('is answered the same for an address with an account and one without', async () => {
        const ask = async (email: string) => {
          const response = await newsroom.fetch(
            '/api/users/forgot-password',
            json('POST', {
              email,
              disableEmail: true,
              overrideAccess: true,
              expiration: 1e12,
              collection: 'payload-kv',
            }),
          )
          return [response.status, await response.text()]
        }
        expect(await ask(editor.email)).toEqual(await ask('nobody@example.org'))
        expect(newsroom.mails.map(({ to }) => to)).toEqual([editor.email])
        const reset = (await rowsOf('users')).find(({ id }) => id === editor.id)
        expect(Date.parse(String(reset?.resetPasswordExpiration))).toBeLessThan(
          Date.now() + 2 * 3_600_000,
        )
        // A second request within seconds sends no second letter.
        await ask(editor.email)
        expect(newsroom.mails).toHaveLength(1)
        const weak = { token: reset?.resetPasswordToken, password: 'too short' }
        expect((await newsroom.fetch('/api/users/reset-password', json('POST', weak))).status).toBe(
          400,
        )
        const strong = { ...weak, password: editor.password }
        const done = await newsroom.fetch('/api/users/reset-password', json('POST', strong))
        expect(done.status).toBe(200)
      })

      it('sees through GraphQL what is published, and nothing else', async () => {
        const seen = await graphql(
          '{ Publications(limit: 0, pagination: false) { totalDocs docs { headline state content } } }',
        )
        expect(seen.data).toMatchObject({
          Publications: { totalDocs: 1, docs: [{ headline: PUBLIC_HEADLINE, state: 'live' }] },
        })
        const { queries } = await schema()
        expect(queries.length).toBeGreaterThan(50)
        const answered: string[] = []
        const faults: unknown[] = []
        for (const field of queries) {
          for (const id of field.args.some(({ name }) => name === 'id') ? [1, 2] : [1]) {
            const asked = async (depth: number) => {
              const query = `{ ${callOf(field, id)} ${await selectionOf(field.type, depth)} }`
              return { query, ...(await graphql(query)) }
            }
            // As deep as Payload answers: what asks for more at once is refused as a whole.
            let answer = await asked(3)
            for (let depth = 2; depth > 0 && /maximum complexity/.test(answer.text); depth -= 1) {
              answer = await asked(depth)
            }
            const { data, query, text } = answer
            const found = forbidden.filter((word) => text.includes(word))
            if (found.length > 0) faults.push({ query, found })
            if (/Cannot query|Syntax Error|Unknown|of required type|complexity/.test(text)) {
              faults.push({ query, text: text.slice(0, 300) })
            }
            if (data?.[field.name] != null) answered.push(field.name)
          }
        }
        expect(faults).toEqual([])
        const documents = [...new Set(answered)].filter((name) => !name.startsWith('docAccess'))
        expect(documents.sort()).toEqual([...OPEN_QUERIES].sort())
      }, 120_000)

      it('changes nothing through GraphQL', async () => {
        const before = await everything()
        const { mutations } = await schema()
        expect(mutations.length).toBeGreaterThan(50)
        const faults: unknown[] = []
        const done: string[] = []
        for (const field of mutations) {
          for (const id of field.args.some(({ name }) => name === 'id') ? [1, 2] : [1]) {
            const selection = await selectionOf(field.type, 0)
            const { text, data } = await graphql(
              `mutation { ${await mutationOf(field, id)} ${selection} }`,
            )
            const found = forbidden.filter((word) => text.includes(word))
            if (found.length > 0) faults.push({ name: field.name, found })
            if (/Cannot query|Syntax Error|Unknown|of required type/.test(text)) {
              faults.push({ name: field.name, text: text.slice(0, 300) })
            }
            if (data?.[field.name] != null) done.push(field.name)
          }
        }
        expect(faults).toEqual([])
        expect([...new Set(done)]).toEqual(OPEN_MUTATIONS)
        expect(await everything()).toEqual(before)
      }, 120_000)
    })

    describe(`a page of somebody else’s, on ${database.name}`, () => {
      it('cannot use the sign-in of who visits it', async () => {
        const signedIn = await newsroom.fetch(
          '/api/users/login',
          json('POST', { email: editor.email, password: editor.password }),
        )
        const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
        expect(cookie).toMatch(/^payload-token=./)
        const me = async (headers: Record<string, string>) => {
          const response = await newsroom.fetch('/api/users/me', {
            headers: { cookie, ...headers },
          })
          return ((await response.json()) as { user: Row | null }).user?.id ?? null
        }
        const own = newsroom.desk.options.url
        expect(await me({ origin: own })).toBe(editor.id)
        expect(await me({ 'sec-fetch-site': 'same-origin' })).toBe(editor.id)
        expect(await me({ origin: 'https://evil.example' })).toBeNull()
        expect(await me({ origin: `${own}.evil.example` })).toBeNull()
        expect(await me({ origin: 'null' })).toBeNull()
        expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeNull()
        expect(signedIn.headers.get('access-control-allow-origin')).toBeNull()
      })
    })

    describe(`an account without a role, on ${database.name}`, () => {
      it('reads what a stranger reads, and itself', async () => {
        const { answered, faults } = await readEverything(account, QUERIES.slice(0, 4))
        // Its own row, and the address in it, are its own.
        const others = (faults as { found: string[] }[]).filter(({ found }) =>
          found.some((word) => word !== account.email),
        )
        expect(others).toEqual([])
        const more = [...answered].filter((name) => !OPEN_TO_STRANGERS.includes(name))
        expect(more.sort()).toEqual([...OPEN_TO_ACCOUNTS].sort())
      }, 120_000)

      it('changes nothing but its own preferences and its own account', async () => {
        const before = await everything()
        const own = (name: string) => /payload-preferences|^\w+ \/api\/users(?:\/|$)/.test(name)
        const { answered, faults } = await writeEverything(account, (route) => !own(route.name))
        expect(faults).toEqual([])
        expect([...answered].filter((name) => !DOCUMENT_ACCESS.includes(name))).toEqual([])
        expect(await everything()).toEqual(before)
      }, 120_000)

      it('cannot give itself a role, nor touch another account', async () => {
        const change = json('PATCH', { name: 'Renamed', deskRoles: ['admin'] })
        const mine = await newsroom.fetch(`/api/users/${account.id}`, { ...change, as: account })
        expect(mine.status).toBe(200)
        const row = (await rowsOf('users')).find(({ id }) => id === account.id)
        expect(row).toMatchObject({ name: 'Renamed', deskRoles: [] })
        const other = await newsroom.fetch(`/api/users/${editor.id}`, { ...change, as: account })
        expect([403, 404]).toContain(other.status)
        const all = await newsroom.fetch('/api/users?where[id][exists]=true', {
          ...json('PATCH', { name: 'Everyone' }),
          as: account,
        })
        expect(((await all.json()) as { docs: Row[] }).docs.map(({ id }) => id)).toEqual([
          account.id,
        ])
        const made = await newsroom.fetch('/api/users', {
          ...json('POST', { name: 'x', email: 'x@example.org', password: 'a very long password' }),
          as: account,
        })
        expect(made.status).toBe(403)
      })
    })

    describe(`the password of an account, on ${database.name}`, () => {
      it.each([
        ['eleven char', 400],
        ['twelve chars', 200],
      ])('“%s” is answered %i', async (password, status) => {
        const response = await newsroom.fetch(`/api/users/${account.id}`, {
          ...json('PATCH', { password }),
          as: account,
        })
        expect(response.status).toBe(status)
        if (status === 400) expect(await response.text()).toContain('"code":"password-too-short"')
      })
    })

    describe(`an empty newsroom, on ${database.name}`, () => {
      it('makes whoever opens it its admin, once', async () => {
        const empty = await openNewsroom(await database.fresh())
        try {
          const register = (name: string, password: string) =>
            empty.fetch(
              '/api/users/first-register',
              json('POST', { name, email: `${name}@example.org`, password, deskRoles: ['reader'] }),
            )
          expect((await register('short', 'too short')).status).toBe(400)
          const answers = await Promise.all([
            register('one', 'a very long password'),
            register('two', 'a very long password'),
          ])
          expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
          const { docs } = await empty.payload.db.find<Row>({ collection: 'users' })
          expect(docs.map(({ deskRoles }) => deskRoles)).toEqual([['admin']])
        } finally {
          await empty.close()
        }
      })
    })
  },
  ['sqlite'],
)
