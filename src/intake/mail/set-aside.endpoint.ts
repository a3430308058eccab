import type { Endpoint, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { DeskError, errorAnswer } from '../../errors.ts'
import { findRow } from '../../storage/index.ts'
import {
  actorOf,
  bodyOfRequest,
  idOfRequest,
  requireRight,
  staffEndpoint,
  textOfBody,
} from '../../workflow/index.ts'
import { contentDisposition } from '../files/file-name.ts'
import { openedMail } from './opened-mail.ts'
import { LONGEST_REASON } from './set-aside-rules.ts'
import type { SetAsideRow } from './set-aside.ts'
import { copyOf, dropMail, takeAgain } from './settle-mail.ts'

/**
 * `POST /api/set-aside-mails/:id/acts/again` and `…/drop` with `{ reason }`; `GET …/:id/opened` for its words, and
 * `GET …/:id/source` for the mail as it was received, to be saved and never to be shown.
 */
export const setAsideEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/acts/again',
    method: 'post',
    right: 'submissions.edit',
    answer: async (req) => takeAgain(req.payload, await mailOf(req), actorOf(req)),
  }),
  staffEndpoint({
    path: '/:id/acts/drop',
    method: 'post',
    right: 'submissions.edit',
    answer: async (req) => {
      const reason = textOfBody(await bodyOfRequest(req), 'reason', LONGEST_REASON)
      if (reason === '') {
        throw new DeskError('reason-missing', 422, 'Say why this mail is not wanted.', [
          { field: 'reason' },
        ])
      }
      return dropMail(req.payload, await mailOf(req), { actor: actorOf(req), reason })
    },
  }),
  staffEndpoint({
    path: '/:id/opened',
    method: 'get',
    right: 'contributors.read',
    answer: async (req) => openedMail(await copyOf(req.payload, await mailOf(req))),
  }),
  {
    path: '/:id/source',
    method: 'get',
    handler: async (req) => {
      try {
        requireRight(req, 'contributors.read')
        const row = await mailOf(req)
        return sourceAnswer(row, await copyOf(req.payload, row))
      } catch (error) {
        const { status, body } = errorAnswer(error, req)
        if (status === 500) req.payload.logger.error({ err: error, msg: 'A mail was not opened.' })
        return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
      }
    },
  },
]

async function mailOf(req: PayloadRequest): Promise<SetAsideRow> {
  const { slugs } = deskOf(req.payload).options
  const row = await findRow<SetAsideRow>(req, slugs.setAsideMails, idOfRequest(req))
  if (!row) throw new DeskError('mail-unknown', 404, 'There is no such mail.')
  return row
}

/** As text under the name of a text, so that no program opens what is attached to it. */
const sourceAnswer = ({ publicId }: SetAsideRow, bytes: Buffer) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(`mail-${publicId}.eml.txt`),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })
