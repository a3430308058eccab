import { runningDesk } from '../../../desk.ts'
import { getPitch, postPitch } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getPitch(request, runningDesk())
export const POST = (request: Request): Promise<Response> => postPitch(request, runningDesk())
