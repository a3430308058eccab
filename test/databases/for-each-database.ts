import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe } from '@jest/globals'
import type { DatabaseName, Engine, Found } from './engine.ts'
import { findMongodb } from './mongodb.ts'
import { findPostgres } from './postgres.ts'
import { findSqlite } from './sqlite.ts'
import { sayOnce } from './test-run.ts'

/** One database engine, as a suite of tests sees it. */
export type TestDatabase = {
  name: DatabaseName
  /** A database of this test file's own; exists, and is empty, when its tests begin. */
  url: string
  /** Makes one more empty database and answers its address. */
  fresh: () => Promise<string>
  /** Takes away all that was made. Runs by itself after the suite. */
  dispose: () => Promise<void>
}

const FINDERS: Record<DatabaseName, () => Promise<Found>> = {
  sqlite: findSqlite,
  postgres: findPostgres,
  mongodb: findMongodb,
}

function isDatabaseName(name: string): name is DatabaseName {
  return Object.hasOwn(FINDERS, name)
}

/** @throws when `DESK_TEST_DATABASES` names something else than databases, so that no typo skips a suite */
export function selectedDatabases(selection = process.env.DESK_TEST_DATABASES): DatabaseName[] {
  const names = (selection || 'sqlite,postgres,mongodb').split(',').map((name) => name.trim())
  return names.map((name) => {
    if (isDatabaseName(name)) return name
    throw new Error(`DESK_TEST_DATABASES: "${name}" is none of sqlite, postgres, mongodb`)
  })
}

const newName = () => `desk_test_${process.pid}_${randomBytes(6).toString('hex')}`

function databaseOf(engine: Engine): { create: () => Promise<void>; database: TestDatabase } {
  const first = newName()
  const made: string[] = []
  async function make(name: string): Promise<string> {
    made.push(name)
    await engine.create(name)
    return engine.urlOf(name)
  }
  return {
    create: async () => void (await make(first)),
    database: {
      name: engine.name,
      url: engine.urlOf(first),
      fresh: () => make(newName()),
      dispose: async () => void (await Promise.all(made.splice(0).map(engine.drop))),
    },
  }
}

const unavailable = async (): Promise<never> => {
  throw new Error('There is no such database on this machine')
}

// Jest wants to know all tests before the first runs, so what there is must be known while files load.
const found = await Promise.all(selectedDatabases().map((name) => FINDERS[name]()))

/**
 * Declares the same tests for every database of this run (`DESK_TEST_DATABASES`, all three by default).
 * What cannot be had on this machine is skipped, aloud.
 *
 * @param only for what concerns some databases and not others
 */
export function forEachDatabase(
  declare: (database: TestDatabase) => void,
  only?: DatabaseName[],
): void {
  for (const engine of found) {
    if (only && !only.includes(engine.name)) continue
    if ('why' in engine) {
      const { name, why } = engine
      sayOnce(`The tests on ${name} are SKIPPED: ${why}`)
      describe.skip(`on ${name}`, () =>
        declare({ name, url: '', fresh: unavailable, dispose: unavailable }))
      continue
    }
    describe(`on ${engine.name} (${engine.talkedTo})`, () => {
      const { create, database } = databaseOf(engine)
      beforeAll(create, 30_000)
      declare(database)
      // Declared last, so that the suite's own have run: a server may still be connected before.
      afterAll(database.dispose, 30_000)
    })
  }
}
