import type { Endpoint } from 'payload'

import type { ResolvedOptions } from './options.ts'

/** The desk's own routes under Payload's `/api`, beside those of its collections. */
export const deskEndpoints = (_options: ResolvedOptions): Endpoint[] => []
