import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Content } from '../publishing/content.ts'
import { inTransaction } from '../storage/index.ts'
import { NO_WORDS, SEARCH_FORMAT, searchedWords } from './searched-words.ts'

/** Written in one transaction, so that others have their turn. */
const AT_ONCE = 20
const REST_MS = 20

type Row = { id: number | string; revision: number; content?: Content | null }

/**
 * Gives texts their words that went out before there were any, or before the rules of {@link searchedWords} were
 * these. What a release writes has them from the beginning.
 *
 * @returns how many texts were given words.
 */
export async function fillSearchedWords(payload: Payload): Promise<number> {
  const collection = deskOf(payload).options.slugs.publications
  let filled = 0
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: {
        and: [
          { state: { in: ['live', 'retracted'] } },
          {
            or: [
              { searchFormat: { exists: false } },
              { searchFormat: { less_than: SEARCH_FORMAT } },
            ],
          },
        ],
      },
      select: { content: true, revision: true },
      limit: AT_ONCE,
      pagination: false,
    })
    if (docs.length === 0) return filled
    await inTransaction(payload, async (req) => {
      for (const { id, revision, content } of docs) {
        const data = content ? searchedWords(content) : { ...NO_WORDS, searchFormat: SEARCH_FORMAT }
        // What was released meanwhile has its words, and is not to be given those of the text before.
        const where = { id: { equals: id }, revision: { equals: revision } }
        await payload.db.updateOne({ collection, where, data, options: { atomic: true }, req })
      }
    })
    filled += docs.length
    await pause(REST_MS)
  }
}
