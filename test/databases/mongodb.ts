import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import mongoose from 'mongoose'
import type { Found } from './engine.ts'
import { findOnPath } from './servers/programs.mjs'
import { sharedServer } from './shared-server.ts'

const { MongoClient } = mongoose.mongo

/** `EX_TEMPFAIL`: the stand-in cannot be had on this machine. */
const CANNOT_BE_HAD = 75
const START_LIMIT_MS = 240_000

type Address = { url: string } | { why: string }

/** The stand-in keeps running between test runs, and has a script of its own that stops it. */
function startStandIn(): Address {
  const script = resolve('..', 'shared', 'mongo', 'start.sh')
  if (!existsSync(script)) {
    return { why: 'no MONGODB_URI, no mongod on the PATH, and no stand-in beside the repository' }
  }
  const { status, stdout, stderr } = spawnSync('bash', [script], {
    encoding: 'utf8',
    timeout: START_LIMIT_MS,
  })
  if (status === CANNOT_BE_HAD) return { why: stderr.trim().split('\n').at(-1) ?? 'not here' }
  const url = /^MONGODB_URI=(\S+)$/m.exec(stdout)?.[1]
  if (status !== 0 || !url) throw new Error(`The stand-in did not start (${status}): ${stderr}`)
  return { url }
}

async function address(): Promise<Address> {
  const { MONGODB_URI } = process.env
  if (MONGODB_URI) return { url: MONGODB_URI }
  if (findOnPath('mongod')) return { url: await sharedServer('mongodb') }
  return startStandIn()
}

function withDatabase(server: string, database: string): string {
  // Not by URL: an address may name several hosts.
  const [, hosts, options = ''] =
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)\/?[^?]*(\?.*)?$/.exec(server) ?? []
  if (!hosts) throw new Error('MONGODB_URI is not the address of a MongoDB server')
  return `${hosts}/${database}${options}`
}

async function ask<T>(url: string, task: (client: InstanceType<typeof MongoClient>) => Promise<T>) {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 15_000 })
  try {
    return await task(client)
  } finally {
    await client.close()
  }
}

/** What speaks the protocol is not always MongoDB; the build's own name tells. */
async function describeServer(url: string): Promise<string> {
  const build = await ask(url, (client) => client.db('admin').command({ buildInfo: 1 }))
  const gitVersion = String(build.gitVersion)
  const isMongoDb = /^[0-9a-f]{40}$/.test(gitVersion)
  return isMongoDb
    ? `MongoDB ${build.version}, build ${gitVersion.slice(0, 7)}`
    : `a stand-in, not MongoDB: ${gitVersion}, speaking ${build.version}`
}

/**
 * A replica set at `MONGODB_URI`, else a `mongod` of the machine's, else the stand-in.
 */
export async function findMongodb(): Promise<Found> {
  const server = await address()
  if ('why' in server) return { name: 'mongodb', why: server.why }
  const urlOf = (database: string) => withDatabase(server.url, database)
  return {
    name: 'mongodb',
    talkedTo: await describeServer(server.url),
    urlOf,
    // It comes to be with the first write.
    create: async () => {},
    async drop(database) {
      await ask(urlOf(database), (client) => client.db(database).dropDatabase())
    },
  }
}
