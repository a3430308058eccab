import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'

import { decideSubmission, readDecision } from '../../src/decisions/index.ts'
import { getCalls, postSubmission } from '../../src/intake/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import type { Content } from '../../src/publishing/content.ts'
import { lexicalFromBlocks } from '../../src/publishing/index.ts'
import { publishDue, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = Record<string, unknown> & {
  id: number | string
  publicId: string
  stage: string
  revision: number
}

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let author: number | string
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    author = (await create('authors', { name: 'Ada Moss' })).id
    await create('disclaimers', {
      title: 'Views',
      code: 'views-own',
      kinds: ['op-ed'],
      forOne: 'The author speaks for herself.',
    })
  }, 120_000)
  afterAll(() => newsroom?.close(), 30_000)

  const create = async (collection: string, data: object): Promise<Row> =>
    (await newsroom.payload.create({ collection, data, overrideAccess: true })) as unknown as Row

  const stored = async ({ id }: Pick<Row, 'id'>, collection = 'opinion-pieces'): Promise<Row> =>
    (await newsroom.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row

  const makePiece = (more: object = {}): Promise<Row> => {
    count += 1
    return create('opinion-pieces', {
      headline: `On hostile readers, part ${count}`,
      body: bodyOf('A reader is a promise.', 'It is kept twice a day.'),
      bylines: [{ author, interests: 'none' }],
      stage: 'editing',
      ...more,
    })
  }

  const take = async (piece: Row, name: PieceTransitionName, as: Person, more: object = {}) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: (await stored(piece)).revision,
      ...more,
    })

  const save = async (piece: Row, data: object) =>
    newsroom.payload.update({
      collection: 'opinion-pieces',
      id: piece.id,
      data: { ...data, revision: (await stored(piece)).revision },
      overrideAccess: true,
    })

  const approved = async (more: object = {}): Promise<Row> => {
    const piece = await makePiece(more)
    await take(piece, 'make-proof', maker)
    await take(piece, 'approve', chief)
    return piece
  }

  const published = async (more: object = {}): Promise<Row> => {
    const piece = await approved(more)
    await take(piece, 'publish', maker)
    return piece
  }

  const json = (method: string, body: unknown, as: Person): RequestInit & { as: Person } => ({
    method,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
    as,
  })

  const rows = async (collection: string, where: object): Promise<Row[]> =>
    (
      await newsroom.payload.find({
        collection,
        where: where as never,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
    ).docs as unknown as Row[]

  const versionsOf = async (piece: Row, collection = 'opinion-pieces') =>
    (
      await newsroom.payload.findVersions({
        collection,
        where: { parent: { equals: piece.id } },
        sort: 'createdAt',
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
    ).docs

  const picture = async (colour: string) => ({
    data: await sharp({ create: { width: 600, height: 400, channels: 3, background: colour } })
      .png()
      .toBuffer(),
    mimetype: 'image/png',
    name: 'quay.png',
    size: 0,
  })

  describe(`a hostile reader, on ${database.name}`, () => {
    it('finds no old position in a restored version', async () => {
      const piece = await published()
      const before = await stored(piece)
      const [first] = await versionsOf(piece)
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/versions/${first?.id}`,
        json('POST', {}, maker),
      )
      expect([answer.status, await answer.text()]).toEqual([200, expect.anything()])
      expect(await stored(piece)).toMatchObject({
        publicId: before.publicId,
        stage: 'published',
        proof: before.proof,
        publication: before.publication,
        workingHash: before.workingHash,
      })
    })

    it('finds a scheduled text blocked that a restored version changed', async () => {
      const piece = await makePiece()
      await save(piece, { headline: `${String(piece.headline)}, changed` })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'schedule', maker, { dueAt: new Date(Date.now() + 60_000).toISOString() })
      const [first] = await versionsOf(piece)
      await newsroom.payload.restoreVersion({
        collection: 'opinion-pieces',
        id: String(first?.id),
        overrideAccess: true,
      })
      expect((await stored(piece)).stage).toBe('blocked')
    })

    it('makes no piece stand where another one does', async () => {
      const other = await published()
      const known = await stored(other)
      const stolen = {
        headline: 'A thief',
        body: bodyOf('Words.'),
        bylines: [{ id: (known.bylines as { id: string }[])[0]?.id, author, interests: 'none' }],
        stage: 'editing',
        id: other.id,
        publicId: other.publicId,
        proof: known.proof,
        publication: known.publication,
        submission: 1,
        workingHash: known.workingHash,
        revision: 77,
        scheduledFor: '2001-01-01T00:00:00.000Z',
      }
      const form = new FormData()
      form.set('_payload', JSON.stringify(stolen))
      for (const init of [json('POST', stolen, maker), { method: 'POST', body: form, as: maker }]) {
        const answer = await newsroom.fetch('/api/opinion-pieces', init)
        if (answer.status !== 201) {
          expect(answer.status).toBeLessThan(500)
          continue
        }
        const { doc } = (await answer.json()) as { doc: Row }
        const made = await stored(doc)
        expect(made.publicId).not.toBe(other.publicId)
        expect(made).toMatchObject({ revision: 1, stage: 'editing' })
        expect([made.proof ?? null, made.publication ?? null, made.scheduledFor ?? null]).toEqual([
          null,
          null,
          null,
        ])
      }
      expect(await stored(other)).toMatchObject({
        bylines: known.bylines,
        headline: known.headline,
      })
    })

    it('steals no row of another piece by its id', async () => {
      const [one, two] = [await makePiece(), await makePiece()]
      const before = await stored(one)
      const id = (before.bylines as { id: string }[])[0]?.id
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/${two.id}`,
        json('PATCH', { bylines: [{ id, author, interests: 'declared' }], revision: 1 }, maker),
      )
      expect(answer.status).toBeLessThan(500)
      expect((await stored(one)).bylines).toEqual(before.bylines)
    })

    it.each([
      ['abc'],
      ['123456789012345'],
      ['99999999999'],
      ['123456789012'],
      ['0'],
      ["1' OR '1'='1"],
      ['019b0000-0000-7000-8000-000000000000'],
    ])('is told 404 of the piece %j', async (id) => {
      for (const path of [
        `/api/opinion-pieces/${encodeURIComponent(id)}/transitions`,
        `/api/submissions/${encodeURIComponent(id)}/decisions`,
      ]) {
        expect([path, (await newsroom.fetch(path, { as: maker })).status]).toEqual([path, 404])
      }
    })

    it.each([
      [{ headline: 'half \ud800 a character' }],
      [{ firstPublished: { name: 'Elsewhere', date: 'banana' } }],
      [{ bylines: 'nobody' }],
      [{ bylines: [null] }],
      [{ bylines: { author: 1 } }],
      [{ topics: 5 }],
      [{ topics: [[]] }],
      [{ disclaimers: 'all' }],
      [{ body: 'text' }],
      [{ body: { root: 5 } }],
      [{ body: { root: { children: 'x' } } }],
      [{ body: [] }],
      [{ firstPublished: 'x' }],
      [{ headline: { $ne: 1 } }],
      [{ headline: 'nul \u0000 byte' }],
      [{ questions: 'none' }],
      [{ picture: {} }],
      [{ noteType: 'concern', noteText: 5 }],
      [{ aiUse: [] }],
      [{ body: '{"root":{"children":[{"text":"\\u0000"}]}}' }],
      [{ standfirst: ['x'] }],
      [{ bylines: [{ author: true }] }],
      [{ slug: 5 }],
      [{ slug: ['x'] }],
      [{ dueAt: 'tomorrow' }],
      [{ dueAt: '+275760-09-13T00:00:00.000Z' }],
      [{ notes: '\ud800' }],
    ])('is refused with a reason, or taken, when %j is saved', async (data) => {
      const piece = await makePiece()
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/${piece.id}`,
        json('PATCH', { ...data, revision: 1 }, maker),
      )
      const text = await answer.text()
      expect([answer.status < 500, answer.status, text.slice(0, 300)]).toEqual([
        true,
        expect.any(Number),
        expect.any(String),
      ])
    })

    it('may say of a list that it is empty as forms do', async () => {
      const piece = await makePiece()
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/${piece.id}`,
        json('PATCH', { bylines: 0, disclaimers: '', picture: '', revision: 1 }, maker),
      )
      expect(answer.status).toBe(200)
      expect((await stored(piece)).bylines).toEqual([])
    })

    it.each([
      ['{'],
      ['[]'],
      ['null'],
      ['"x"'],
      ['{"revision":"1"}'],
      ['{"revision":1.5}'],
      ['{"revision":9007199254740993}'],
      ['{"revision":-1}'],
      ['{"revision":1,"note":5}'],
      ['{"revision":1,"note":"\\ud800"}'],
      ['{"revision":1,"note":"nul \\u0000"}'],
      ['{"revision":1,"to":"published"}'],
      [`{"revision":1,"note":"${'x'.repeat(60_000)}"}`],
      [`{"revision":1,"note":"${'x'.repeat(1_000_000)}"}`],
      [`${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ])('is refused when a transition is asked for with %#', async (body) => {
      const piece = await makePiece({ stage: 'writing' })
      const answer = await newsroom.fetch(
        `/api/opinion-pieces/${piece.id}/transitions/start-editing`,
        { ...json('POST', body, maker) },
      )
      expect([
        answer.status >= 400 && answer.status < 500,
        answer.status,
        await answer.text(),
      ]).toEqual([true, expect.any(Number), expect.stringContaining('"code"')])
      expect((await stored(piece)).stage).toBe('writing')
    })

    it('puts no words and nothing unsealable into the ledger', async () => {
      const piece = await approved()
      const dueAt = new Date(Date.now() + 3_600_000).toISOString()
      for (const zone of ['\ud800', 'Mrs Smith told me so', 'x'.repeat(5000)]) {
        await expect(take(piece, 'schedule', maker, { dueAt, zone })).rejects.toMatchObject({
          code: 'gate-closed',
          details: [expect.objectContaining({ code: 'zone-unknown' })],
        })
      }
      await take(piece, 'schedule', maker, { dueAt, zone: 'Europe/London' })
      await sealEvents(newsroom.payload)
      expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
    })

    it('cannot bring the process down with a deep or a large body', async () => {
      const piece = await makePiece()
      const deep = `{"revision":1,"body":{"root":${'{"type":"quote","children":['.repeat(20_000)}${']}'.repeat(20_000)}}}`
      const large = JSON.stringify({ revision: 1, body: bodyOf('word '.repeat(1_000_000)) })
      for (const body of [deep, large]) {
        const answer = await newsroom.fetch(
          `/api/opinion-pieces/${piece.id}`,
          json('PATCH', body, maker),
        )
        expect([
          answer.status >= 400 && answer.status < 500,
          answer.status,
          (await answer.text()).slice(0, 300),
        ]).toEqual([true, expect.any(Number), expect.any(String)])
      }
    })

    it('sees no released picture exchanged, cropped or taken away', async () => {
      const shot = (await newsroom.payload.create({
        collection: 'media',
        data: { alt: 'A quay', credit: 'Ines Calder' },
        file: await picture('red'),
        overrideAccess: true,
      })) as unknown as Row
      await published({ picture: shot.id })
      const file = `/api/media/file/${String(shot.filename)}`
      const seen = Buffer.from(await (await newsroom.fetch(file)).arrayBuffer())
      expect(seen.length).toBeGreaterThan(50)

      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: 'Another' }))
      const { data } = await picture('blue')
      form.set('file', new File([new Uint8Array(data)], 'quay.png', { type: 'image/png' }))
      const path = `/api/media/${shot.id}`
      const exchanged = await newsroom.fetch(path, { method: 'PATCH', body: form, as: maker })
      const edits =
        'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=20&uploadEdits[crop][height]=20&uploadEdits[widthInPixels]=100&uploadEdits[heightInPixels]=50'
      const cropped = await newsroom.fetch(
        `${path}?${edits}`,
        json('PATCH', { alt: 'A quay' }, maker),
      )
      const removed = await newsroom.fetch(path, { method: 'DELETE', as: maker })
      const after = Buffer.from(await (await newsroom.fetch(file)).arrayBuffer())
      expect([exchanged.status, cropped.status, removed.status]).toEqual([409, 409, 409])
      expect(after.equals(seen)).toBe(true)
      await newsroom.fetch(
        path,
        json('PATCH', { caption: 'Never approved', licence: 'Secret' }, maker),
      )
      const stranger = await (await newsroom.fetch(path)).text()
      expect(stranger).not.toMatch(/Never approved|Secret/)
    })

    it('sees a picture within a text as it was approved, and none of what is not out', async () => {
      const shot = (await newsroom.payload.create({
        collection: 'media',
        data: { alt: 'A quay', credit: 'Ines Calder' },
        file: await picture('green'),
        overrideAccess: true,
      })) as unknown as Row
      const body = lexicalFromBlocks(
        [
          {
            type: 'paragraph',
            anchor: '',
            children: [
              { type: 'text', text: 'The quay is empty.' },
              { type: 'footnote', children: [{ type: 'text', text: 'On Tuesday.' }] },
            ],
          },
          {
            type: 'picture',
            anchor: '',
            picture: { id: '', url: '', width: 1, height: 1, alt: '' },
          },
          {
            type: 'embed',
            anchor: '',
            url: 'https://vimeo.com/76979871',
            title: 'The quay in June',
          },
        ],
        () => ({ relationTo: 'media', value: shot.id }),
      )
      const piece = await makePiece()
      await save(piece, { body })
      const file = `/api/media/file/${String(shot.filename)}`
      expect((await newsroom.fetch(file)).status).toBe(403)
      const path = `/api/media/${shot.id}`
      const removed = await newsroom.fetch(path, { method: 'DELETE', as: maker })
      expect([removed.status, await removed.text()]).toEqual([
        409,
        expect.stringContaining('picture-kept'),
      ])

      await take(piece, 'make-proof', maker)
      await newsroom.fetch(path, json('PATCH', { alt: 'Never approved' }, maker))
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      expect((await newsroom.fetch(file)).status).toBe(200)
      const [publication] = await rows('publications', { piece: { equals: piece.publicId } })
      const content = publication?.content as Content
      expect(content.body.map(({ anchor, type }) => `${anchor} ${type}`)).toEqual([
        'p1 paragraph',
        'f1 picture',
        'e1 embed',
      ])
      expect(content.body[1]).toMatchObject({ picture: { alt: 'A quay', credit: 'Ines Calder' } })
      expect(content.words).toBe(6)
    })

    it('is not told of a correction that was none', async () => {
      const piece = await published()
      const again = async (data: object) => {
        await take(piece, 'start-correction', maker)
        await save(piece, data)
        await take(piece, 'make-proof', maker)
        await take(piece, 'approve', chief)
        await take(piece, 'publish', maker)
      }
      await again({ standfirst: 'One.', noteType: 'correction', noteText: 'It was wrong.' })
      await again({ standfirst: 'Two.', noteType: 'minor' })
      const releases = await rows('releases', { piece: { equals: piece.publicId } })
      expect(
        releases
          .sort((one, other) => Number(one.number) - Number(other.number))
          .map(({ kind }) => kind),
      ).toEqual(['publication', 'correction', 'minor'])
    })

    it('knows a text again after a dropped correction', async () => {
      const piece = await published()
      await take(piece, 'start-correction', maker)
      await save(piece, { standfirst: 'Dropped.' })
      await take(piece, 'cancel-correction', maker)
      await take(piece, 'start-correction', maker)
      await save(piece, { noteType: 'minor' })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'schedule', maker, { dueAt: new Date(Date.now() + 60_000).toISOString() })
      await save(piece, { notes: 'Nothing that a reader sees.' })
      expect((await stored(piece)).stage).toBe('scheduled')
      await take(piece, 'unschedule', maker)
    })

    it('cannot free an own piece by unlinking the profile', async () => {
      const profile = await create('authors', { name: `Own ${count}`, user: maker.id })
      const answer = await newsroom.fetch(
        `/api/authors/${profile.id}`,
        json('PATCH', { user: null, bio: 'Mine' }, maker),
      )
      expect(answer.status).toBe(200)
      const row = await stored(profile, 'authors')
      expect(String(row.user)).toBe(String(maker.id))
    })

    it('keeps nothing due from going out by one that cannot', async () => {
      const [bad, good] = [await approved(), await approved()]
      const dueAt = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
      await take(bad, 'schedule', maker, { dueAt: dueAt(50) })
      await take(good, 'schedule', maker, { dueAt: dueAt(60) })
      const proof = String((await stored(bad)).proof)
      await newsroom.payload.db.updateOne({
        collection: 'proofs',
        where: { publicId: { equals: proof } },
        data: { content: { headline: 5, body: 7 } },
      })
      const later = new Date(Date.now() + 120_000)
      const runs = await Promise.allSettled([1, 2].map(() => publishDue(newsroom.payload, later)))
      expect(runs.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
      expect((await stored(good)).stage).toBe('published')
      expect((await stored(bad)).stage).toBe('blocked')
    })

    const submit = async (changes: object): Promise<Response> => {
      const calls = await getCalls(new Request('http://desk.example/v1/calls'), newsroom.desk)
      const { terms } = (await calls.json()) as { terms: { hash: string } }
      return postSubmission(
        new Request('http://desk.example/v1/submissions', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            kind: 'pitch',
            name: 'Ben Ruiz',
            email: 'ben@example.org',
            title: 'Ring the bell',
            pitch: 'word '.repeat(50),
            interests: { declared: 'none' },
            aiUse: { declared: 'none' },
            exclusive: true,
            agreedTerms: terms.hash,
            ...changes,
          }),
        }),
        newsroom.desk,
      )
    }

    const submitted = async (changes: object): Promise<Row> => {
      const answer = await submit(changes)
      expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)])
      const { receipt } = (await answer.json()) as { receipt: string }
      const [row] = await rows('submissions', { publicId: { equals: receipt } })
      return row as Row
    }

    const decide = async (submission: Row, body: object) => {
      const read = readDecision({ revision: submission.revision, ...body })
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      const user = await newsroom.payload.findByID({ collection: 'users', id: maker.id })
      const req = await createLocalReq(
        { user: { ...user, collection: 'users' } as never },
        newsroom.payload,
      )
      const { entry, decision } = read
      return decideSubmission(
        newsroom.payload,
        { actor: maker.actor, submission: submission.publicId, entry, decision },
        req,
      )
    }

    it('can be accepted whatever intake took of it', async () => {
      const family = '👨‍👩‍👧'
      const row = await submitted({
        name: family.repeat(120),
        email: 'family@example.org',
        title: family.repeat(150),
        interests: { declared: 'some', text: family.repeat(1000) },
        aiUse: { declared: 'some', text: family.repeat(1000) },
      })
      const { piece } = await decide(row, { decision: 'accept' })
      expect(await stored({ id: piece?.id ?? '' })).toMatchObject({ headline: row.title })
    })

    it('is told when a note went unsent, and is answered again when it was sent', async () => {
      const row = await submitted({ email: 'note@example.org' })
      const mine = { decision: 'decline', reason: 'no-room', note: 'Not this time.' }
      const first = await decide(row, mine)
      expect(await decide(row, mine)).toEqual(first)
      await expect(decide(row, { ...mine, note: 'Never, and here is why.' })).rejects.toMatchObject(
        {
          code: 'revision-stale',
        },
      )
    })

    it('makes one piece of a submission accepted twice and declined at once', async () => {
      const row = await submitted({ email: 'race@example.org', name: 'Cleo Race' })
      const results = await Promise.allSettled([
        decide(row, { decision: 'accept' }),
        decide(row, { decision: 'decline', reason: 'no-room' }),
        decide(row, { decision: 'accept' }),
      ])
      for (const result of results) {
        if (result.status === 'rejected') {
          expect(result.reason).toMatchObject({ code: 'revision-stale', status: 409 })
        }
      }
      const [after] = await rows('submissions', { publicId: { equals: row.publicId } })
      const made = await rows('opinion-pieces', { submission: { equals: row.id } })
      expect(made).toHaveLength(after?.stage === 'accepted' ? 1 : 0)
      expect(await rows('outbox', { submission: { equals: row.publicId } })).toHaveLength(2)
    })

    it('keeps the link of an accepted submission when an old version is restored', async () => {
      const row = await submitted({ email: 'restored@example.org', name: 'Dora Restore' })
      await newsroom.payload.update({
        collection: 'submissions',
        id: row.id,
        data: { deskNotes: 'First.', revision: row.revision },
        overrideAccess: true,
      })
      const [noted] = await rows('submissions', { publicId: { equals: row.publicId } })
      await decide(noted as Row, { decision: 'accept' })
      const accepted = await stored(row, 'submissions')
      const [old] = await versionsOf(row, 'submissions')
      const answer = await newsroom.fetch(
        `/api/submissions/versions/${old?.id}`,
        json('POST', {}, maker),
      )
      expect(answer.status).toBe(200)
      const { stage, piece, decision, decidedBy, contributor } = accepted
      expect(await stored(row, 'submissions')).toMatchObject({
        stage,
        piece,
        decision,
        decidedBy,
        contributor,
        publicId: row.publicId,
      })
    })

    it('takes two first submissions from one new address at once', async () => {
      const answers = await Promise.all(
        [1, 2, 3, 4].map((n) => submit({ email: 'New.Address@Example.org', title: `Bell ${n}` })),
      )
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(
        await rows('contributors', { email: { equals: 'new.address@example.org' } }),
      ).toHaveLength(1)
    })

    it('has one winner of a save and a transition', async () => {
      for (let round = 0; round < 6; round += 1) {
        const piece = await approved()
        const revision = (await stored(piece)).revision
        const results = await Promise.allSettled([
          newsroom.payload.update({
            collection: 'opinion-pieces',
            id: piece.id,
            data: { headline: `Raced ${round}`, revision },
            overrideAccess: true,
          }),
          take(piece, 'publish', maker, { expectedRevision: revision }),
        ])
        expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
        const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult
        expect(lost.reason).toMatchObject({ code: 'revision-stale', status: 409 })
      }
    })
  })
})
