import { runningDesk } from '../../../../../desk.ts'
import { getStatusExport } from '../../../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getStatusExport(request, runningDesk())
