import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

import { keptSecret } from '../secret.mjs'

/** Where the command line stands: the project it belongs to, and whoever called it. */
export type Place = {
  /** Folder of the project. */
  root: string
  /** Folder that names of files are counted from. */
  caller: string
}

/**
 * The project that a bundled file belongs to, and where the person stands who called it: npm runs scripts in
 * the folder of the project and tells the other one.
 */
export function findPlace(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Place {
  const { INIT_CWD, npm_lifecycle_event: script } = environment
  return {
    root: rootOf(path.dirname(file)),
    caller: script === 'desk' && INIT_CWD ? INIT_CWD : process.cwd(),
  }
}

function rootOf(folder: string): string {
  if (existsSync(path.join(folder, 'payload.config.ts'))) return folder
  const above = path.dirname(folder)
  if (above === folder) throw new Error('The command line stands in no project of the desk.')
  return rootOf(above)
}

/**
 * Makes this process read the environment as the server does: relative addresses count from the project,
 * and the secret is the one kept beside the database.
 *
 * @throws StartError when the secret must be given.
 */
export function takePlace({ root }: Place): void {
  const dataDir = path.resolve(root, process.env.DATA_DIR || './.data')
  process.chdir(root)
  mkdirSync(dataDir, { recursive: true })
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DISABLE_PAYLOAD_HMR: 'true',
    DATA_DIR: dataDir,
    PAYLOAD_SECRET:
      process.env.PAYLOAD_SECRET || keptSecret(dataDir, process.env.HOST || '127.0.0.1'),
  })
}
