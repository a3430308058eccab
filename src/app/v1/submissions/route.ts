import { runningDesk } from '../../../desk.ts'
import { postSubmission } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => postSubmission(request, runningDesk())
