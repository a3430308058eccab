import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, dirname, join } from 'node:path'

const POSTGRES_VERSIONS = '/usr/lib/postgresql'

/** The path of a program, or undefined. */
export function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** The folder that holds `initdb` and `postgres`: from PATH, else Debian's newest; or undefined. */
export function findPostgresPrograms() {
  const onPath = findOnPath('initdb')
  const candidates = onPath ? [dirname(realpathSync(onPath))] : []
  if (existsSync(POSTGRES_VERSIONS)) {
    const versions = readdirSync(POSTGRES_VERSIONS).sort(
      (one, other) => Number(other) - Number(one),
    )
    candidates.push(...versions.map((version) => join(POSTGRES_VERSIONS, version, 'bin')))
  }
  return candidates.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  )
}

/** PostgreSQL refuses to run as root; then somebody else has to: ids for `spawn`. */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user on this machine; the next may be there.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody"')
}

/** A port of the loopback that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
