import type { Config, Plugin } from 'payload'

import { deskRolesField, jobsForAdmins, nouns, ownNouns, settings } from '../collections/index.ts'
import type { Model } from '../collections/index.ts'
import { deskEndpoints } from './endpoints.ts'
import { onDeskInit } from './on-init.ts'
import { resolveOptions } from './options.ts'
import type { OpinionDeskOptions, ResolvedOptions } from './options.ts'
import { installStorage } from './storage/index.ts'

/**
 * Adds the opinion desk to a Payload config.
 *
 * @example
 * export default buildConfig({ db, plugins: [opinionDesk({ url: 'https://opinion.example.org' })] })
 */
export const opinionDesk =
  (options: OpinionDeskOptions = {}): Plugin =>
  (config: Config): Config => {
    const resolved = resolveOptions(options, config)
    const model = modelOf(resolved)
    const own = ownNouns(model)
    return {
      ...config,
      collections: [
        ...withDeskRoles(config.collections ?? [], resolved),
        ...nouns(model),
        ...(resolved.ownsMedia ? [own.media] : []),
        ...(resolved.ownsUsers ? [own.users] : []),
      ],
      globals: [...(config.globals ?? []), settings(model)],
      ...(resolved.ownsUsers ? closedToStrangers(config, resolved) : {}),
      endpoints: [...(config.endpoints ?? []), ...(resolved.disabled ? [] : deskEndpoints)],
      db: installStorage(config.db, {
        appendOnly: [
          { slug: resolved.slugs.releases },
          { slug: resolved.slugs.events, writtenOnce: ['sequence', 'previousHash', 'hash'] },
        ],
        ...(resolved.migrations ? { migrations: resolved.migrations } : {}),
      }),
      onInit: onDeskInit(resolved, config.onInit),
    }
  }

/**
 * What Payload leaves open and a newsroom with accounts of its own does not: cookies count for its own
 * pages only, and background jobs are not for everyone who is signed in. A host with its own users has
 * decided both.
 */
const closedToStrangers = ({ csrf = [], jobs }: Config, { url }: ResolvedOptions) => ({
  csrf: csrf.length > 0 ? csrf : [url],
  jobs: { ...jobs, access: { ...jobsForAdmins, ...jobs?.access } },
})

const modelOf = ({ slugs, languages, dataDir, secureCookies }: ResolvedOptions): Model => ({
  slugs,
  languages,
  mediaDir: `${dataDir}/media`,
  secureCookies,
})

const withDeskRoles = (
  collections: NonNullable<Config['collections']>,
  { ownsUsers, slugs }: ResolvedOptions,
) =>
  ownsUsers
    ? collections
    : collections.map((collection) =>
        collection.slug === slugs.users
          ? { ...collection, fields: [...collection.fields, deskRolesField()] }
          : collection,
      )
