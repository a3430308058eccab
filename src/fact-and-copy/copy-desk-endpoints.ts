import type { Endpoint, PayloadRequest } from 'payload'

import { styleRuleOf } from '../copydesk/index.ts'
import type { DictionaryCode, StyleRule } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { colleaguesById } from '../notices/index.ts'
import {
  bodyOfRequest,
  findPiece,
  idOfRequest,
  mayDo,
  staffEndpoint,
  stylesOfDesk,
  textOfBody,
  timesOfText,
} from '../workflow/index.ts'
import { installedDictionaries } from './dictionary-files.ts'
import { dictionaryEndpoint } from './dictionary.endpoint.ts'
import { dismissFinding, reopenFinding } from './dismiss-finding.ts'
import type { PieceRow } from '../publishing/index.ts'
import { marksOfPiece } from './marks-of-piece.ts'

/** What the copy desk of a piece needs beside its text: it reads that itself, unsaved as it is. */
export type CopyDeskAnswer = {
  language: string
  /** ISO 8601: the day that dates are resolved against. */
  dateline: string
  /** ISO 8601: where the text is out, the day on which it is read. */
  readOn: string | null
  styles: StyleRule[]
  /** Names under the text: right as they are written. */
  names: string[]
  /** Dictionaries that are installed, with the edition of each. */
  dictionaries: Partial<Record<DictionaryCode, string>>
  dismissed: {
    id: string
    rule: string
    found: string
    sentence: string
    reason: string
    by: string
    at: string
  }[]
  may: { dismiss: boolean; makeRule: boolean }
}

const LONGEST = { found: 2000, sentence: 20_000, reason: 500 }

/** `GET …/:id/copy-desk`, `POST …/:id/copy-desk/dismissed` and `POST …/:id/copy-desk/reopened` of a piece. */
export const copyDeskEndpoints: Endpoint[] = [
  dictionaryEndpoint,
  staffEndpoint({
    path: '/:id/copy-desk',
    method: 'get',
    right: 'pieces.read',
    answer: copyDeskOf,
  }),
  staffEndpoint({
    path: '/:id/copy-desk/dismissed',
    method: 'post',
    right: 'pieces.edit',
    answer: async (req) => {
      const body = await bodyOfRequest(req)
      return dismissFinding(req, idOfRequest(req), {
        rule: textOfBody(body, 'rule', 40),
        found: foundOf(body),
        sentence: textOfBody(body, 'sentence', LONGEST.sentence),
        reason: textOfBody(body, 'reason', LONGEST.reason),
      })
    },
  }),
  staffEndpoint({
    path: '/:id/copy-desk/reopened',
    method: 'post',
    right: 'pieces.edit',
    answer: async (req) =>
      reopenFinding(req, idOfRequest(req), textOfBody(await bodyOfRequest(req), 'id', 60)),
  }),
]

/** What was found may be a space, which is no text of a form. */
function foundOf(body: Record<string, unknown>): string {
  const words = textOfBody(body, 'found', LONGEST.found)
  return words === '' && typeof body.found === 'string' && body.found !== '' ? ' ' : words
}

async function copyDeskOf(req: PayloadRequest): Promise<CopyDeskAnswer> {
  const piece = await findPiece(req, idOfRequest(req))
  const marks = await marksOfPiece(req, piece.publicId)
  const publication = piece.publication
    ? await req.payload.db.findOne<{ id: number | string; firstPublishedAt?: string | null }>({
        collection: deskOf(req.payload).options.slugs.publications,
        where: { publicId: { equals: piece.publication } },
        select: { firstPublishedAt: true },
        req,
      })
    : null
  const people = await colleaguesById(
    req,
    marks.map(({ by }) => by),
  )
  return {
    language: piece.language,
    ...timesOfText(piece, publication?.firstPublishedAt, new Date().toISOString()),
    styles: (await stylesOfDesk(req)).map(styleRuleOf),
    names: await namesUnder(req, piece),
    dictionaries: await installedDictionaries(),
    dismissed: marks.map(({ publicId, rule, found, sentence, reason, by, at }) => ({
      id: publicId,
      rule,
      found,
      sentence,
      reason,
      by: people.get(by)?.name ?? '',
      at,
    })),
    may: { dismiss: mayDo(req, 'pieces.edit'), makeRule: mayDo(req, 'style.edit') },
  }
}

/** The names of those who sign a piece. */
async function namesUnder(req: PayloadRequest, { bylines }: PieceRow): Promise<string[]> {
  const ids = (bylines ?? []).map(({ author }) => author)
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: number | string; name?: string | null }>({
    collection: deskOf(req.payload).options.slugs.authors,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { name: true },
    req,
  })
  return docs.flatMap(({ name }) => (name ? [name] : []))
}
