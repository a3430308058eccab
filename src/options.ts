import type { Config } from 'payload'

import { DEFAULT_SLUGS } from '../collections/model.ts'
import type { Slugs } from '../collections/model.ts'
import { faultOfServices } from './checking-services/index.ts'
import type { CheckingService } from './checking-services/index.ts'
import { faultOfHost } from './host-collections.ts'
import { readMailbox } from './intake/index.ts'
import type { InboundEmail, Mailbox, Scanner } from './intake/index.ts'
import type { Migration } from './storage/index.ts'
import { resolveWorkflow } from './workflow/index.ts'
import type { ResolvedWorkflow, WorkflowOption } from './workflow/index.ts'

/** What a newsroom says of itself in its Payload config. Every option has a default. */
export type OpinionDeskOptions = {
  /**
   * The address readers reach the site at, without a path. Links in messages and feeds are made of it,
   * never of what a request claims to have been sent to.
   * @default the config's serverURL, else 'http://localhost:3000'
   */
  url?: string
  /**
   * Other slugs for the desk's collections, where a host has its own of the same name.
   * @example { topics: 'opinion-topics' }
   */
  slugs?: Partial<Slugs>
  /**
   * Slug of a users collection that the host brings. The desk adds the field `deskRoles` to it and makes
   * none of its own.
   * @default none: the desk brings `users`
   */
  usersCollection?: string
  /**
   * Slug of an upload collection that the host brings; it needs the fields `alt` and `credit`.
   * @default none: the desk brings `media`
   */
  mediaCollection?: string
  /**
   * Languages that pieces are written in, the first one the default.
   * @default English, Turkish, Arabic
   */
  languages?: { code: string; label: string }[]
  /**
   * Folder for pictures and for what the desk keeps beside its database.
   * @default './.data'
   */
  dataDir?: string
  /**
   * Send cookies over TLS only. Leave it off only where the panel is opened over plain http.
   * @default true when `url` begins with https
   */
  secureCookies?: boolean
  /**
   * Steps of the schema that the desk runs when the database is opened. A host that migrates by itself
   * leaves it out.
   * @default none
   */
  migrations?: readonly Migration[]
  /**
   * How many proxies of your own stand before the desk; each adds one address to X-Forwarded-For. With 0
   * that header is not believed at all.
   * @default 0
   */
  proxyHops?: number
  /**
   * Stages, transitions, requirements and rights of the desk's own. Pieces in progress keep the workflow
   * they began with; who holds which right counts at once.
   * @default the standard workflow, in docs/transitions.md and docs/roles.md
   */
  workflow?: WorkflowOption
  /**
   * Where a ClamAV daemon listens that looks at every attachment. With one, no attachment can be opened
   * before it was found clean; while it is away, attachments wait and submissions are taken all the same.
   * @default none: attachments are judged by their content alone
   * @example { host: '127.0.0.1', port: 3310 }
   */
  scanner?: Scanner
  /**
   * E-mails that become submissions, and answers that join their conversation. `address` is where mail to the
   * desk goes, and must take `+` tags; `authservId` is the name under which your mail server writes its
   * Authentication-Results, without which no sender counts as confirmed. Mails are handed on to
   * `/v1/inbound-email`, signed with `webhookSecrets`, or fetched from the `mailbox`.
   * @default none: mail is not taken, and answers go to the sender of the desk's messages
   * @example { address: 'pitches@desk.example', authservId: 'mx.desk.example', webhookSecrets: ['whsec_…'] }
   */
  inboundEmail?: InboundEmail
  /**
   * Programs outside the desk that pass or fail a check of a proof. Each signs its calls to
   * `/v1/proofs/:id/checks/:check` with a secret of its own.
   * @default none
   * @example [{ name: 'originality-scan', label: 'Originality scan', check: 'copy', secrets: ['whsec_…'] }]
   */
  checkingServices?: readonly CheckingService[]
  /**
   * Lets the desk call partners on its own machine, over plain http too. For tests: on a server it would open
   * whatever else listens there.
   * @default false
   */
  webhooksToLoopback?: boolean
  /**
   * Let this process send messages and run schedules. Switch it off where a cron calls `desk tick`.
   * @default true
   */
  tick?: boolean
  /**
   * Keep the collections, so that the schema stays, and switch everything else off.
   * @default false
   */
  disabled?: boolean
}

export type ResolvedOptions = Required<
  Omit<
    OpinionDeskOptions,
    | 'inboundEmail'
    | 'mediaCollection'
    | 'migrations'
    | 'scanner'
    | 'slugs'
    | 'usersCollection'
    | 'workflow'
  >
> & {
  slugs: Slugs
  workflow: ResolvedWorkflow
  ownsUsers: boolean
  ownsMedia: boolean
  migrations: readonly Migration[] | undefined
  scanner: Scanner | undefined
  inboundEmail: InboundEmail | undefined
  /** Where mail is fetched from. */
  mailbox: Mailbox | undefined
}

export class OptionError extends Error {
  override name = 'OptionError'
}

const DEFAULT_LANGUAGES = [
  { code: 'en', label: 'English' },
  { code: 'tr', label: 'Türkçe' },
  { code: 'ar', label: 'العربية' },
]

const KNOWN: Record<keyof OpinionDeskOptions, true> = {
  url: true,
  slugs: true,
  usersCollection: true,
  mediaCollection: true,
  languages: true,
  dataDir: true,
  secureCookies: true,
  migrations: true,
  proxyHops: true,
  workflow: true,
  scanner: true,
  inboundEmail: true,
  checkingServices: true,
  webhooksToLoopback: true,
  tick: true,
  disabled: true,
}

/**
 * Fills the defaults in once, at boot.
 *
 * @param host the config that the desk is added to.
 * @throws OptionError naming the option, what is wrong with it, and what to write instead.
 */
export function resolveOptions(
  options: OpinionDeskOptions,
  host: Pick<Partial<Config>, 'collections' | 'serverURL'> = {},
): ResolvedOptions {
  refuseUnknownNames(options)
  const url = originOf(options.url ?? (host.serverURL || 'http://localhost:3000'))
  const languages = options.languages ?? DEFAULT_LANGUAGES
  checkLanguages(languages)
  const slugs: Slugs = {
    ...DEFAULT_SLUGS,
    ...options.slugs,
    ...(options.usersCollection ? { users: options.usersCollection } : {}),
    ...(options.mediaCollection ? { media: options.mediaCollection } : {}),
  }
  checkSlugs(slugs)
  const { checkingServices = [] } = options
  const wrongService = faultOfServices(checkingServices)
  if (wrongService) throw new OptionError(`opinionDesk({ checkingServices }): ${wrongService}`)
  const ownsUsers = !options.usersCollection
  const ownsMedia = !options.mediaCollection
  const fault = faultOfHost(host.collections ?? [], { slugs, ownsUsers, ownsMedia })
  if (fault) throw new OptionError(fault)
  return {
    url,
    slugs,
    workflow: workflowOf(options.workflow),
    scanner: options.scanner,
    inboundEmail: options.inboundEmail,
    mailbox: mailboxOf(options.inboundEmail),
    checkingServices,
    ownsUsers,
    ownsMedia,
    languages,
    dataDir: options.dataDir ?? './.data',
    secureCookies: options.secureCookies ?? url.startsWith('https:'),
    migrations: options.migrations,
    proxyHops: options.proxyHops ?? 0,
    webhooksToLoopback: options.webhooksToLoopback ?? false,
    tick: options.tick ?? true,
    disabled: options.disabled ?? false,
  }
}

function mailboxOf(inboundEmail: InboundEmail | undefined): Mailbox | undefined {
  if (inboundEmail?.mailbox === undefined) return undefined
  const mailbox = readMailbox(inboundEmail.mailbox)
  if (typeof mailbox !== 'string') return mailbox
  // The address holds a password, and is not repeated.
  throw new OptionError(`opinionDesk({ inboundEmail: { mailbox } }): ${mailbox}.`)
}

function workflowOf(option: WorkflowOption | undefined): ResolvedWorkflow {
  try {
    return resolveWorkflow(option)
  } catch (error) {
    throw new OptionError(`opinionDesk({ workflow }): ${(error as Error).message}`)
  }
}

function refuseUnknownNames(options: OpinionDeskOptions): void {
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(KNOWN, name)) {
      throw new OptionError(
        `opinionDesk({ ${name} }): there is no such option. The options are ${Object.keys(KNOWN).join(', ')}.`,
      )
    }
  }
}

function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search) {
    throw new OptionError(
      `opinionDesk({ url: ${JSON.stringify(url)} }): write the address readers use, without a path, for example 'https://opinion.example.org'.`,
    )
  }
  return parsed.origin
}

function checkLanguages(languages: { code: string; label: string }[]): void {
  const wrong = languages.find(({ code }) => {
    try {
      return Intl.getCanonicalLocales(code)[0] !== code
    } catch {
      return true
    }
  })
  if (languages.length === 0 || wrong) {
    throw new OptionError(
      `opinionDesk({ languages }): ${wrong ? `“${wrong.code}” is not a language code` : 'it is empty'}. Write for example [{ code: 'en', label: 'English' }].`,
    )
  }
}

function checkSlugs(slugs: Slugs): void {
  const seen = new Map<string, string>()
  for (const [noun, slug] of Object.entries(slugs)) {
    if (!(noun in DEFAULT_SLUGS)) {
      throw new OptionError(
        `opinionDesk({ slugs: { ${noun} } }): the desk has no such collection. It has ${Object.keys(DEFAULT_SLUGS).join(', ')}.`,
      )
    }
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug)) {
      throw new OptionError(
        `opinionDesk({ slugs: { ${noun}: ${JSON.stringify(slug)} } }): use small letters, digits and hyphens, for example '${DEFAULT_SLUGS[noun as keyof Slugs]}'.`,
      )
    }
    const other = seen.get(slug)
    if (other) {
      throw new OptionError(
        `opinionDesk({ slugs }): ${other} and ${noun} are both “${slug}”. Give one of them another slug.`,
      )
    }
    seen.set(slug, noun)
  }
}
