import { runningDesk } from '../../../../desk.ts'
import { getStatus, postStatus } from '../../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getStatus(request, runningDesk())
export const POST = (request: Request): Promise<Response> => postStatus(request, runningDesk())
