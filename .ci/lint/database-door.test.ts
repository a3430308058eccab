import { join } from 'node:path'
import rule from './database-door.mjs'
import { ruleTester } from './rule-tester.ts'

const options = [[{ file: 'src/cli/doctor.ts', reason: 'reads the schema version' }]]
const inFile = (file: string) => ({ options, filename: join(process.cwd(), file) })
const closed = [{ messageId: 'closed' }]

ruleTester.run('database-door', rule, {
  valid: [
    { ...inFile('src/workflow/transition.ts'), code: `await payload.db.updateOne(query)` },
    { ...inFile('src/storage/commit.ts'), code: `const { db } = req.payload; db.drizzle.run(x)` },
    { ...inFile('src/ledger/append.ts'), code: `desk.payload.db.create(row)` },
    { ...inFile('src/cli/doctor.ts'), code: `import { findRow } from '../storage/index.ts'` },
    {
      ...inFile('src/intake/receive.ts'),
      code: `import { newPublicId } from '../storage/index.ts'`,
    },
    { ...inFile('src/cli/doctor.ts'), code: `payload.db.drizzle.get('PRAGMA user_version')` },
    { ...inFile('src/intake/receive.ts'), code: `options.db.name; other.database.updateOne(x)` },
  ],
  invalid: [
    {
      ...inFile('src/intake/receive.ts'),
      code: `await payload.db.updateOne(query)`,
      errors: closed,
    },
    {
      ...inFile('src/intake/receive.ts'),
      code: `const adapter = req.payload.db as SQLiteAdapter`,
      errors: closed,
    },
    { ...inFile('src/intake/receive.ts'), code: `const { db } = desk.payload`, errors: closed },
    { ...inFile('src/intake/receive.ts'), code: `config.db.upsert(query)`, errors: closed },
    {
      ...inFile('src/intake/receive.ts'),
      code: `async (cms: Payload) => cms.db.deleteMany({})`,
      errors: closed,
    },
    {
      ...inFile('src/intake/receive.ts'),
      code: `import { findRow } from '../storage/index.ts'`,
      errors: closed,
    },
    // A neighbour whose name only begins alike.
    { ...inFile('src/workflows/other.ts'), code: `payload.db.create(row)`, errors: closed },
    {
      ...inFile('src/cli/doctor.ts'),
      code: `payload.find({})`,
      errors: [{ messageId: 'unneeded' }],
    },
  ],
})
