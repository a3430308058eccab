/** What the newsroom reads of its environment. */
export type Environment = {
  /** The address readers use. */
  url: string
  /** Origins the panel may be used from: the address, and on a loopback address its other names. */
  origins: string[]
  port: number
  databaseUrl: string
  dataDir: string
  secret: string
  seedDemo: boolean
  /** Mail to the desk. */
  inboundEmail?: {
    address: string
    authservId?: string
    webhookSecrets: string[]
    mailbox?: string
  }
  /** Where the virus scanner listens. */
  scanner?: { host: string; port: number } | { socket: string }
}

/**
 * Reads the variables that the README lists, with their defaults. The secret may be empty here, since a
 * build needs none; `server.mjs` makes one, or refuses to start.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const port = Number(variables.PORT ?? 3000)
  const dataDir = variables.DATA_DIR || './.data'
  const url = variables.SITE_URL || `http://localhost:${port}`
  if (variables.IMAP_URL && !variables.INBOUND_ADDRESS) {
    throw new Error(
      'IMAP_URL needs INBOUND_ADDRESS: the address to which the mails in it were sent.',
    )
  }
  return {
    port,
    url,
    origins: isLoopback(url)
      ? [...new Set([url, ...LOOPBACK.map((host) => `http://${host}:${port}`)])]
      : [url],
    dataDir,
    databaseUrl: variables.DATABASE_URL || `file:${dataDir}/desk.db`,
    secret: variables.PAYLOAD_SECRET ?? '',
    seedDemo: variables.SEED_DEMO !== '0',
    ...(variables.INBOUND_ADDRESS
      ? {
          inboundEmail: {
            address: variables.INBOUND_ADDRESS,
            ...(variables.INBOUND_AUTHSERV_ID ? { authservId: variables.INBOUND_AUTHSERV_ID } : {}),
            ...(variables.IMAP_URL ? { mailbox: variables.IMAP_URL } : {}),
            webhookSecrets: (variables.INBOUND_WEBHOOK_SECRET ?? '').split(' ').filter(Boolean),
          },
        }
      : {}),
    ...(variables.CLAMD_URL ? { scanner: scannerAt(variables.CLAMD_URL) } : {}),
  }
}

/** `tcp://host:port`, or `unix:/path/of/the.socket`. */
function scannerAt(address: string): { host: string; port: number } | { socket: string } {
  if (address.startsWith('unix:/')) return { socket: address.slice('unix:'.length) }
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'tcp:' && url.hostname !== '') {
    return { host: url.hostname, port: Number(url.port || 3310) }
  }
  throw new Error('CLAMD_URL must be like "tcp://127.0.0.1:3310" or "unix:/run/clamav/clamd.sock".')
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Whether an address is of this machine alone. */
export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname)
