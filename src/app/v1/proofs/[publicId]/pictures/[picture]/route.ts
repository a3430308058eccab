import { runningDesk } from '../../../../../../desk.ts'
import { getProofPicture } from '../../../../../../signed-links/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getProofPicture(request, runningDesk())
