import type { Endpoint, PayloadRequest } from 'payload'

import { errorAnswer } from '../errors.ts'
import {
  badParameter,
  queryOfRequest,
  requireRight,
  staffEndpoint,
  stagesOfDesk,
} from '../workflow/index.ts'
import { NAMESPACE } from '../words/index.ts'
import { BYTE_ORDER_MARK, csvLine } from '../spreadsheets/index.ts'
import { readFigures } from './read-figures.ts'
import { isTableName, TABLE_NAMES, tableOf } from './tables.ts'
import type { FigureTable } from './tables.ts'
import { findWordIn, namingOf, wordOf } from './words-of-figures.ts'
import type { FindWord } from './words-of-figures.ts'

const queryOf = (req: PayloadRequest) => new URL(req.url ?? '', 'http://localhost').searchParams

/**
 * `GET /api/figures/summary` answers the numbers, `GET /api/figures/csv?table=` one table of them as a file in
 * the language of the panel.
 */
export const figuresEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/summary',
    method: 'get',
    right: 'figures.read',
    answer: (req) => readFigures(req, queryOf(req)),
  }),
  {
    path: '/csv',
    method: 'get',
    handler: async (req) => {
      const headers = { 'Cache-Control': 'private, no-store' }
      try {
        requireRight(req, 'figures.read')
        const { name, lines } = await fileOf(req)
        return new Response(streamOf(lines), {
          headers: {
            ...headers,
            'Content-Type': 'text/csv; charset=utf-8',
            'Content-Disposition': `attachment; filename="${name}.csv"`,
            'X-Content-Type-Options': 'nosniff',
          },
        })
      } catch (error) {
        const { status, body } = errorAnswer(error, req)
        if (status === 500) req.payload.logger.error({ err: error, msg: 'A table failed.' })
        return Response.json(body, { status, headers })
      }
    },
  },
]

async function fileOf(req: PayloadRequest): Promise<{ name: string; lines: Iterable<string> }> {
  const name = queryOfRequest(req, 'table') ?? ''
  if (!isTableName(name)) throw badParameter('table', TABLE_NAMES.join(', '))
  const figures = await readFigures(req, queryOf(req))
  const find = findWordIn((req.i18n.translations as Record<string, unknown>)[NAMESPACE])
  const naming = namingOf(find, figures.callNames, stagesOfDesk(req.payload))
  const { last, weeks } = figures.asked
  return {
    name: `figures-${name}-${weeks}-weeks-to-${last}`,
    lines: linesOf(tableOf(name, figures, naming), find),
  }
}

/** Times in days, shares in parts of 1, weeks by their Monday: as a spreadsheet counts with them. */
function* linesOf({ columns, rows }: FigureTable, find: FindWord): Generator<string> {
  const inDays = wordOf(find, 'figures:inDays')
  yield (
    BYTE_ORDER_MARK +
    csvLine(
      columns.map(({ key, kind }) => {
        const title = wordOf(find, `columns:${key}`)
        return kind === 'days' ? `${title} (${inDays})` : title
      }),
    )
  )
  for (const row of rows) yield csvLine(row)
}

/** Handed over line by line, as fast as it is taken. */
function streamOf(lines: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const left = lines[Symbol.iterator]()
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = left.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}
