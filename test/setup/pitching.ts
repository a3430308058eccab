import type { Where } from 'payload'

import { getCalls, postSubmission } from '../../src/intake/index.ts'
import type { Newsroom, Person } from '../newsroom.ts'

export const words = (count: number, word = 'word') =>
  Array.from({ length: count }, () => word).join(' ')

export type Row = Record<string, unknown> & { id: number | string; publicId: string }

let people = 0

/** What a test needs to send things in and to see what became of them. */
export async function pitching(newsroom: Newsroom) {
  const answer = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
  const terms = ((await answer.json()) as { terms: { hash: string } }).terms.hash

  const pitch = (changes: Record<string, unknown> = {}) => ({
    kind: 'pitch',
    name: 'Ada Moss',
    email: `ada-${process.pid}-${(people += 1)}@example.org`,
    title: 'Ring the bell',
    pitch: words(40),
    interests: { declared: 'some', text: 'I ring bells.' },
    aiUse: { declared: 'none' },
    exclusive: true,
    agreedTerms: terms,
    ...changes,
  })

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    postSubmission(
      new Request('http://desk.example/v1/submissions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
      newsroom.desk,
    )

  const sent = async (body: unknown = pitch(), headers?: Record<string, string>) => {
    const taken = await post(body, headers)
    if (taken.status !== 201) throw new Error(`${taken.status}: ${await taken.text()}`)
    return (await taken.json()) as { receipt: string; receivedAt: string }
  }

  const rows = async (collection: string, where: Where = {}): Promise<Row[]> =>
    (
      await newsroom.payload.db.find<Row>({
        collection,
        where,
        limit: 0,
        pagination: false,
        sort: 'id',
      })
    ).docs

  const submission = async (receipt: string) => {
    const [row] = await rows('submissions', { publicId: { equals: receipt } })
    if (!row) throw new Error(`no submission ${receipt}`)
    return row as Row & { revision: number; stage: string }
  }

  /** Through Payload's own route, as the panel asks it. */
  const ask = async (path: string, body: object | undefined, as: Person) => {
    const response = await newsroom.fetch(`/api${path}`, {
      method: body ? 'POST' : 'GET',
      as,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
    })
    const json = (await response.json()) as Record<string, unknown> & {
      error?: { code: string; details: unknown[] }
    }
    return { status: response.status, json }
  }

  const decide = async (receipt: string, body: object, as: Person) => {
    const { revision } = await submission(receipt)
    return ask(`/submissions/${receipt}/decisions`, { revision, ...body }, as)
  }

  return {
    terms,
    pitch,
    post,
    sent,
    rows,
    submission,
    ask,
    decide,
    messages: (receipt: string) => rows('outbox', { submission: { equals: receipt } }),
    events: (subject: string) => rows('events', { subject: { equals: subject } }),
  }
}

export type Pitching = Awaited<ReturnType<typeof pitching>>
