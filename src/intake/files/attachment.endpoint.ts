import { createHash } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { DeskError, errorAnswer } from '../../errors.ts'
import { findRow } from '../../storage/index.ts'
import { findSubmission, mayDo } from '../../workflow/index.ts'
import { readStored } from './attachment-store.ts'
import { FILE_KINDS } from './file-limits.ts'
import type { FileKind } from './file-limits.ts'
import { contentDisposition } from './file-name.ts'

type AttachmentRow = {
  id: number | string
  publicId: string
  name: string
  kind: FileKind
  bytes: number
  sha256: string
  storageName: string
  state: 'kept' | 'quarantined'
  reason?: string | null
  text?: string | null
}

/** `GET /api/attachments/:id/file`: for those who may know the sender, to be saved and never to be shown. */
export const attachmentEndpoints: Endpoint[] = [
  {
    path: '/:id/file',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { attachments } = deskOf(req.payload).options.slugs
        const id = String(req.routeParams?.id ?? '')
        const row = await findRow<AttachmentRow>(req, attachments, id)
        if (!row) throw new DeskError('attachment-unknown', 404, 'There is no such file.')
        if (row.state !== 'kept') {
          throw new DeskError('attachment-set-apart', 403, `The file is set apart: ${row.reason}.`)
        }
        return fileAnswer(row, await stored(req, row))
      }),
  },
]

/** `GET /api/submissions/:id/attachments`: what came with a submission. */
export const attachmentsOfSubmission: Endpoint[] = [
  {
    path: '/:id/attachments',
    method: 'get',
    handler: (req) =>
      answer(req, async () => {
        const { publicId } = await findSubmission(req, String(req.routeParams?.id ?? ''))
        const { docs } = await req.payload.db.find<AttachmentRow>({
          collection: deskOf(req.payload).options.slugs.attachments,
          where: { submission: { equals: publicId } },
          sort: 'id',
          limit: 100,
          pagination: false,
        })
        const items = docs.map(({ publicId: id, name, kind, bytes, state, reason, text }) => ({
          id,
          name,
          kind,
          bytes,
          state,
          reason: reason ?? null,
          text: text ?? null,
        }))
        return Response.json({ items }, { headers: { 'Cache-Control': 'private, no-store' } })
      }),
  },
]

/** The bytes as they were judged; a file that was changed on the disk since is not given out. */
async function stored(req: PayloadRequest, row: AttachmentRow): Promise<Buffer> {
  const bytes = await readStored(req.payload, row.storageName).catch(() => undefined)
  if (!bytes) throw new DeskError('attachment-missing', 404, 'The file is no longer on the disk.')
  if (createHash('sha256').update(bytes).digest('hex') === row.sha256) return bytes
  throw new DeskError(
    'attachment-changed',
    409,
    'The file on the disk is not the one that was sent and checked. Tell whoever runs the machine.',
  )
}

const fileAnswer = ({ kind, name }: AttachmentRow, bytes: Buffer) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': FILE_KINDS[kind],
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })

async function answer(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
    if (!mayDo(req, 'contributors.read')) {
      throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
    }
    return await work()
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'An attachment failed.' })
    return Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
  }
}
