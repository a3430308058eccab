import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { startServer } from './child.mjs'
import { findOnPath, freePort } from './programs.mjs'

const { MongoClient } = mongoose.mongo

/** Starts `mongod` as a replica set of one: without one there are no transactions. */
export async function start(folder) {
  const home = join(folder, 'data')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const host = `127.0.0.1:${port}`
  const stop = await startServer({
    program: findOnPath('mongod'),
    args: ['--dbpath', home, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0'],
    log: join(folder, 'mongod.log'),
    ask: () => withAdmin(host, (admin) => admin.command({ ping: 1 })),
  })
  await withAdmin(host, async (admin) => {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      await new Promise((resolve) => void setTimeout(resolve, 50))
    }
  })
  return {
    url: `mongodb://${host}/?replicaSet=rs0`,
    async stop() {
      await stop('SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function withAdmin(host, task) {
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
  })
  try {
    return await task(client.db('admin'))
  } finally {
    await client.close()
  }
}
