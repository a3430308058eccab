import { accessSync, constants } from 'node:fs'

import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { isLoopback, readEnvironment } from '../environment.ts'
import { explain } from '../explain.mjs'
import { verifyLedger } from '../ledger/index.ts'
import { databaseKind } from '../storage/index.ts'
import { aligned, plural } from './answer.ts'
import type { Answer } from './answer.ts'
import { stepsOf } from './migrate.ts'
import { countUnsealed } from './verify.ts'

/** `look`: it works, and somebody should know; `fault`: it does not. */
type Finding = { code: string; state: 'fault' | 'look' | 'ok'; message: string }

const LATE_MS = 5 * 60_000
const DATABASES = { mongodb: 'MongoDB', postgres: 'PostgreSQL', sqlite: 'SQLite' } as const

/** Looks the installation over, from the ground up; what cannot be looked at is left out. */
export async function examine(open: () => Promise<Payload>): Promise<Answer> {
  const findings = examineGround()
  try {
    const payload = await open()
    findings.push(...(await examineDesk(payload)))
  } catch (error) {
    findings.push({ code: 'database', state: 'fault', message: explain(error) })
  }
  const ok = findings.every(({ state }) => state !== 'fault')
  return {
    ok,
    text: [
      aligned(findings.map(({ message, state }) => [state, message])),
      '',
      ok ? 'The desk can work.' : 'The desk cannot work like this: see what is marked “fault”.',
    ].join('\n'),
    document: { format: 1, command: 'doctor', ok, findings },
  }
}

function examineGround(): Finding[] {
  const { dataDir, url } = readEnvironment(process.env)
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const recent = major > 20 || (major === 20 && minor >= 9)
  return [
    recent
      ? { code: 'node', state: 'ok', message: `Node.js ${process.versions.node}` }
      : {
          code: 'node',
          state: 'fault',
          message: `Node.js ${process.versions.node} is too old. Install version 20.9 or newer.`,
        },
    isWritable(dataDir)
      ? { code: 'data-dir', state: 'ok', message: `Data in ${dataDir}` }
      : {
          code: 'data-dir',
          state: 'fault',
          message: `${dataDir} may not be written to. Give this account the right to, or set DATA_DIR.`,
        },
    { code: 'address', state: 'ok', message: `Readers come to ${url}` },
    process.env.SMTP_URL?.trim()
      ? { code: 'mail', state: 'ok', message: 'Mail goes out through SMTP_URL' }
      : {
          code: 'mail',
          state: 'look',
          message: isLoopback(url)
            ? 'Mail is printed and not sent. Set SMTP_URL to send it.'
            : 'No mail is sent: letters wait in the outbox. Set SMTP_URL to send them.',
        },
  ]
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function examineDesk(payload: Payload): Promise<Finding[]> {
  const kind = databaseKind(readEnvironment(process.env).databaseUrl)
  const steps = await stepsOf(payload)
  return [
    {
      code: 'database',
      state: 'ok',
      message: `${DATABASES[kind]} answers, up to date (${steps.at(-1)?.name ?? 'no step yet'})`,
    },
    await examineAccounts(payload),
    await examineRecord(payload),
    await examineSchedule(payload),
    await examineOutbox(payload),
  ]
}

const counter = (payload: Payload) => async (collection: string, where: object) =>
  (
    await payload.count({
      collection: collection as never,
      where: where as never,
      overrideAccess: true,
    })
  ).totalDocs

async function examineAccounts(payload: Payload): Promise<Finding> {
  const { options } = deskOf(payload)
  const admins = await counter(payload)(options.slugs.users, { deskRoles: { in: ['admin'] } })
  return admins > 0
    ? { code: 'accounts', state: 'ok', message: `${plural(admins, 'account')} may run the desk` }
    : {
        code: 'accounts',
        state: 'look',
        message: `Nobody holds the role admin. Open ${options.url}/admin and make the first account.`,
      }
}

async function examineRecord(payload: Payload): Promise<Finding> {
  const { events, fault } = await verifyLedger(payload)
  if (fault) {
    return {
      code: 'record',
      state: 'fault',
      message: `The record is not whole: ${fault.message} Run “npm run desk -- verify”.`,
    }
  }
  const unsealed = await countUnsealed(payload)
  const waiting = unsealed > 0 ? `, ${unsealed} not sealed yet` : ''
  return {
    code: 'record',
    state: 'ok',
    message: `Record of ${plural(events, 'event')} is whole${waiting}`,
  }
}

async function examineSchedule(payload: Payload): Promise<Finding> {
  const { pieces } = deskOf(payload).options.slugs
  const count = counter(payload)
  const late = await count(pieces, {
    stage: { equals: 'scheduled' },
    scheduledFor: { less_than: new Date(Date.now() - LATE_MS).toISOString() },
  })
  const blocked = await count(pieces, { stage: { equals: 'blocked' } })
  if (late > 0) {
    return {
      code: 'schedule',
      state: 'fault',
      message: `${plural(late, 'piece')} should have gone out. Start the server, or run “npm run desk -- tick”.`,
    }
  }
  return blocked > 0
    ? {
        code: 'schedule',
        state: 'look',
        message: `${plural(blocked, 'piece')} could not go out and ${blocked === 1 ? 'waits' : 'wait'} in “blocked”: each says why.`,
      }
    : { code: 'schedule', state: 'ok', message: 'Nothing scheduled is late' }
}

async function examineOutbox(payload: Payload): Promise<Finding> {
  const { outbox } = deskOf(payload).options.slugs
  const count = counter(payload)
  const failed = await count(outbox, { state: { equals: 'failed' } })
  const late = await count(outbox, {
    state: { equals: 'waiting' },
    dueAt: { less_than: new Date(Date.now() - LATE_MS).toISOString() },
  })
  if (late > 0) {
    return {
      code: 'outbox',
      state: 'fault',
      message: `${plural(late, 'message')} should have been sent. Start the server, or run “npm run desk -- tick”.`,
    }
  }
  return failed > 0
    ? {
        code: 'outbox',
        state: 'look',
        message: `${plural(failed, 'message')} could not be sent: the outbox says why.`,
      }
    : { code: 'outbox', state: 'ok', message: 'No message is late' }
}
