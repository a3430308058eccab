import type { Config } from 'payload'

import { openDesk } from './desk.ts'
import type { ResolvedOptions } from './options.ts'

/** Opens the desk once Payload is up, after whatever the host does then. */
export const onDeskInit =
  (options: ResolvedOptions, hostOnInit: Config['onInit']): NonNullable<Config['onInit']> =>
  async (payload) => {
    await hostOnInit?.(payload)
    openDesk(payload, options)
  }
