import { postCheck } from '../../../../../../checking-services/index.ts'
import { runningDesk } from '../../../../../../desk.ts'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => postCheck(request, runningDesk())
