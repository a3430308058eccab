import { runningDesk } from '../../../desk.ts'
import { postInboundEmail } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> =>
  postInboundEmail(request, runningDesk())
