import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'
import type { DatabaseAdapterObj, Payload, Plugin } from 'payload'

import { opinionDesk } from '../../src/index.ts'
import type { OpinionDeskOptions } from '../../src/index.ts'
import { databaseAdapter } from '../../src/storage/database.ts'

export type OpenedDesk = { payload: Payload; close: () => Promise<void> }

type Circumstances = {
  options?: OpinionDeskOptions
  /** Run after the desk's own plugin. */
  plugins?: Plugin[]
  database?: DatabaseAdapterObj
}

/** A desk put together in another way than the newsroom: with a host's adapter, plugins or steps. */
export async function openDesk(
  url: string,
  { options = {}, plugins = [], database }: Circumstances,
): Promise<OpenedDesk> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'desk-'))
  const config = await buildConfig({
    secret: 'a secret of a test',
    db: database ?? (await databaseAdapter(url, path.resolve('migrations'))),
    editor: lexicalEditor(),
    telemetry: false,
    typescript: { autoGenerate: false },
    admin: { user: 'users', importMap: { autoGenerate: false } },
    logger: { options: { level: process.env.LOG_LEVEL ?? 'silent' } },
    plugins: [opinionDesk({ dataDir, tick: false, ...options }), ...plugins],
  })
  try {
    const payload = await getPayload({ config, key: randomUUID() })
    const close = async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    }
    return { payload, close }
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true })
    throw error
  }
}
