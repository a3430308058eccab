import { consumeShared } from '../security/index.ts'
import { clientOf } from './client.ts'
import { readEmailAddress } from './email-address.ts'
import { sendLink, SESSION_HOURS, useLink } from './passes.ts'
import { cookie } from './session-cookie.ts'
import { askPage } from './status-page.ts'
import { statusTexts } from './status-texts/index.ts'
import { moved, page } from './status-visit.ts'
import type { Visit } from './status-visit.ts'

/** How often a link may be asked for: for one address, and by one client. */
const LINKS_PER_ADDRESS = { points: 4, seconds: 3600 }
const LINKS_PER_CLIENT = { points: 60, seconds: 3600 }
/** An answer takes this long, whether there was somebody to write to or not. */
const SAME_TIME_MS = 150

/** Always the same answer, after the same time: nobody learns who writes to the desk. */
export async function ask(visit: Visit, typed: string): Promise<Response> {
  const { desk, request, view } = visit
  const texts = statusTexts(view.language)
  const email = readEmailAddress(typed)
  if (!email) return page(visit, 422, askPage({ ...view, refused: texts.ask.wrong }))
  const { payload } = desk
  const client = await consumeShared(
    payload,
    `links:${clientOf(desk, request.headers)}`,
    LINKS_PER_CLIENT,
  )
  if (!client.ok) {
    const refused = askPage({ ...view, refused: texts.wait })
    return page(visit, 429, refused, client.retryAfterSeconds)
  }
  const send = async () => {
    const of = await consumeShared(payload, `links-to:${email.identity}`, LINKS_PER_ADDRESS)
    if (of.ok) await sendLink(payload, email.identity, view.language)
  }
  const work = send().catch((err: unknown) => {
    payload.logger.error({ err, msg: 'A link to the page of a contributor could not be sent.' })
  })
  await Promise.all([work, new Promise((resolve) => setTimeout(resolve, SAME_TIME_MS))])
  return moved(visit, '/pitch/status?done=ask')
}

/** Opens the page for whoever has a link. */
export async function enter(visit: Visit, link: unknown): Promise<Response> {
  const { desk, view } = visit
  const session = await useLink(desk.payload, link)
  if (!session) {
    return page(visit, 403, askPage({ ...view, refused: statusTexts(view.language).enter.gone }))
  }
  return moved(visit, '/pitch/status', cookie(desk, session, SESSION_HOURS * 3600))
}
