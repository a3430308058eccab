import type { Endpoint } from 'payload'

import { staffEndpoint } from '../workflow/index.ts'
import { readBoard } from './board.ts'

/** What the board is drawn from: `GET /api/opinion-pieces/board`. */
export const planningEndpoints: Endpoint[] = [
  staffEndpoint({ path: '/board', method: 'get', right: 'pieces.read', answer: readBoard }),
]
