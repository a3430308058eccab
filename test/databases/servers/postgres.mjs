import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startServer } from './child.mjs'
import { findPostgresPrograms, freePort, unprivilegedUser } from './programs.mjs'

/** What is thrown away with the run need not survive a power cut; everything else stays as in service. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  unix_socket_directories: '',
}

/** C.UTF-8 knows upper and lower case of every alphabet; where it is missing, plain C has to do. */
function initialise(initdb, args, user) {
  for (const locale of ['C.UTF-8', 'C']) {
    try {
      execFileSync(initdb, [...args, `--locale=${locale}`], { ...user, cwd: '/', stdio: 'pipe' })
      return
    } catch (error) {
      if (locale === 'C') throw error
    }
  }
}

/** Starts a cluster of its own in the folder, on loopback, with a password made for it. */
export async function start(folder) {
  const programs = findPostgresPrograms()
  const user = unprivilegedUser()
  const home = join(folder, 'cluster')
  const cluster = join(home, 'data')
  const password = randomBytes(18).toString('base64url')
  const passwordFile = join(home, 'password')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password)
  if (user.uid !== undefined) {
    for (const path of [home, passwordFile]) chownSync(path, user.uid, user.gid)
    chmodSync(folder, 0o711)
  }
  initialise(
    join(programs, 'initdb'),
    [
      `--pgdata=${cluster}`,
      '--username=desk',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-sync',
    ],
    user,
  )

  const port = await freePort()
  const url = `postgres://desk:${password}@127.0.0.1:${port}/postgres`
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const stop = await startServer({
    program: join(programs, 'postgres'),
    args: ['-D', cluster, '-p', String(port), ...settings],
    log: join(folder, 'postgres.log'),
    user,
    ask: () => ask(url),
  })
  return {
    url,
    async stop() {
      // Immediate: the data is thrown away, and nobody is left to wait for.
      await stop('SIGQUIT')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

async function ask(url) {
  const client = new pg.Client({ connectionString: url })
  // A server that goes away while it starts must not end this process.
  client.on('error', () => {})
  await client.connect()
  await client.end()
}
