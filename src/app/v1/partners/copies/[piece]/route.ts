import { runningDesk } from '../../../../../desk.ts'
import { getCopy } from '../../../../../syndication/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getCopy(request, runningDesk())
