import { runningDesk } from '../../../desk.ts'
import { getCalls } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getCalls(request, runningDesk())
