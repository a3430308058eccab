// A process of its own that works at the gate of the database of DATABASE_URL, as its parent tells it:
// "work SEED" moves pieces at random and without end, schedules and due ones included; "tick" publishes what
// is left; "release" publishes version after version, without end; "stop" ends it. It tells of each thing it did
// in a line of JSON.
import { createInterface } from 'node:readline'

import { sealEvents } from '../../src/ledger/index.ts'
import { startTick } from '../../src/tick.ts'
import { publishDue, rulesOfPiece, transition } from '../../src/workflow/index.ts'
import type { Actor } from '../../src/workflow/index.ts'
import { openNewsroom } from '../newsroom.ts'
import { releaseVersions } from './release-versions.ts'

const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is missing.')

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
const LEADING = ['make-proof', 'approve', 'schedule', 'publish', 'start-correction']

type Row = {
  id: number | string
  publicId: string
  revision: number
  stage: string
  publication?: string | null
  noteType?: string | null
}

try {
  const newsroom = await openNewsroom(url, { tick: true })
  const { payload } = newsroom
  tell({ open: true })
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, argument = '1'] = line.split(' ')
    if (word === 'stop') break
    if (word === 'tick') await tickUntilDone()
    if (word === 'work') await work(Number(argument))
    if (word === 'release') await release()
  }
  await newsroom.close()
  process.exit(0)

  async function scheduled(): Promise<number> {
    const stage = { equals: 'scheduled' }
    return (await payload.db.count({ collection: 'opinion-pieces', where: { stage } })).totalDocs
  }

  /** As a server does it, with the tick of a server. */
  async function tickUntilDone(): Promise<void> {
    const tick = await startTick(newsroom.desk)
    while ((await scheduled()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    await tick.stop()
    tell({ done: true, problems: await tick.problems() })
  }

  async function release(): Promise<never> {
    const people = await actors()
    const of = (role: string) => people.find(({ roles }) => roles.includes(role)) as Actor
    return releaseVersions(payload, { maker: of('editor'), chief: of('desk-chief') }, tell)
  }

  async function actors(): Promise<Actor[]> {
    const { docs: users } = await payload.db.find<{ id: number; deskRoles: string[] }>({
      collection: 'users',
      pagination: false,
    })
    return users.map(({ id, deskRoles }): Actor => ({ kind: 'user', id, roles: deskRoles }))
  }

  async function sayNothingChanged({ id, revision }: Row): Promise<void> {
    try {
      await payload.update({
        collection: 'opinion-pieces',
        id,
        data: { noteType: 'minor', revision },
        overrideAccess: true,
      })
    } catch (error) {
      // Somebody else was first.
      if (!(error instanceof Error && 'status' in error)) throw error
    }
  }

  async function work(seed: number): Promise<never> {
    const random = randomFrom(seed)
    const pick = <Item>(list: readonly Item[]): Item =>
      list[Math.floor(random() * list.length)] as Item
    const people = (await actors()).filter(({ roles }) => !roles.includes('copy-editor'))
    for (;;) {
      if (random() < 0.2) {
        const done = await publishDue(payload)
        if (done.published > 0) tell({ did: 'publish-due', ...done })
        await sealEvents(payload)
      }
      const { docs } = await payload.db.find<Row>({
        collection: 'opinion-pieces',
        pagination: false,
      })
      const piece = pick(docs)
      // What was out goes out again with a word on what changed; without it, all would wait in editing.
      if (piece.stage === 'editing' && piece.publication && !piece.noteType) {
        await sayNothingChanged(piece)
        continue
      }
      const { definition } = await rulesOfPiece(payload, piece)
      const names = definition.transitions
        .filter(({ by, from }) => by === 'person' && from.includes(piece.stage))
        .map(({ name }) => name)
      // What leads to the public is wanted more often than what leads away from it.
      const leading = names.filter((name) => LEADING.includes(name))
      // And a promise for a time more often than a release at once.
      const wanted = leading.includes('schedule') && random() < 0.7 ? ['schedule'] : leading
      const name = wanted.length > 0 && random() < 0.8 ? pick(wanted) : pick(names)
      try {
        const { stage } = await transition(payload, {
          actor: pick(people),
          piece: piece.publicId,
          name,
          expectedRevision: piece.revision,
          note: 'As it should be.',
          dueAt: new Date(Date.now() + 30 + random() * 200).toISOString(),
          zone: 'Europe/London',
        })
        tell({ did: name, stage })
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error
      }
    }
  }
} catch (error) {
  const { code, message, stack } = error as { code?: string; message?: string; stack?: string }
  tell({ open: false, code: code ?? null, message: message ?? String(error), stack })
  process.exit(1)
}

/** Numbers from 0 to 1 that look like chance and come again with the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
