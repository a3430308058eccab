import { cache } from 'react'

import type { Site } from '../../delivery/index.ts'
import { runningDesk } from '../../desk.ts'

/** The house; asked once for a page, however many parts of it want to know. */
export const currentSite: () => Promise<Site> = cache(() => runningDesk().delivery.source.site())
