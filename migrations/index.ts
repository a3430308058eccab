import { databaseKind } from '../src/storage/index.ts'
import type { DatabaseKind, Migration } from '../src/storage/index.ts'
import { migrations as mongodb } from './mongodb/index.ts'
import { migrations as postgres } from './postgres/index.ts'
import { migrations as sqlite } from './sqlite/index.ts'

const STEPS: Record<DatabaseKind, readonly Migration[]> = { mongodb, postgres, sqlite }

/** The steps of the schema for the database an address is of, in order. */
export const migrationsFor = (url: string): readonly Migration[] => STEPS[databaseKind(url)]
