import type { Endpoint } from 'payload'

import { staffEndpoint } from '../workflow/index.ts'
import { readBoard } from './board.ts'
import { readCalendar } from './calendar.ts'

/** What the board and the calendar are drawn from: `GET /api/opinion-pieces/board` and `…/calendar`. */
export const planningEndpoints: Endpoint[] = [
  staffEndpoint({ path: '/board', method: 'get', right: 'pieces.read', answer: readBoard }),
  staffEndpoint({ path: '/calendar', method: 'get', right: 'pieces.read', answer: readCalendar }),
]
