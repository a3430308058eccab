import { runningDesk } from '../../../../desk.ts'
import { getProof, postProof } from '../../../../signed-links/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getProof(request, runningDesk())
export const POST = (request: Request): Promise<Response> => postProof(request, runningDesk())
