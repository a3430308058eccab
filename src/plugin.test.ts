import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig, Config, DatabaseAdapterObj, Field } from 'payload'

import {
  DEFAULT_SLUGS,
  deskLanguageField,
  deskMailField,
  deskRolesField,
} from '../collections/index.ts'
import { opinionDesk } from './plugin.ts'

const posts: CollectionConfig = { slug: 'posts', fields: [{ name: 'title', type: 'text' }] }
const staff: CollectionConfig = {
  slug: 'staff',
  auth: true,
  access: { admin: () => true },
  fields: [{ name: 'nickname', type: 'text' }],
}
const images: CollectionConfig = {
  slug: 'images',
  upload: true,
  fields: [
    { name: 'alt', type: 'text' },
    { name: 'credit', type: 'text' },
  ],
}
const db: DatabaseAdapterObj = {
  name: 'none',
  defaultIDType: 'number',
  init: () => {
    throw new Error('Nothing is opened while a config is made.')
  },
}
const host: Config = { secret: 'a secret of a test', db, collections: [posts] }

const slugsOf = ({ collections = [] }: Config) => collections.map(({ slug }) => slug)
const named = ({ collections = [] }: Config, wanted: string) =>
  collections.find(({ slug }) => slug === wanted)
const namesOf = (collection: CollectionConfig | undefined) =>
  collection?.fields.map((field) => ('name' in field ? field.name : field.type))

describe('the plugin', () => {
  it('adds every noun of the desk to what a host has, users and pictures too', async () => {
    const config = await opinionDesk()(host)
    const { settings, ...collections } = DEFAULT_SLUGS
    expect(slugsOf(config).sort()).toEqual(['posts', ...Object.values(collections)].sort())
    expect(config.globals?.map(({ slug }) => slug)).toEqual([settings])
    expect(named(config, 'users')?.auth).toBeTruthy()
    expect(namesOf(named(config, 'users'))).toContain('deskRoles')
    expect(named(config, 'media')?.upload).toBeTruthy()
  })

  it('brings neither users nor pictures where a host has its own', async () => {
    const options = { usersCollection: 'staff', mediaCollection: 'images' }
    const config = await opinionDesk(options)({ ...host, collections: [posts, staff, images] })
    expect(
      slugsOf(config).filter((slug) => ['users', 'media', 'staff', 'images'].includes(slug)),
    ).toEqual(['staff', 'images'])
    const pictures = JSON.stringify(named(config, 'opinion-pieces')).match(/"relationTo":"(\w+)"/g)
    expect(pictures).toContain('"relationTo":"images"')
    expect(pictures).toContain('"relationTo":"staff"')
    expect(pictures).not.toContain('"relationTo":"media"')
    expect(pictures).not.toContain('"relationTo":"users"')
  })

  it('adds its fields to the users of a host, and changes nothing of the rest', async () => {
    const config = await opinionDesk({ usersCollection: 'staff', mediaCollection: 'images' })({
      ...host,
      collections: [posts, staff, images],
    })
    const { fields, ...rest } = named(config, 'staff')!
    expect(namesOf({ slug: 'staff', fields })).toEqual([
      'nickname',
      'deskRoles',
      'deskMail',
      'deskLanguage',
    ])
    expect({ ...rest, fields: staff.fields }).toEqual(staff)
    expect(named(config, 'posts')).toBe(posts)
    expect(named(config, 'images')).toBe(images)
    expect(namesOf(staff)).toEqual(['nickname'])
  })

  it('leaves its fields where a host has put them', async () => {
    const fields: Field[] = [
      {
        type: 'tabs',
        tabs: [{ label: 'Desk', fields: [deskRolesField(), deskMailField(), deskLanguageField()] }],
      },
    ]
    const config = await opinionDesk({ usersCollection: 'staff' })({
      ...host,
      collections: [{ ...staff, fields }],
    })
    expect(named(config, 'staff')?.fields).toEqual(fields)
  })

  it('shows its first screen before what a host shows there, and knows its own slugs', async () => {
    const config = await opinionDesk({ slugs: { pieces: 'opinions' } })({
      ...host,
      admin: { components: { beforeDashboard: ['/welcome#Welcome'] } },
    })
    expect(config.admin?.components?.beforeDashboard).toEqual([
      {
        path: 'opinion-desk/rsc#MyDesk',
        serverProps: { slugs: { ...DEFAULT_SLUGS, pieces: 'opinions' } },
      },
      '/welcome#Welcome',
    ])
  })

  it('puts its mark at the sign-in only where the accounts are its own', async () => {
    const options = { usersCollection: 'staff', mediaCollection: 'images' }
    const theirs = await opinionDesk(options)({ ...host, collections: [staff, images] })
    expect(theirs.admin?.components?.graphics).toBeUndefined()
    expect(theirs.admin?.components?.beforeLogin).toBeUndefined()
    const own = await opinionDesk()(host)
    expect(own.admin?.components?.beforeLogin).toHaveLength(1)
  })

  it('keeps what a host has beside its collections', async () => {
    const endpoint = { path: '/hello', method: 'get' as const, handler: () => new Response() }
    const config = await opinionDesk()({
      ...host,
      endpoints: [endpoint],
      globals: [{ slug: 'menu', fields: [] }],
    })
    expect(config.endpoints?.[0]).toBe(endpoint)
    expect(config.globals?.map(({ slug }) => slug)).toEqual(['menu', DEFAULT_SLUGS.settings])
    expect(config.secret).toBe('a secret of a test')
  })

  it('switched off, keeps the schema and answers nothing', async () => {
    const on = await opinionDesk()(host)
    const off = await opinionDesk({ disabled: true })(host)
    expect(slugsOf(off)).toEqual(slugsOf(on))
    expect(on.endpoints?.length).toBeGreaterThan(0)
    expect(off.endpoints).toEqual([])
    expect(off.admin).toBe(host.admin)
  })
})
