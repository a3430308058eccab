import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { ROLES } from '../../src/workflow/index.ts'
import type { Role } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { houseOfSecrets } from '../setup/house-of-secrets.ts'

/** Who asks: each role, an account without one, and a stranger. */
type Asking = Role | 'account' | 'stranger'

const NOBODY: Asking[] = []
const ADMIN: Asking[] = ['admin']
const CHIEF: Asking[] = ['admin', 'desk-chief']
const EDITORS: Asking[] = [...CHIEF, 'editor']
const TEXT: Asking[] = [...EDITORS, 'copy-editor']
const STAFF: Asking[] = [...TEXT, 'fact-checker', 'legal', 'picture-editor']
const MEMBERS: Asking[] = [...STAFF, 'reader']
const SIGNED_IN: Asking[] = [...MEMBERS, 'api', 'account']
const EVERYONE: Asking[] = [...SIGNED_IN, 'stranger']

const OPERATIONS = ['read', 'versions', 'create', 'update', 'delete'] as const
type Operation = (typeof OPERATIONS)[number]
type Rule = Record<Operation, Asking[]>

/** Rows that only the desk writes. */
const written = (read: Asking[]): Rule => ({
  read,
  versions: NOBODY,
  create: NOBODY,
  update: NOBODY,
  delete: NOBODY,
})

const terms: Rule = {
  read: [...STAFF, 'api'],
  versions: EDITORS,
  create: EDITORS,
  update: EDITORS,
  delete: EDITORS,
}

/** Role × operation × collection, written out. Whoever changes a right changes this table with it. */
const TABLE: Record<string, Rule> = {
  'opinion-pieces': {
    read: STAFF,
    versions: TEXT,
    create: EDITORS,
    update: TEXT,
    delete: NOBODY,
  },
  submissions: {
    read: [...EDITORS, 'reader'],
    versions: EDITORS,
    create: NOBODY,
    update: EDITORS,
    delete: NOBODY,
  },
  contributors: {
    read: EDITORS,
    versions: EDITORS,
    create: EDITORS,
    update: EDITORS,
    delete: NOBODY,
  },
  calls: {
    read: [...STAFF, 'api'],
    versions: EDITORS,
    create: EDITORS,
    update: EDITORS,
    delete: NOBODY,
  },
  attachments: written(EDITORS),
  correspondence: written(EDITORS),
  scores: written(EDITORS),
  outbox: written(EDITORS),
  // Somebody else's; everyone reads their own, and only that.
  notices: written(NOBODY),
  'message-templates': {
    read: EDITORS,
    versions: CHIEF,
    create: CHIEF,
    update: CHIEF,
    delete: CHIEF,
  },
  authors: { read: STAFF, versions: TEXT, create: TEXT, update: TEXT, delete: NOBODY },
  disclaimers: {
    read: [...STAFF, 'api'],
    versions: [...CHIEF, 'legal'],
    create: [...CHIEF, 'legal'],
    update: [...CHIEF, 'legal'],
    delete: NOBODY,
  },
  'style-rules': {
    read: STAFF,
    versions: [...CHIEF, 'copy-editor'],
    create: [...CHIEF, 'copy-editor'],
    update: [...CHIEF, 'copy-editor'],
    delete: [...CHIEF, 'copy-editor'],
  },
  sections: terms,
  topics: terms,
  series: terms,
  // What is withdrawn is for the desk; the row asked for here is live.
  publications: written(EVERYONE),
  partners: {
    read: [...EDITORS, 'legal'],
    versions: CHIEF,
    create: CHIEF,
    update: CHIEF,
    delete: NOBODY,
  },
  deliveries: written([...EDITORS, 'legal']),
  copies: written([...EDITORS, 'legal']),
  proofs: written(STAFF),
  approvals: written(STAFF),
  comments: written(STAFF),
  'desk-notes': written(STAFF),
  claims: written(STAFF),
  replies: written(STAFF),
  'copy-marks': written(STAFF),
  'signed-links': written(EDITORS),
  releases: written([...STAFF, 'api']),
  events: written([...CHIEF, 'legal']),
  'ledger-heads': written(NOBODY),
  figures: written(NOBODY),
  'workflow-definitions': written(STAFF),
  reasons: written([...CHIEF, 'legal']),
  identities: written(NOBODY),
  'idempotency-records': written(NOBODY),
  'contributor-passes': written(NOBODY),
  'pitch-drafts': written(NOBODY),
  'text-marks': written(NOBODY),
  'set-aside-mails': written(EDITORS),
  'used-tokens': written(NOBODY),
  'rate-counts': written(NOBODY),
  // The picture asked for here was never published.
  media: {
    read: STAFF,
    versions: [...TEXT, 'picture-editor'],
    create: [...TEXT, 'picture-editor'],
    update: [...TEXT, 'picture-editor'],
    delete: [...TEXT, 'picture-editor'],
  },
  // Somebody else's account; everyone reads and changes their own.
  users: { read: STAFF, versions: ADMIN, create: ADMIN, update: ADMIN, delete: ADMIN },
  // Payload's own.
  'payload-kv': written(NOBODY),
  'payload-locked-documents': {
    read: MEMBERS,
    versions: SIGNED_IN,
    create: MEMBERS,
    update: MEMBERS,
    delete: MEMBERS,
  },
  // Somebody else's; each account has its own and sees no other.
  'payload-preferences': {
    read: NOBODY,
    versions: SIGNED_IN,
    create: SIGNED_IN,
    update: NOBODY,
    delete: NOBODY,
  },
  // Has no routes, and the newsroom's own code never asks on behalf of a person.
  'payload-migrations': {
    read: SIGNED_IN,
    versions: SIGNED_IN,
    create: SIGNED_IN,
    update: SIGNED_IN,
    delete: SIGNED_IN,
  },
}

const SETTINGS: Record<'read' | 'update' | 'versions', Asking[]> = {
  read: STAFF,
  update: CHIEF,
  versions: CHIEF,
}

/** Collections of Payload's without versions answer that question by their default, and have none to show. */
const ASKED_FOR_VERSIONS = (slug: string) => !slug.startsWith('payload-')
/** What Payload has no routes for at all; `people.test.ts` asks for identities all the same. */
const WITH_ROUTES = (slug: string) => !['identities', 'payload-migrations'].includes(slug)

forEachDatabase((database) => {
  let newsroom: Newsroom
  let people: Map<Asking, Person | undefined>
  let rows: Map<string, number | string>
  let absent: number | string

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    const editor = await newsroom.person('editor')
    const chief = await newsroom.person('desk-chief')
    await houseOfSecrets(newsroom, { editor, chief })
    people = new Map<Asking, Person | undefined>([['stranger', undefined]])
    for (const role of ROLES) people.set(role, await newsroom.person(role))
    people.set('account', await newsroom.person())
    rows = new Map()
    for (const { slug } of newsroom.payload.config.collections) {
      const { docs } = await newsroom.payload.db.find<{ id: number | string }>({
        collection: slug,
        where:
          { publications: { state: { equals: 'live' } }, media: { released: { equals: false } } }[
            slug
          ] ?? {},
        sort: 'createdAt',
        limit: 1,
      })
      rows.set(slug, docs[0]?.id ?? 'none')
    }
    absent = database.name === 'mongodb' ? '0123456789abcdef01234567' : 999_999
  }, 120_000)
  afterAll(() => newsroom?.close())

  const requestOf = async (asking: Asking): Promise<PayloadRequest> => {
    const person = people.get(asking)
    if (!person) return createLocalReq({}, newsroom.payload)
    const user = await newsroom.payload.findByID({
      collection: 'users',
      id: person.id,
      depth: 0,
      overrideAccess: true,
    })
    return createLocalReq(
      { user: { ...user, collection: 'users' } as PayloadRequest['user'] & object },
      newsroom.payload,
    )
  }

  const send = (asking: Asking, method: string, address: string, body?: unknown) => {
    const as = people.get(asking)
    return newsroom.fetch(address, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      ...(as ? { as } : {}),
    })
  }

  /** Refused is told from everything else, a faulty body and a row that is not there included. */
  const REFUSED = [401, 403]

  /** Whether REST lets it through, asked with what changes nothing where it does. */
  const restLets = async (asking: Asking, operation: Operation, slug: string): Promise<boolean> => {
    const row = String(rows.get(slug))
    if (operation === 'read') {
      const [one, list] = [
        await send(asking, 'GET', `/api/${slug}/${row}`),
        await send(asking, 'GET', `/api/${slug}?where[id][equals]=${row}&limit=1`),
      ]
      const listed = list.ok && ((await list.json()) as { docs: unknown[] }).docs.length === 1
      // Preferences are found by their key instead.
      const found = slug === 'payload-preferences' ? listed : one.ok
      if (found !== listed) throw new Error(`${asking} reads ${slug} one way and not the other.`)
      return found
    }
    if (operation === 'versions') {
      const { status } = await send(asking, 'GET', `/api/${slug}/versions`)
      return !REFUSED.includes(status)
    }
    if (operation === 'create') {
      const { status } = await send(asking, 'POST', `/api/${slug}`, {})
      return !REFUSED.includes(status)
    }
    // A row that is not there, for those who may; a rule by row is asked about a row that is.
    const byRow = slug === 'users' || slug === 'payload-preferences'
    const id = byRow && !mayAll(slug, operation, asking) ? row : absent
    const body = operation === 'update' ? { revision: 1 } : undefined
    const method = operation === 'update' ? 'PATCH' : 'DELETE'
    const address =
      slug === 'payload-preferences' ? `/api/${slug}?where[id][equals]=${id}` : `/api/${slug}/${id}`
    const response = await send(asking, method, address, body)
    if (slug === 'payload-preferences') {
      const { docs = [] } = (await response.json()) as { docs?: unknown[] }
      return docs.length > 0
    }
    return !REFUSED.includes(response.status) && !(byRow && id === row && response.status === 404)
  }

  const mayAll = (slug: string, operation: Operation, asking: Asking) =>
    TABLE[slug]?.[operation].includes(asking) ?? false

  /** The same through the Local API, as the desk's own code calls it for a person. */
  const localLets = async (asking: Asking, operation: Operation, slug: string) => {
    const collection = slug as CollectionSlug
    const req = await requestOf(asking)
    const id = rows.get(slug) as number
    const { payload } = newsroom
    const asked = { collection, overrideAccess: false, req, depth: 0 } as const
    const calls: Record<Operation, () => Promise<unknown>> = {
      read: async () => {
        const { docs } = await payload.find({ ...asked, where: { id: { equals: id } } })
        if (docs.length === 0) throw Object.assign(new Error('nothing'), { status: 403 })
      },
      versions: () => payload.findVersions({ ...asked, limit: 1 }),
      create: () => payload.create({ ...asked, data: {} as never }),
      update: () =>
        payload.update({ ...asked, id: absent as number, data: { revision: 1 } as never }),
      delete: () => payload.delete({ ...asked, id: absent as number }),
    }
    try {
      await calls[operation]()
      return true
    } catch (error) {
      return !REFUSED.includes((error as { status?: number }).status ?? 500)
    }
  }

  const ALL: Asking[] = [...ROLES, 'account', 'stranger']

  const inOrder = (asking: readonly Asking[]) => ALL.filter((each) => asking.includes(each))

  describe(`the table of access, on ${database.name}`, () => {
    it('names every collection there is', () => {
      const slugs = newsroom.payload.config.collections.map(({ slug }) => slug)
      expect(Object.keys(TABLE).sort()).toEqual(slugs.sort())
      expect([...rows.values()]).not.toContain('none')
    })

    // Who may do what is decided before a database is asked; the desk's own code and the rules by row are
    // tried on each, the routes of Payload over the whole table on one.
    const routed = database.name === 'sqlite' ? Object.keys(TABLE).filter(WITH_ROUTES) : ['authors']
    it.each(routed)('holds over REST: %s', async (slug) => {
      for (const operation of OPERATIONS) {
        if (operation === 'versions' && !ASKED_FOR_VERSIONS(slug)) continue
        const may: Asking[] = []
        for (const asking of ALL) if (await restLets(asking, operation, slug)) may.push(asking)
        expect({ slug, operation, may }).toEqual({
          slug,
          operation,
          may: inOrder(TABLE[slug]![operation]),
        })
      }
    })

    it.each(Object.keys(TABLE).filter((slug) => !slug.startsWith('payload-')))(
      'holds for the desk’s own code: %s',
      async (slug) => {
        for (const operation of OPERATIONS) {
          // Everyone may change their own account, which is a rule by row.
          if (slug === 'users' && operation === 'update') continue
          const may: Asking[] = []
          for (const asking of ALL) if (await localLets(asking, operation, slug)) may.push(asking)
          expect({ slug, operation, may }).toEqual({
            slug,
            operation,
            may: inOrder(TABLE[slug]![operation]),
          })
        }
      },
    )

    it('holds for the settings', async () => {
      const req = new Map<Asking, PayloadRequest>()
      for (const asking of ALL) req.set(asking, await requestOf(asking))
      const slug = 'desk-settings' as GlobalSlug
      const calls = {
        read: (asking: Asking) => send(asking, 'GET', `/api/globals/${slug}`),
        versions: (asking: Asking) => send(asking, 'GET', `/api/globals/${slug}/versions`),
        // A time zone that there is not: refused by the rule for those who may, by the right for the others.
        update: (asking: Asking) =>
          send(asking, 'POST', `/api/globals/${slug}`, { timeZone: 'Nowhere/Never' }),
      }
      for (const operation of ['read', 'versions', 'update'] as const) {
        const may: Asking[] = []
        for (const asking of ALL) {
          if (!REFUSED.includes((await calls[operation](asking)).status)) may.push(asking)
        }
        expect({ operation, may }).toEqual({ operation, may: inOrder(SETTINGS[operation]) })
      }
      for (const asking of ALL) {
        const read = newsroom.payload.findGlobal({
          slug,
          overrideAccess: false,
          req: req.get(asking)!,
        })
        if (SETTINGS.read.includes(asking)) await expect(read).resolves.toBeDefined()
        else await expect(read).rejects.toMatchObject({ status: 403 })
      }
    })

    it('shows a reader the submission, and nothing of who sent it or of the rest of the desk', async () => {
      const response = await send(
        'reader',
        'GET',
        `/api/submissions/${rows.get('submissions')}?depth=99`,
      )
      const submission = (await response.json()) as Record<string, unknown>
      expect(submission.title).toEqual(expect.any(String))
      expect(['number', 'string']).toContain(typeof submission.contributor)
      expect(JSON.stringify(submission)).not.toMatch(/contributor-|@/)
    })

    it('keeps an author’s address to those who may write to people', async () => {
      const seen: Asking[] = []
      for (const asking of ALL) {
        const response = await send(asking, 'GET', `/api/authors/${rows.get('authors')}`)
        if ((await response.text()).includes('author-')) seen.push(asking)
      }
      expect(seen).toEqual(inOrder(EDITORS))
      const guess = '/api/authors?where[email][like]=author'
      expect((await send('copy-editor', 'GET', guess)).status).toBe(400)
      expect((await send('editor', 'GET', guess)).status).toBe(200)
    })
  })
})
