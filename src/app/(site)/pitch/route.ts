import { runningDesk } from '../../../desk.ts'
import { getPitch, postPitch } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => getPitch(request, runningDesk())
export const POST = (request: Request) => postPitch(request, runningDesk())
