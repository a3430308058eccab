import { missingToFetch } from '../../../delivery/index.ts'
import { runningDesk } from '../../../desk.ts'

export const dynamic = 'force-dynamic'

/** Any other address: so that it gets the site's own page, without a script, and not the framework's. */
export const GET = (request: Request): Promise<Response> =>
  missingToFetch(runningDesk().delivery)(request)
