import type { Config } from 'payload'

import { keepLocksToMembers } from '../collections/locks.ts'
import { createDelivery, publicationSource } from './delivery/index.ts'
import { openDesk } from './desk.ts'
import { startHostTick } from './host-tick.ts'
import { checkTemplates } from './messages/index.ts'
import { OptionError } from './options.ts'
import type { ResolvedOptions } from './options.ts'
import { checkWorkflow, PIECE_WORKFLOW } from './workflow/index.ts'

/** Opens the desk once Payload is up, after whatever the host does then. */
export const onDeskInit =
  (options: ResolvedOptions, hostOnInit: Config['onInit']): NonNullable<Config['onInit']> =>
  async (payload) => {
    await hostOnInit?.(payload)
    const faults = checkWorkflow(PIECE_WORKFLOW)
    if (faults.length > 0) {
      throw new OptionError(`The workflow does not hold together.\n${faults.join('\n')}`)
    }
    checkTemplates()
    if (options.ownsUsers) keepLocksToMembers(payload)
    const desk = openDesk(payload, options, (each) =>
      createDelivery({
        source: publicationSource(each),
        report: (err) => each.logger.error({ err, msg: 'Delivery could not read the database.' }),
      }),
    )
    await startHostTick(desk)
  }
