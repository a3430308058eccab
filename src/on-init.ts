import type { Config } from 'payload'

import { keepLocksToMembers } from '../collections/locks.ts'
import { createDelivery, publicationSource, readStylesheet } from './delivery/index.ts'
import { openDesk } from './desk.ts'
import { startHostTick } from './host-tick.ts'
import { checkTemplates } from './messages/index.ts'
import type { ResolvedOptions } from './options.ts'
import { openDefinitions } from './workflow/index.ts'

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
        report: (err) => each.logger.error({ err, msg: 'Delivery could not read the database.' }),
      }),
    )
    if (!options.disabled) await openDefinitions(payload)
    await startHostTick(desk)
  }
