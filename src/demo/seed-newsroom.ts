import { randomInt } from 'node:crypto'

import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { OptionError } from '../options.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import { newsroom } from './newsroom.ts'
import { drawAhead, seedCalls, seedHouse } from './seed-house.ts'
import { seedPieces } from './seed-pieces.ts'
import { seedSubmissions } from './seed-submissions.ts'
import { openSeeding, patiently, recordOf, stepOnce } from './seeding.ts'
import type { Colleague } from './seeding.ts'
import type { DemoRole } from './story.ts'

const SHORTEST_PASSWORD = 8

/**
 * Fills an empty database with the demo newsroom, and finishes one that was cut off. Any number of processes
 * may do it at once: everything is made once, and one of them is told the sign-ins.
 *
 * @param password of every demo account; without one a random one is made. It is kept nowhere.
 * @returns lines to print, or null when there is nothing to seed: accounts or pieces exist.
 * @throws OptionError when the password is too short to be one.
 */
export async function seedNewsroom(
  payload: Payload,
  password: string | undefined,
): Promise<{ signIns: string[] } | null> {
  const begunAt = await patiently(() => begin(payload))
  if (begunAt === null) return null
  if (password && password.length < SHORTEST_PASSWORD) {
    throw new OptionError(
      `DEMO_PASSWORD is too short. Give the demo accounts a password of at least ${SHORTEST_PASSWORD} characters, or leave it out and one is made.`,
    )
  }
  const chosen = password || randomPassword()
  payload.logger.info({ msg: 'Seeding the demo newsroom …' })

  const drawings = drawAhead()
  const users = await stepOnce(payload, 'users', (req) => makeUsers(req, chosen))
  const seeding = openSeeding(payload, begunAt, await colleagues(payload))
  const house = await seedHouse(seeding, drawings)
  await seedCalls(seeding)
  payload.logger.info({ msg: 'Seeding the demo newsroom: people, policies and pictures stand …' })
  const made = await seedSubmissions(seeding, house)
  await seedPieces(seeding, house, made)

  // Whoever made the accounts may not have lived to tell their password: then they get another one.
  const finish = await stepOnce(payload, 'finished', async (req) => {
    await changeUsers(req, {
      deskMail: 'at-once',
      ...(users.repeated ? { password: chosen } : {}),
    })
    return { begunAt }
  })
  payload.logger.info({ msg: 'Seeding the demo newsroom: done.' })
  return finish.repeated ? null : { signIns: signInLines(password ? undefined : chosen) }
}

/** When the seeding of this database began; null when it is not to be seeded, or is already. */
function begin(payload: Payload): Promise<number | null> {
  const { slugs } = deskOf(payload).options
  return inTransaction(payload, async (req) => {
    const count = async (collection: string, where: Where = {}) =>
      (
        await payload.count({
          collection: collection as never,
          where,
          overrideAccess: true,
          req,
        })
      ).totalDocs
    const isRecorded = async (step: string) => {
      const { collection, key } = recordOf(payload, step)
      return (await count(collection, { key: { equals: key } })) > 0
    }
    if (await isRecorded('finished')) return null
    const begun = await isRecorded('begun')
    if (!begun && (await count(slugs.users)) + (await count(slugs.pieces)) > 0) return null
    const { answer } = await answerOnce(req, recordOf(payload, 'begun'), () =>
      Promise.resolve({ at: Date.now() }),
    )
    return answer.at
  })
}

async function makeUsers(req: PayloadRequest, password: string): Promise<object> {
  const collection = deskOf(req.payload).options.slugs.users
  for (const { email, name, role } of newsroom.users) {
    await req.payload.create({
      collection: collection as never,
      // What happens while the story is told sends nobody a mail.
      data: { email, name, password, deskRoles: [role], deskMail: 'never' } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return {}
}

async function changeUsers(req: PayloadRequest, data: object): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.users
  for (const { email } of newsroom.users) {
    await req.payload.update({
      collection: collection as never,
      where: { email: { equals: email } },
      data: data as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

async function colleagues(payload: Payload): Promise<Map<DemoRole, Colleague>> {
  const collection = deskOf(payload).options.slugs.users
  const { docs } = await payload.find({
    collection: collection as never,
    where: { email: { in: newsroom.users.map(({ email }) => email) } },
    depth: 0,
    limit: newsroom.users.length,
    overrideAccess: true,
  })
  const users = docs as unknown as NonNullable<PayloadRequest['user']>[]
  return new Map(
    newsroom.users.flatMap(({ email, role }): [DemoRole, Colleague][] => {
      const user = users.find((row) => row.email === email)
      return user
        ? [
            [
              role,
              {
                user: { ...user, collection } as typeof user,
                actor: { kind: 'user', id: user.id, roles: [role] },
              },
            ],
          ]
        : []
    }),
  )
}

/** Letters and digits that nobody takes for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

const randomPassword = () =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')

const signInLines = (made: string | undefined): string[] => [
  made
    ? `Demo sign-ins, all with the password ${made} (shown this once)`
    : 'Demo sign-ins, all with the password of DEMO_PASSWORD',
  ...newsroom.users.map(({ email, name }) => `  ${email.padEnd(28)}${name}`),
]
