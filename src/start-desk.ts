import config from '@payload-config'
import { getPayload } from 'payload'

import { answerFirst, onWire, toNode } from './delivery/index.ts'
import { deskOf, desksOfProcess } from './desk.ts'
import { seedNewsroom } from './demo/index.ts'
import { readEnvironment } from './environment.ts'
import { intakeOnNode } from './intake/index.ts'
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
    const delivery = toNode(desk.delivery)
    const intake = intakeOnNode(desk)
    place.running = {
      desk,
      process: {
        answerFirst: (server) => answerFirst(server, onWire(desk.delivery)),
        handle: async (request, response) =>
          (await delivery(request, response)) || intake(request, response),
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
