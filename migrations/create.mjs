// Writes the next step of the schema for every database: npm run migrate:create -- name-of-step
// Payload generates the SQL from the difference between the collections and the last snapshot.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the step in small letters and hyphens: npm run migrate:create -- name-of-step')
  process.exit(2)
}

const addresses = {
  sqlite: 'file:/nowhere/desk.db',
  postgres: 'postgres://localhost/nowhere',
  mongodb: 'mongodb://localhost/nowhere?replicaSet=rs0',
}

for (const [kind, url] of Object.entries(addresses)) {
  // Now and then the program ends without a word and without an error before it has looked at anything.
  const hasLooked = [1, 2, 3, 4, 5].some(() => /migration/i.test(compare(url)))
  if (!hasLooked) {
    console.error(`Payload did not compare the schema of ${kind}. Run this again.`)
    process.exit(1)
  }
  tidy(path.join(here, kind))
}

/** Has Payload write the step of one database; answers what it printed. */
function compare(url) {
  const printed = execFileSync('npx', ['payload', 'migrate:create', name, '--skip-empty'], {
    cwd: path.dirname(here),
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: url,
      PAYLOAD_SECRET: 'not used to make a migration',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
    },
  })
  process.stdout.write(printed)
  return printed
}

/** What Payload writes, as this project's compiler wants it: types imported as types, files with their ending. */
function tidy(folder) {
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const target = path.join(folder, file)
    const text = readFileSync(target, 'utf8')
      .replace(/\bMigrateUpArgs, MigrateDownArgs\b/g, (found) =>
        found.split(', ').map((each) => `type ${each}`).join(', '),
      )
      .replace(/^(import \{\s*(?:type )?)type type /gm, '$1type ')
      .replace(/from '(\.\/\d[^']*?)(?:\.ts)?'/g, "from '$1.ts'")
    writeFileSync(target, text)
  }
}
