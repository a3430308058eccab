import { desksOfProcess } from '../../../desk.ts'
import { postSubmission } from '../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => postSubmission(request, runningDesk())

const runningDesk = () => {
  const { running } = desksOfProcess()
  if (!running) throw new Error('The desk is not running yet.')
  return running.desk
}
