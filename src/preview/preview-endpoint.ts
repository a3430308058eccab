import type { Endpoint } from 'payload'

import { readStylesheet, withRelated } from '../delivery/index.ts'
import { deskOf } from '../desk.ts'
import { errorAnswer } from '../errors.ts'
import { contentOfPiece, loadPiece, pastOfPiece } from '../publishing/index.ts'
import { findPiece, idOfRequest, requireRight } from '../workflow/index.ts'
import { previewPage } from './preview-page.ts'

/**
 * `GET /api/opinion-pieces/:id/preview`: the saved working text as a page, made by what makes proofs and
 * shown by what shows published pieces. Nothing is stored.
 */
export const previewEndpoint: Endpoint = {
  path: '/:id/preview',
  method: 'get',
  handler: async (req) => {
    const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' }
    try {
      requireRight(req, 'pieces.read')
      const loaded = await loadPiece(req, await findPiece(req, idOfRequest(req)))
      const at = new Date().toISOString()
      const working = contentOfPiece(loaded, await pastOfPiece(req, loaded), {
        id: loaded.piece.publicId,
        at,
      })
      const [content = working] = await withRelated(req.payload, [working])
      const { html, policy } = previewPage(content, at, {
        site: await deskOf(req.payload).delivery.source.site(),
        style: (await readStylesheet()) ?? '',
      })
      return new Response(html, {
        headers: {
          ...headers,
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
        },
      })
    } catch (error) {
      const { body, status } = errorAnswer(error, req)
      if (status === 500) req.payload.logger.error({ err: error, msg: 'No preview could be made.' })
      return Response.json(body, { status, headers })
    }
  },
}
