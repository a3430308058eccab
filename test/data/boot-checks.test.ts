import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DatabaseAdapterObj } from 'payload'

import { databaseKind, installStorage, StorageError } from '../../src/storage/index.ts'
import { databaseAdapter } from '../../src/storage/database.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import { openDesk } from './open-desk.ts'
import { openRawSql } from './raw-sql.ts'

/** What the servers' drivers wait for at most, and room for a busy machine. */
const BOUND_MS = 45_000

describe('the address of a database', () => {
  it.each([
    ['file:./.data/desk.db', 'sqlite'],
    ['file:///var/desk.db', 'sqlite'],
    ['postgres://u:p@host/desk', 'postgres'],
    ['postgresql://host/desk', 'postgres'],
    ['mongodb://host/desk?replicaSet=rs0', 'mongodb'],
    ['mongodb+srv://host/desk', 'mongodb'],
  ])('%s is of %s', (url, kind) => {
    expect(databaseKind(url)).toBe(kind)
  })

  it.each(['', 'desk.db', 'file:', 'mysql://root:hunter2@host/desk', 'postgres:', 'http://host'])(
    'is refused when it is “%s”, with the three that are possible and without repeating it',
    async (url) => {
      const refused: unknown = await databaseAdapter(url, 'migrations').catch((error) => error)
      expect(refused).toBeInstanceOf(StorageError)
      expect(refused).toMatchObject({
        code: 'database-unsupported',
        message: expect.stringMatching(/file:.*postgres:\/\/.*mongodb:\/\//),
      })
      expect(String(refused)).not.toContain('hunter2')
    },
  )
})

describe('a database that does not answer', () => {
  let silent: Server
  const sockets = new Set<Socket>()
  const portOf = (server: Server) => (server.address() as AddressInfo).port

  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket.on('error', () => undefined)))
    silent.listen(0, '127.0.0.1')
    await once(silent, 'listening')
  })
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    silent.close()
  })

  /** A port where nobody listens. */
  const closedPort = async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const port = portOf(server)
    server.close()
    await once(server, 'close')
    return port
  }

  it(
    'is told in bounded time, whether nobody listens or it accepts and says nothing',
    async () => {
      const ports = [await closedPort(), portOf(silent)]
      const urls = ports.flatMap((port) => [
        `postgres://desk:hunter2@127.0.0.1:${port}/desk`,
        `mongodb://desk:hunter2@127.0.0.1:${port}/desk?replicaSet=rs0`,
      ])
      const errors: unknown[] = await Promise.all(
        urls.map((url) => openNewsroom(url).catch((reason: unknown) => reason)),
      )
      for (const error of errors) {
        expect(error).toMatchObject({
          name: 'StorageError',
          code: 'database-unreachable',
          message: expect.stringContaining('host, port, name and password'),
        })
        expect((error as Error).message).not.toContain('hunter2')
      }
      expect(errors).toHaveLength(4)
    },
    BOUND_MS,
  )
})

forEachDatabase(
  (database) => {
    it('without a replica set is refused, with what to do', async () => {
      const url = new URL(database.url)
      url.searchParams.delete('replicaSet')
      url.searchParams.set('directConnection', 'true')
      await expect(openNewsroom(url.href)).rejects.toMatchObject({
        code: 'replica-set-missing',
        message: expect.stringContaining('--replSet'),
      })
    }, 60_000)
  },
  ['mongodb'],
)

forEachDatabase(
  (database) => {
    const patient = async (url: string, beginLimit: number): Promise<DatabaseAdapterObj> =>
      installStorage(await databaseAdapter(url, 'migrations'), {
        appendOnly: [],
        writerLimits: { beginLimit },
      })

    it('without transactions is refused, with what to write', async () => {
      const without = sqliteAdapter({ client: { url: database.url }, push: false })
      await expect(openDesk(database.url, { database: without })).rejects.toMatchObject({
        code: 'transaction-missing',
        message: expect.stringContaining('transactionOptions: {}'),
      })
    })

    it('that another program has locked is told, after a while, and not waited for without end', async () => {
      const url = await database.fresh()
      const locker = await openRawSql(url)
      await locker.run('PRAGMA journal_mode = DELETE')
      await locker.run('BEGIN EXCLUSIVE')
      await expect(openDesk(url, { database: await patient(url, 300) })).rejects.toMatchObject({
        code: 'database-busy',
        message: expect.stringContaining('locked by another program'),
      })
      await locker.run('COMMIT')
      await locker.close()
      const newsroom = await openNewsroom(url)
      await newsroom.close()
    }, 60_000)

    it('that another program writes to is waited for, and a write says so when it takes too long', async () => {
      const url = await database.fresh()
      await (await openNewsroom(url)).close()
      const locker = await openRawSql(url)
      const desk = await openDesk(url, {
        plugins: [
          (config) => ({
            ...config,
            db: installStorage(config.db, { appendOnly: [], writerLimits: { beginLimit: 300 } }),
          }),
        ],
      })
      const create = (slug: string) =>
        desk.payload.create({
          collection: 'topics',
          data: { name: slug, slug },
          overrideAccess: true,
        })
      await locker.run('BEGIN IMMEDIATE')
      await expect(create('refused')).rejects.toMatchObject({ code: 'database-busy' })
      const waiting = create('stored')
      await locker.run('COMMIT')
      await expect(waiting).resolves.toMatchObject({ slug: 'stored' })
      expect((await desk.payload.db.count({ collection: 'topics' })).totalDocs).toBe(1)
      await locker.close()
      await desk.close()
    }, 60_000)
  },
  ['sqlite'],
)
