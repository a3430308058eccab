import { runningDesk } from '../../../../desk.ts'
import { getChallenge } from '../../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getChallenge(request, runningDesk())
