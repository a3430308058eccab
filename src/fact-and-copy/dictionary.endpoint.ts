import type { Endpoint } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { requireRight } from '../workflow/index.ts'
import { dictionaryBytes } from './dictionary-files.ts'

/**
 * `GET …/spelling/:dictionary` of the pieces: a dictionary for the browser of an editor, which reads the text
 * itself, unsaved as it is. Its address names the edition, so that it is fetched once.
 */
export const dictionaryEndpoint: Endpoint = {
  path: '/spelling/:dictionary',
  method: 'get',
  handler: async (req) => {
    try {
      requireRight(req, 'pieces.read')
      const bytes = await dictionaryBytes(String(req.routeParams?.dictionary ?? ''))
      if (!bytes) {
        throw new DeskError('no-dictionary', 404, 'The desk has no dictionary for this language.')
      }
      return new Response(bytes, {
        headers: {
          'Content-Type': 'application/gzip',
          'Cache-Control': 'private, max-age=31536000, immutable',
        },
      })
    } catch (error) {
      const { status, body } = errorAnswer(error, req)
      const headers = { 'Cache-Control': 'private, no-store' }
      return Response.json(body, { status, headers })
    }
  },
}
