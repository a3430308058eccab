import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import { getCalls, getChallenge, postSubmission } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

type Described = {
  responses: Record<
    string,
    { content?: Record<string, { schema: { $ref: string } }>; headers?: Record<string, object> }
  >
}

/** The description that programs read, and whether what is answered is what it says. */
describe('the interface of the intake', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching
    let paths: Record<string, Record<'get' | 'post', Described>>
    let ajv: Ajv2020

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      desk = await pitching(newsroom)
      const { body } = await newsroom.desk.delivery.handle({
        method: 'GET',
        url: '/v1/openapi.json',
        headers: {},
      })
      const document = JSON.parse(Buffer.from(body as Uint8Array).toString()) as {
        paths: typeof paths
        components: object
      }
      paths = document.paths
      ajv = new Ajv2020({ strict: false, allErrors: true })
      addFormats(ajv)
      ajv.addSchema({ $id: 'desk', components: document.components })
      for (const slug of ['asks', 'later']) {
        await newsroom.payload.create({
          collection: 'calls',
          data: {
            title: slug,
            slug,
            guidelines: 'x',
            opensAt: new Date(Date.now() + (slug === 'later' ? 60_000 : -60_000)).toISOString(),
            closesAt: new Date(Date.now() + 3_600_000).toISOString(),
            maxPerContributor: 1,
            questions: [
              { question: 'Where?', kind: 'line', rule: 'required', seenBy: 'readers' },
              {
                question: 'Why?',
                kind: 'choice',
                rule: 'optional',
                seenBy: 'editors',
                choices: 'a\nb',
              },
            ],
          } as never,
          overrideAccess: true,
        })
      }
    }, 120_000)
    afterAll(() => newsroom?.close(), 30_000)

    const faultsOf = (name: string, value: unknown) => {
      const check = ajv.compile({ $ref: `desk#/components/schemas/${name}` })
      return check(value) ? [] : check.errors
    }

    /** Compares one answer with what is said of its status, and hands on what it says. */
    const described = async (path: string, method: 'get' | 'post', answer: Response) => {
      const said = paths[path]?.[method]?.responses[String(answer.status)]
      expect([path, answer.status, said && 'described']).toEqual([path, answer.status, 'described'])
      const body = (await answer.json()) as Record<string, unknown>
      const schema = said!.content!['application/json']!.schema.$ref.split('/').at(-1)!
      expect([path, answer.status, faultsOf(schema, body)]).toEqual([path, answer.status, []])
      for (const name of ['retry-after', 'idempotent-replayed']) {
        const names = Object.keys(said!.headers ?? {}).map((each) => each.toLowerCase())
        if (answer.headers.has(name)) expect(names).toContain(name)
      }
      return { status: answer.status, body, headers: answer.headers }
    }

    const send = (body: unknown, headers: Record<string, string> = {}) =>
      desk.post(body, headers).then((answer) => described('/v1/submissions', 'post', answer))

    it('answers calls and challenges as described', async () => {
      const calls = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
      const { body } = await described('/v1/calls', 'get', calls)
      expect((body.items as object[]).length).toBeGreaterThan(0)
      const challenge = await getChallenge(new Request('http://desk.example/'), newsroom.desk)
      await described('/v1/submissions/challenge', 'get', challenge)
    })

    it('answers whatever is sent as described, and reads what the description lets through', async () => {
      const key = { 'idempotency-key': 'described' }
      const pitch = desk.pitch()
      expect(faultsOf('Submission', pitch)).toEqual([])
      expect((await send(pitch, key)).status).toBe(201)
      const again = await send(pitch, key)
      expect(again.headers.get('idempotent-replayed')).toBe('true')

      const statuses: [unknown, Record<string, string>, number, string][] = [
        [{ ...pitch, title: 'Another' }, key, 409, 'idempotency-key-reused'],
        [pitch, { 'idempotency-key': 'a blank' }, 400, 'idempotency-key-invalid'],
        [desk.pitch({ surprise: 1 }), {}, 400, 'submission-malformed'],
        [desk.pitch({ kind: 'novel' }), {}, 400, 'submission-malformed'],
        ['{"a":', {}, 400, 'malformed-body'],
        [desk.pitch({ call: 'none' }), {}, 404, 'call-unknown'],
        [desk.pitch({ call: 'later' }), {}, 409, 'call-not-open'],
        [desk.pitch({ pitch: 'short', title: 'x'.repeat(200), links: ['a'] }), {}, 422, ''],
        [desk.pitch({ call: 'asks' }), {}, 422, 'submission-refused'],
        [desk.pitch({ pitch: 'x'.repeat(300_000) }), {}, 413, 'body-too-large'],
        [pitch, { 'content-type': 'text/plain' }, 415, 'media-type-unsupported'],
      ]
      for (const [body, headers, status, code] of statuses) {
        const answer = await send(body, headers)
        expect([code, answer.status]).toEqual([code, status])
        if (code) expect((answer.body.error as { code: string }).code).toBe(code)
      }
    })

    it('says which field and which limit', async () => {
      const { body } = await send(desk.pitch({ pitch: 'only three words', title: 'x'.repeat(200) }))
      expect((body.error as { details: object[] }).details).toMatchObject([
        { field: 'title', code: 'too-long', limit: 150, found: 200 },
        { field: 'pitch', code: 'too-few-words', limit: 40, found: 3 },
      ])
    })

    it('refuses by the very shape that is described', async () => {
      for (const changes of [
        { surprise: 1 },
        { kind: 'novel' },
        { links: 'x' },
        { exclusive: 'yes' },
      ]) {
        const pitch = desk.pitch(changes)
        expect(faultsOf('Submission', pitch)).not.toEqual([])
        expect((await send(pitch)).status).toBe(400)
      }
    })

    it('tells whoever is turned away for now when to come back', async () => {
      const from = { 'x-desk-peer': '203.0.113.77' }
      let turnedAway: Awaited<ReturnType<typeof send>> | undefined
      for (let time = 0; time < 700 && !turnedAway; time += 1) {
        const answer = await postSubmission(
          new Request('http://desk.example/v1/submissions', {
            method: 'POST',
            headers: { 'content-type': 'text/plain', ...from },
            body: 'x',
          }),
          newsroom.desk,
        )
        if (answer.status === 429) turnedAway = await described('/v1/submissions', 'post', answer)
      }
      expect(Number(turnedAway?.headers.get('retry-after'))).toBeGreaterThan(0)
    }, 60_000)
  })
})
