import config from '@payload-config'
import { getPayload } from 'payload'

import { answerFirst, onWire, toNode } from './delivery/index.ts'
import { deskOf, desksOfProcess } from './desk.ts'
import { seedNewsroom } from './demo/index.ts'
import { readEnvironment } from './environment.ts'
import { startTick } from './tick.ts'

/** Opens the database, seeds an empty one, and puts the running desk where `server.mjs` finds it. */
export async function startDesk(): Promise<void> {
  const place = desksOfProcess()
  try {
    const payload = await getPayload({ config })
    const desk = deskOf(payload)
    const environment = readEnvironment(process.env)
    const seeded = environment.seedDemo
      ? await seedNewsroom(payload, process.env.DEMO_PASSWORD)
      : null
    const tick = await startTick(desk)
    place.running = {
      desk,
      process: {
        answerFirst: (server) => answerFirst(server, onWire(desk.delivery)),
        handle: toNode(desk.delivery),
        problems: () => tick.problems(),
        stop: async () => {
          await tick.stop()
          await payload.destroy()
        },
        greeting: seeded?.signIns ?? [],
      },
    }
  } catch (error) {
    place.failed = error
  }
}
