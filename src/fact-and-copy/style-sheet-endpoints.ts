import type { Endpoint, PayloadRequest } from 'payload'

import { planOfSheet, readStyleSheet, styleSheetOf } from '../copydesk/index.ts'
import type { KeptStyleRule, PlannedRow, StyleColumn } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import { faultOfSheet, faultOfStyle, WORDS, wordsOf } from '../words/index.ts'
import { bodyOfRequest, requireRight, staffEndpoint } from '../workflow/index.ts'

type RowId = number | string
type Kept = KeptStyleRule & { id: RowId; updatedAt: string }

/** What a row of a file does, or has done, in the language of the panel. */
export type SheetRowAnswer = {
  line: number
  find: string
  what: 'changed' | 'new' | 'refused' | 'same'
  columns: StyleColumn[]
  why: string | null
}

/** `seen` goes back with the file, so that nothing is done but what was looked at. */
export type SheetAnswer = { rows: SheetRowAnswer[]; seen: string }

/** Most characters of a request: a file of 500 rules with long examples has fewer. */
const BODY_LIMIT = 2_000_000
const MOST_RULES = 5000

/**
 * Of the collection of house rules: `GET …/csv` is a file of them in the language of the panel, `POST
 * …/csv-preview` tells what a file would do and changes nothing, `POST …/csv-import` does it, row by row.
 */
export const styleSheetEndpoints: Endpoint[] = [
  { path: '/csv', method: 'get', handler: fileOfRules },
  staffEndpoint({
    path: '/csv-preview',
    method: 'post',
    right: 'style.edit',
    answer: async (req) => {
      const { planned, seen } = await planOf(req, await fileIn(req))
      return { rows: planned.map((row) => answerOf(req, row)), seen } satisfies SheetAnswer
    },
  }),
  staffEndpoint({
    path: '/csv-import',
    method: 'post',
    right: 'style.edit',
    answer: async (req) => {
      const body = await fileIn(req)
      const { planned, seen } = await planOf(req, body)
      if (body.seen !== seen) {
        throw new DeskError(
          'sheet-seen-changed',
          409,
          'The rules have changed since you looked. Look again at what the file would do.',
        )
      }
      const rows: SheetRowAnswer[] = []
      for (const row of planned) rows.push(await applied(req, row))
      return { rows, seen } satisfies SheetAnswer
    },
  }),
]

async function fileOfRules(req: PayloadRequest): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    requireRight(req, 'style.read')
    return new Response(styleSheetOf(await rulesOf(req), wordsOf(req)), {
      headers: {
        ...headers,
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="house-style.csv"',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'The house rules failed.' })
    return Response.json(body, { status, headers })
  }
}

async function rulesOf(req: PayloadRequest): Promise<Kept[]> {
  const { docs } = await req.payload.find({
    collection: deskOf(req.payload).options.slugs.styleRules as never,
    sort: 'publicId',
    limit: MOST_RULES,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as unknown as Kept[]
}

type FileIn = { csv: string; seen: unknown }

async function fileIn(req: PayloadRequest): Promise<FileIn> {
  const { csv, seen } = await bodyOfRequest(req, BODY_LIMIT)
  if (typeof csv !== 'string') {
    throw new DeskError('field-not-text', 400, '“csv” must be text.', [{ field: 'csv' }])
  }
  return { csv, seen }
}

async function planOf(
  req: PayloadRequest,
  { csv }: FileIn,
): Promise<{ planned: PlannedRow[]; seen: string }> {
  const own = wordsOf(req)
  const words = [own, ...(Object.values(WORDS) as unknown as (typeof own)[])]
  const read = readStyleSheet(csv, words)
  if ('fault' in read) {
    throw new DeskError('sheet-unreadable', 422, faultOfSheet({ req }, read.fault), [read.fault])
  }
  const languages = deskOf(req.payload).options.languages.map(({ code }) => code)
  const planned = planOfSheet(read.rules, { kept: await rulesOf(req), words, languages })
  return { planned, seen: sha256Hex(canonicalJson(JSON.parse(JSON.stringify(planned)))) }
}

function answerOf(req: PayloadRequest, row: PlannedRow): SheetRowAnswer {
  const { line, find, what } = row
  return {
    line,
    find,
    what,
    columns: what === 'changed' ? row.columns : [],
    why: what === 'refused' ? whyNot(req, row.fault) : null,
  }
}

type Refused = Extract<PlannedRow, { what: 'refused' }>

const whyNot = (req: PayloadRequest, fault: Refused['fault']) =>
  fault.section === 'styleFaults' ? faultOfStyle({ req }, fault) : faultOfSheet({ req }, fault)

/** Does what a row says, in a transaction of its own: one that fails takes no other with it. */
async function applied(req: PayloadRequest, row: PlannedRow): Promise<SheetRowAnswer> {
  const answer = answerOf(req, row)
  if (row.what === 'refused' || row.what === 'same') return answer
  try {
    await inTransaction(req.payload, (joined) => store(joined, row), { user: req.user })
    return answer
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    const isOurs = status !== 500
    if (!isOurs) req.payload.logger.error({ err: error, msg: 'A house rule was not stored.' })
    const why = isOurs ? body.error.message : faultOfSheet({ req }, { as: 'notStored' })
    return { ...answer, what: 'refused', columns: [], why }
  }
}

type Changing = Extract<PlannedRow, { what: 'changed' | 'new' }>

async function store(req: PayloadRequest, row: Changing): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.styleRules as never
  const data = row.rule as never
  const { user } = req
  if (row.what === 'new') {
    await req.payload.create({ collection, data, depth: 0, overrideAccess: false, user, req })
    return
  }
  const before = row.of as Kept
  const now = (await req.payload.findByID({
    collection,
    id: before.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    req,
  })) as unknown as Kept | null
  if (new Date(now?.updatedAt ?? 0).getTime() !== new Date(before.updatedAt).getTime()) {
    throw new DeskError('rule-changed', 409, faultOfSheet({ req }, { as: 'changedMeanwhile' }))
  }
  const { id } = before
  await req.payload.update({ collection, id, data, depth: 0, overrideAccess: false, user, req })
}
