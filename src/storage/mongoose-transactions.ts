import type { MongooseAdapter } from './adapter.ts'
import { forgetAfterCommit, runAfterCommit } from './after-commit.ts'
import { StorageError } from './errors.ts'

/** Adds what runs after a commit; the adapter's own commit already throws when it fails. */
export function extendMongooseTransactions(adapter: MongooseAdapter): void {
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    try {
      await commitTransaction.call(adapter, id)
    } catch (error) {
      forgetAfterCommit(adapter, id)
      throw error
    }
    runAfterCommit(adapter, id)
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    forgetAfterCommit(adapter, id)
    await rollbackTransaction.call(adapter, id)
  }
}

/** Without a replica set the adapter switches transactions off without a word. */
export function requireReplicaSet(adapter: MongooseAdapter): void {
  if (adapter.connection.getClient().options.replicaSet) return
  throw new StorageError(
    'replica-set-missing',
    'MongoDB is used without a replica set, so it has no transactions. Start mongod with --replSet (one member is enough) and add ?replicaSet=NAME to DATABASE_URL.',
  )
}
