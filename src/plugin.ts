import type { Config, Plugin } from 'payload'

import { nouns, ownNouns, settings } from '../collections/index.ts'
import type { Model } from '../collections/index.ts'
import { deskEndpoints } from './endpoints.ts'
import { refusalInLanguage } from './errors.ts'
import { closedToStrangers, deskPanel, withDeskRoles } from './host-config.ts'
import { onDeskInit } from './on-init.ts'
import { resolveOptions } from './options.ts'
import type { OpinionDeskOptions, ResolvedOptions } from './options.ts'
import { SEARCHED_FIELDS } from './search/index.ts'
import { installStorage } from './storage/index.ts'
import { inLanguages, tellerOf, withDeskWords } from './words/index.ts'
import { choicesOfStages } from './workflow/index.ts'

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
    const tell = tellerOf(config.i18n)
    return {
      ...config,
      collections: [
        ...withDeskRoles(config.collections ?? [], resolved, tell),
        ...[
          ...nouns(model),
          ...(resolved.ownsMedia ? [own.media] : []),
          ...(resolved.ownsUsers ? [own.users] : []),
        ].map((noun) => inLanguages(noun, tell)),
      ],
      globals: [...(config.globals ?? []), inLanguages(settings(model), tell)],
      admin: deskPanel(config.admin, resolved),
      i18n: withDeskWords(config.i18n),
      ...(resolved.ownsUsers ? closedToStrangers(config, resolved) : {}),
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), refusalInLanguage],
      },
      endpoints: [...(config.endpoints ?? []), ...(resolved.disabled ? [] : deskEndpoints)],
      db: installStorage(config.db, {
        appendOnly: [
          { slug: resolved.slugs.releases },
          { slug: resolved.slugs.events, writtenOnce: ['sequence', 'previousHash', 'hash'] },
        ],
        searched: { slug: resolved.slugs.publications, fields: SEARCHED_FIELDS },
        ...(resolved.migrations ? { migrations: resolved.migrations } : {}),
      }),
      onInit: onDeskInit(resolved, config.onInit),
    }
  }

const modelOf = ({
  slugs,
  languages,
  dataDir,
  secureCookies,
  workflow,
}: ResolvedOptions): Model => ({
  slugs,
  languages,
  stages: choicesOfStages(workflow.definition),
  workflowStages: workflow.definition.stages,
  firstStage: workflow.definition.initial[0] ?? '',
  mediaDir: `${dataDir}/media`,
  secureCookies,
})
