import { desksOfProcess } from '../../../../desk.ts'
import { getThanks } from '../../../../intake/index.ts'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => getThanks(request, runningDesk())

const runningDesk = () => {
  const { running } = desksOfProcess()
  if (!running) throw new Error('The desk is not running yet.')
  return running.desk
}
