import type { Endpoint, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { inTransaction, isPublicId } from '../storage/index.ts'

/** `POST /api/notices/read` marks all of one's own as read, `POST /api/notices/:id/read` one of them. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/read',
    method: 'post',
    handler: (req) => answer(req, () => markRead(req, {})),
  },
  {
    path: '/:id/read',
    method: 'post',
    handler: (req) =>
      answer(req, async () => {
        const id = req.routeParams?.id
        const marked = isPublicId(id) ? await markRead(req, { publicId: { equals: id } }) : null
        if (marked?.of === 0 || !marked) {
          throw new DeskError('notice-unknown', 404, 'There is no such notice of yours.')
        }
        return marked
      }),
  },
]

type NoticeRow = { id: number | string; readAt?: string | null }

/** Marks what is unread, of the person who asks and nobody else; asked again it changes nothing. */
async function markRead(req: PayloadRequest, which: Where): Promise<{ read: number; of: number }> {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  const roles: unknown = 'deskRoles' in req.user ? req.user.deskRoles : undefined
  if (!Array.isArray(roles) || roles.length === 0) {
    throw new DeskError('right-missing', 403, 'Your account has no part in the desk.')
  }
  const collection = deskOf(req.payload).options.slugs.notices
  const own = { user: { equals: String(req.user.id) } }
  const unread = { readAt: { exists: false } }
  const one = Object.keys(which).length > 0
  return inTransaction(
    req.payload,
    async (joined) => {
      const { docs } = await joined.payload.db.find<NoticeRow>({
        collection,
        where: { and: one ? [own, which] : [own, unread] },
        limit: 500,
        pagination: false,
        req: joined,
      })
      const open = docs.filter(({ readAt }) => !readAt)
      for (const { id } of open) {
        await joined.payload.db.updateOne({
          collection,
          where: { id: { equals: id } },
          data: { readAt: new Date().toISOString() },
          options: { atomic: true },
          req: joined,
        })
      }
      return { read: open.length, of: docs.length }
    },
    { req },
  )
}

async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) {
      req.payload.logger.error({ err: error, msg: 'Notices could not be marked as read.' })
    }
    return Response.json(body, { status, headers })
  }
}
