import { runningDesk } from '../../../../desk.ts'
import { getThanks } from '../../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getThanks(request, runningDesk())
