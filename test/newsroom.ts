import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload, handleEndpoints } from 'payload'
import type { EmailAdapter, Payload, SanitizedConfig, SendEmailOptions } from 'payload'
import sharp from 'sharp'

import { migrationsFor } from '../migrations/index.ts'
import { deskOf } from '../src/desk.ts'
import type { Desk } from '../src/desk.ts'
import { opinionDesk } from '../src/index.ts'
import type { OpinionDeskOptions } from '../src/index.ts'
import { databaseAdapter } from '../src/storage/database.ts'
import type { Actor, Role } from '../src/workflow/index.ts'

/** A running newsroom of a test, on a database of its own. */
export type Newsroom = {
  payload: Payload
  desk: Desk
  config: SanitizedConfig
  /** Mails that were handed to the mail adapter. */
  mails: SendEmailOptions[]
  /** An account with the roles, as the gate knows it, and its row. */
  person: (...roles: Role[]) => Promise<Person>
  /** A request through Payload's own routes, as a server would answer it. */
  fetch: (pathAndQuery: string, init?: RequestInit & { as?: Person }) => Promise<Response>
  close: () => Promise<void>
}

export type Person = {
  id: number | string
  email: string
  password: string
  actor: Actor
  token: string
}

const PASSWORD = 'correct horse battery staple'

export async function openNewsroom(
  url: string,
  options: OpinionDeskOptions = {},
): Promise<Newsroom> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'newsroom-'))
  const mails: SendEmailOptions[] = []
  const email: EmailAdapter = () => ({
    name: 'kept',
    defaultFromAddress: 'desk@example.org',
    defaultFromName: 'Desk',
    sendEmail: (message) => {
      mails.push(message)
      return Promise.resolve()
    },
  })
  const config = await buildConfig({
    secret: 'a secret of a test',
    db: await databaseAdapter(url, path.resolve('migrations')),
    editor: lexicalEditor(),
    email,
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false },
    admin: { user: 'users', importMap: { autoGenerate: false } },
    logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
    plugins: [opinionDesk({ dataDir, tick: false, migrations: migrationsFor(url), ...options })],
  })
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  return {
    payload,
    desk: deskOf(payload),
    config,
    mails,
    person: (...roles) => makePerson(payload, roles),
    fetch: (pathAndQuery, { as, ...init } = {}) => {
      const headers = new Headers(init.headers)
      if (as) headers.set('Authorization', `JWT ${as.token}`)
      return handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://localhost:3000${pathAndQuery}`, { ...init, headers }),
      })
    },
    close: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function makePerson(payload: Payload, roles: Role[]): Promise<Person> {
  const email = `${randomUUID()}@desk.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: roles.join(' and ') || 'nobody', email, password: PASSWORD, deskRoles: roles },
    overrideAccess: true,
  })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return { id, email, password: PASSWORD, actor: { kind: 'user', id, roles }, token: token ?? '' }
}
