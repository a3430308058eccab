import path from 'node:path'

import type { Config } from 'payload'

import { keepLocksToMembers } from '../collections/locks.ts'
import {
  createDelivery,
  openReadyFile,
  publicationSource,
  readStylesheet,
} from './delivery/index.ts'
import { openDesk } from './desk.ts'
import { startHostTick } from './host-tick.ts'
import { checkTemplates } from './messages/index.ts'
import { intakeInterface } from './intake/index.ts'
import type { ResolvedOptions } from './options.ts'
import { openDefinitions } from './workflow/index.ts'

/** Room for some 130,000 pieces of ordinary length. */
const MOST_ON_DISK = 2 * 1024 ** 3

/** Opens the desk once Payload is up, after whatever the host does then. */
export const onDeskInit =
  (options: ResolvedOptions, hostOnInit: Config['onInit']): NonNullable<Config['onInit']> =>
  async (payload) => {
    await hostOnInit?.(payload)
    checkTemplates()
    if (options.ownsUsers) keepLocksToMembers(payload)
    const css = await readStylesheet()
    const desk = openDesk(payload, options, (each) =>
      createDelivery({
        source: publicationSource(each),
        css,
        parts: [intakeInterface()],
        file: openReadyFile({
          folder: path.join(options.dataDir, 'ready'),
          maxBytes: MOST_ON_DISK,
          report: (err) =>
            each.logger.error({ err, msg: 'Answers are kept in memory alone: the disk failed.' }),
        }),
        report: (err) => each.logger.error({ err, msg: 'Delivery could not read the database.' }),
      }),
    )
    if (!options.disabled) await openDefinitions(payload)
    await startHostTick(desk)
  }
