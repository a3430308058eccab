import type { Endpoint } from 'payload'

import { errorAnswer } from '../errors.ts'
import { actorOf, idOfRequest, requireRight } from '../workflow/index.ts'
import { exportPiece } from './export-piece.ts'

/** `POST /api/opinion-pieces/:id/export`: a POST, since it is recorded and no link may do it. */
export const pieceFileEndpoints: Endpoint[] = [
  {
    path: '/:id/export',
    method: 'post',
    handler: async (req) => {
      const headers = { 'Cache-Control': 'private, no-store' }
      try {
        requireRight(req, 'pieces.export')
        const { hash, piece, zip } = await exportPiece(req.payload, idOfRequest(req), actorOf(req))
        return new Response(Buffer.from(zip), {
          headers: {
            ...headers,
            'Content-Type': 'application/zip',
            'Content-Disposition': `attachment; filename="piece-${piece}.zip"`,
            'X-Content-SHA256': hash,
          },
        })
      } catch (error) {
        const { status, body } = errorAnswer(error, req)
        if (status === 500) req.payload.logger.error({ err: error, msg: 'An export failed.' })
        return Response.json(body, { status, headers })
      }
    },
  },
]
