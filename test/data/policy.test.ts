import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { publishDue, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = Record<string, unknown> & { id: number | string; publicId: string; slug: string }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let legal: Person
  let author: Row
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    legal = await newsroom.person('legal')
    author = await create('authors', { name: 'Ada Moss', affiliation: 'Ministry of Tides' })
    await create('disclaimers', {
      title: 'Views',
      code: 'views',
      siteWide: true,
      mandatory: true,
      family: 'views',
      forOne: 'Her own view.',
      forSeveral: 'Their own views.',
      forNone: 'Somebody’s own view.',
    })
  })
  afterAll(() => newsroom?.close())

  const create = async (collection: string, data: object): Promise<Row> =>
    (await newsroom.payload.create({ collection, data, overrideAccess: true })) as unknown as Row

  const stored = async (collection: string, { id }: Pick<Row, 'id'>): Promise<Row> =>
    (await newsroom.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row

  const change = async (collection: string, row: Pick<Row, 'id'>, data: object): Promise<Row> => {
    const { revision } = await stored(collection, row)
    return (await newsroom.payload.update({
      collection,
      id: row.id,
      data: { ...data, ...(revision === undefined ? {} : { revision }) },
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row
  }

  const makePiece = (more: object = {}): Promise<Row> => {
    count += 1
    return create('opinion-pieces', {
      headline: `On tides, part ${count}`,
      body: bodyOf('The sea comes back.', 'It always does.'),
      bylines: [{ author: author.id, interests: 'none' }],
      stage: 'editing',
      ...more,
    })
  }

  const take = async (piece: Row, name: PieceTransitionName, as: Person, more: object = {}) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: Number((await stored('opinion-pieces', piece)).revision),
      ...more,
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

  const ask = async (path: string, as: Person, init: { method?: string; body?: object } = {}) => {
    const response = await newsroom.fetch(`/api/${path}`, {
      as,
      method: init.method ?? (init.body ? 'POST' : 'GET'),
      ...(init.body
        ? { body: JSON.stringify(init.body), headers: { 'Content-Type': 'application/json' } }
        : {}),
    })
    return { status: response.status, headers: response.headers, json: await response.json() }
  }
  const publicJson = async ({ slug }: Row) => {
    const url = `/v1/pieces/${slug}`
    const answer = await newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })
    return JSON.parse(Buffer.from(answer.body ?? '').toString())
  }
  const shownWith = async (piece: Row): Promise<string[]> => {
    const { json } = await ask(`opinion-pieces/${piece.id}/disclaimers`, maker)
    return json.items
      .filter(({ applies }: { applies: boolean }) => applies)
      .map(({ code }: { code: string }) => code)
  }
  const closed = (...codes: string[]) => ({
    code: 'gate-closed',
    details: expect.arrayContaining(codes.map((code) => expect.objectContaining({ code }))),
  })

  describe(`disclaimers, on ${database.name}`, () => {
    it('come by their scope, and each says why in words', async () => {
      const topic = await create('topics', { name: 'Tides' })
      const section = await create('sections', { name: 'Harbour' })
      const scopes: Record<string, object> = {
        'by-topic': { topics: [topic.id] },
        'by-section': { sections: [section.id] },
        'by-author': { authors: [author.id] },
        'by-affiliation': { affiliations: ['ministry'] },
        'by-ai': { aiDeclared: true },
        'by-elsewhere': { syndicated: true },
        'by-sponsor': { sponsored: true },
        'by-hand': {},
      }
      for (const [code, scope] of Object.entries(scopes)) {
        await create('disclaimers', { title: code, code, forOne: `${code}.`, ...scope })
      }
      const plain = await makePiece()
      expect(await shownWith(plain)).toEqual(['by-affiliation', 'by-author', 'views'])
      const full = await makePiece({
        topics: [topic.id],
        section: section.id,
        firstPublished: { name: 'The Gull' },
        sponsor: { name: 'Harbour Board', from: '2026-11-01', until: '2026-11-30' },
        bylines: [
          { author: author.id, interests: 'none', aiUse: 'declared', aiUseText: 'A summary.' },
        ],
      })
      expect(await shownWith(full)).toEqual([
        ...Object.keys(scopes)
          .filter((code) => code !== 'by-hand')
          .sort(),
        'views',
      ])
      const { json } = await ask(`opinion-pieces/${plain.publicId}/disclaimers`, maker)
      expect(json.items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            code: 'views',
            applies: true,
            text: 'Her own view.',
            reason: expect.stringContaining('cannot be taken off'),
          }),
          expect.objectContaining({
            code: 'by-hand',
            applies: false,
            why: 'not-chosen',
            reason: 'It is chosen on each piece, and was not chosen on this one.',
          }),
        ]),
      )
      for (const code of Object.keys(scopes)) {
        const [row] = await find('disclaimers', { code: { equals: code } })
        if (row) await change('disclaimers', row, { inForce: false })
      }
    })

    it('of one family only the narrowest is printed', async () => {
      const letters = await create('disclaimers', {
        title: 'Letters',
        code: 'letters-views',
        family: 'views',
        kinds: ['letter'],
        forOne: 'A letter.',
      })
      const letter = await published({ kind: 'letter' })
      expect((await publicJson(letter)).disclaimers).toMatchObject([
        { code: 'letters-views', text: 'A letter.' },
      ])
      await change('disclaimers', letters, { inForce: false })
    })

    it('that are mandatory are taken off no piece, by whichever way', async () => {
      const [views] = await find('disclaimers', { code: { equals: 'views' } })
      const without = { withoutDisclaimers: [views?.id] }
      const refused = { data: { code: 'disclaimer-mandatory' } }
      await expect(makePiece(without)).rejects.toMatchObject(refused)
      const piece = await makePiece()
      await expect(change('opinion-pieces', piece, without)).rejects.toMatchObject(refused)
      const rest = await ask(`opinion-pieces/${piece.id}`, maker, {
        method: 'PATCH',
        body: { ...without, revision: 1 },
      })
      expect(rest.status).toBe(422)
      expect(JSON.stringify(rest.json)).toContain('disclaimer-mandatory')
      // Past every hook, it has no effect.
      await newsroom.payload.db.updateOne({
        collection: 'opinion-pieces',
        id: piece.id,
        data: {
          ...((await newsroom.payload.db.findOne({
            collection: 'opinion-pieces',
            where: { id: { equals: piece.id } },
          })) as object),
          ...without,
        },
      })
      expect(await shownWith(piece)).toContain('views')
    })

    it('that are optional can be taken off, which makes the proof stale', async () => {
      const extra = await create('disclaimers', {
        title: 'Extra',
        code: 'extra',
        kinds: ['reply'],
        forOne: 'Extra.',
      })
      const piece = await approved({ kind: 'reply' })
      await change('opinion-pieces', piece, { withoutDisclaimers: [extra.id] })
      await expect(take(piece, 'publish', maker)).rejects.toMatchObject(closed('proof-current'))
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      expect((await publicJson(piece)).disclaimers).toMatchObject([{ code: 'views' }])
      await change('disclaimers', extra, { inForce: false })
    })

    it('keep every wording, and an old release keeps the one it showed', async () => {
      const row = await create('disclaimers', {
        title: 'Sport',
        code: 'sport',
        kinds: ['analysis'],
        forOne: 'First wording.',
      })
      const old = await published({ kind: 'analysis' })
      await change('disclaimers', row, { forOne: 'Second wording.' })
      const fresh = await published({ kind: 'analysis' })
      await change('disclaimers', row, { title: 'Sports' })
      const texts = async (piece: Row) =>
        (await publicJson(piece)).disclaimers
          .filter(({ code }: { code: string }) => code === 'sport')
          .map(({ text, version }: { text: string; version: number }) => `${version} ${text}`)
      expect(await texts(old)).toEqual(['1 First wording.'])
      expect(await texts(fresh)).toEqual(['2 Second wording.'])

      const wordings = await ask(`disclaimers/${row.id}/wordings`, legal)
      expect(wordings.json.items).toMatchObject([
        { version: 2, forOne: 'Second wording.' },
        { version: 1, forOne: 'First wording.' },
      ])
      const first = await ask(`disclaimers/${row.id}/wordings?version=1`, legal)
      expect(first.json.items).toMatchObject([{ version: 1, forOne: 'First wording.' }])
      expect((await ask(`disclaimers/${row.id}/wordings?version=9`, legal)).status).toBe(404)

      const report = async (query: string) =>
        (await ask(`disclaimers/${row.publicId}/publications${query}`, legal)).json
      expect((await report('')).items).toMatchObject([
        { slug: old.slug, versions: [1], state: 'live' },
        { slug: fresh.slug, versions: [2] },
      ])
      expect((await report('?version=1')).items).toHaveLength(1)
      const page = await report('?limit=1')
      expect(page.items).toMatchObject([{ slug: old.slug }])
      expect((await report(`?limit=1&after=${page.next}`)).items).toMatchObject([
        { slug: fresh.slug },
      ])
      expect((await report('?outdated=1')).items).toMatchObject([{ slug: old.slug }])
      expect((await ask(`disclaimers/${row.id}/standing`, legal)).json).toMatchObject({
        version: 2,
        rule: [{ criterion: 'kind', of: ['analysis'] }],
        when: 'now',
        standsIn: { asToday: 1, outdated: 1 },
      })
    })

    it('marked “from now on” stop what was approved before; others go out as approved', async () => {
      const row = await create('disclaimers', {
        title: 'Elections',
        code: 'elections',
        kinds: ['column'],
        forOne: 'Old rule.',
      })
      const first = await approved({ kind: 'column' })
      await change('disclaimers', row, { forOne: 'New rule.' })
      await take(first, 'publish', maker)
      expect(JSON.stringify(await publicJson(first))).toContain('Old rule.')

      const second = await approved({ kind: 'column' })
      const due = await approved({ kind: 'column' })
      await take(due, 'schedule', maker, {
        dueAt: new Date(Date.now() + 60_000).toISOString(),
        zone: 'UTC',
      })
      const saved = await change('disclaimers', row, { forOne: 'Newest rule.', fromNowOn: true })
      expect(saved).toMatchObject({ version: 3, requiredVersion: 3, fromNowOn: false })
      await expect(take(second, 'publish', maker)).rejects.toMatchObject(
        closed('disclaimers-current'),
      )
      expect(await publishDue(newsroom.payload, new Date(Date.now() + 120_000))).toMatchObject({
        blocked: 1,
        published: 0,
      })
      expect(await stored('opinion-pieces', due)).toMatchObject({
        stage: 'blocked',
        blockedReason: expect.stringContaining('Elections'),
      })
      await take(second, 'make-proof', maker)
      await take(second, 'approve', chief)
      await take(second, 'publish', maker)
      expect(JSON.stringify(await publicJson(second))).toContain('Newest rule.')
      // A later wording without the tick stops nothing that has at least the required one.
      const third = await approved({ kind: 'column' })
      expect(await change('disclaimers', row, { forOne: 'Last rule.' })).toMatchObject({
        version: 4,
        requiredVersion: 3,
      })
      await take(third, 'publish', maker)
    })

    it('take no version number from a caller', async () => {
      const row = await create('disclaimers', {
        title: 'Numbers',
        code: 'numbers',
        version: 70,
        requiredVersion: 70,
        forOne: 'One.',
      })
      expect(row).toMatchObject({ version: 1, requiredVersion: null })
      expect(await change('disclaimers', row, { version: 80, requiredVersion: 80 })).toMatchObject({
        version: 1,
        requiredVersion: null,
      })
      expect(
        (await find('events', { subject: { equals: row.publicId } })).map(({ type }) => type),
      ).toEqual(expect.arrayContaining(['disclaimer.worded', 'disclaimer.saved']))
    })
  })

  const find = async (collection: string, where: object): Promise<Row[]> =>
    (
      await newsroom.payload.find({
        collection,
        where: where as never,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
    ).docs as unknown as Row[]

  const setRules = (data: object) =>
    newsroom.payload.updateGlobal({
      slug: 'desk-settings' as never,
      data: data as never,
      overrideAccess: true,
    })

  describe(`declarations, on ${database.name}`, () => {
    it('of each author are printed, each under their name', async () => {
      const other = await create('authors', { name: 'Ben Ruiz' })
      const piece = await published({
        bylines: [
          {
            author: author.id,
            interests: 'declared',
            interestsText: 'Owns a boat.',
            payment: 'declared',
            paymentText: 'Paid by a fund.',
            aiUse: 'none',
          },
          {
            author: other.id,
            interests: 'none',
            payment: 'none',
            aiUse: 'declared',
            aiUseText: 'A translation.',
          },
        ],
        aiUse: 'declared',
        aiUseText: 'The desk had it summarised.',
      })
      expect((await publicJson(piece)).disclosures).toEqual([
        { author: author.publicId, kind: 'interests', text: 'Owns a boat.' },
        { author: author.publicId, kind: 'payment', text: 'Paid by a fund.' },
        { author: other.publicId, kind: 'ai-use', text: 'A translation.' },
        { kind: 'ai-use', text: 'The desk had it summarised.' },
      ])
    })

    it('are asked of the kinds that the settings name, and “none” is an answer', async () => {
      await setRules({
        rules: [
          { requirement: 'payment-declared', level: 'required', kinds: ['op-ed'] },
          { requirement: 'ai-use-declared', level: 'recommended' },
        ],
      })
      const silent = await makePiece()
      await expect(take(silent, 'make-proof', maker)).rejects.toMatchObject(
        closed('payment-declared'),
      )
      const { json } = await ask(`opinion-pieces/${silent.id}/transitions`, maker)
      const way = json.transitions.find(({ name }: { name: string }) => name === 'make-proof')
      expect(way.advice.map(({ code }: { code: string }) => code)).toContain('ai-use-declared')
      const letter = await makePiece({ kind: 'letter' })
      await take(letter, 'make-proof', maker)
      const told = await makePiece({
        bylines: [{ author: author.id, interests: 'none', payment: 'none' }],
      })
      await take(told, 'make-proof', maker)
      await setRules({ rules: [] })
    })

    it('changed after the approval reopen it', async () => {
      const piece = await approved()
      await change('opinion-pieces', piece, {
        bylines: [
          { author: author.id, interests: 'none', payment: 'declared', paymentText: 'A fund.' },
        ],
      })
      await expect(take(piece, 'publish', maker)).rejects.toMatchObject(closed('proof-current'))
    })

    it('need words where something is declared', async () => {
      const piece = await makePiece({
        bylines: [{ author: author.id, interests: 'none', payment: 'declared' }],
      })
      await expect(take(piece, 'make-proof', maker)).rejects.toMatchObject(
        closed('declarations-worded'),
      )
    })

    it('of a sponsor are printed, and need a disclaimer that says so', async () => {
      const sponsor = {
        name: 'Harbour Board',
        from: '2026-11-01T00:00:00.000Z',
        until: '2026-11-30T00:00:00.000Z',
      }
      const piece = await makePiece({ sponsor })
      await expect(take(piece, 'make-proof', maker)).rejects.toMatchObject(
        closed('sponsor-disclosed'),
      )
      const label = await create('disclaimers', {
        title: 'Sponsored',
        code: 'paid-for',
        sponsored: true,
        placement: 'before-body',
        forOne: 'Somebody paid for this.',
      })
      await take(piece, 'make-proof', maker)
      await take(piece, 'approve', chief)
      await take(piece, 'publish', maker)
      expect(await publicJson(piece)).toMatchObject({
        sponsor,
        disclosures: [{ kind: 'sponsor', text: expect.stringContaining('Harbour Board') }],
        disclaimers: expect.arrayContaining([expect.objectContaining({ code: 'paid-for' })]),
      })
      await change('disclaimers', label, { inForce: false })
    })
  })

  describe(`warnings and agreements, on ${database.name}`, () => {
    it('lets a warning be passed with a reason, which is kept and can be erased', async () => {
      await setRules({ spacingDays: 7 })
      const writer = await create('authors', { name: 'Cleo Park' })
      const bylines = [{ author: writer.id, interests: 'none' }]
      await published({ bylines })
      const piece = await approved({ bylines })
      await expect(take(piece, 'publish', maker)).rejects.toMatchObject({
        code: 'gate-closed',
        details: [expect.objectContaining({ code: 'spacing-kept', severity: 'warning' })],
      })
      const reason = 'The harbour closes on Monday.'
      const { revision } = await stored('opinion-pieces', piece)
      const send = (overrides: unknown) =>
        ask(`opinion-pieces/${piece.id}/transitions/publish`, maker, {
          body: { revision, overrides },
        })
      expect((await send('please')).json.error.code).toBe('overrides-malformed')
      expect((await send([{ code: 'spacing-kept', reason: ' ' }])).status).toBe(422)
      expect((await send([{ code: 'spacing-kept', reason }])).json).toMatchObject({
        stage: 'published',
      })
      const [kept] = await find('desk-notes', { piece: { equals: piece.publicId } })
      expect(kept).toMatchObject({
        kind: 'override:spacing-kept',
        text: reason,
        author: String(maker.id),
      })
      const events = await find('events', { subject: { equals: piece.publicId } })
      expect(JSON.stringify(events)).toContain('spacing-kept:')
      expect(JSON.stringify(events)).not.toContain(reason)
      await setRules({ spacingDays: 0 })
    })

    it('asks for a licence that runs when the text goes out, and asks again when it is due', async () => {
      const licensed = async (licenceEndsAt: string) =>
        newsroom.payload.create({
          collection: 'media',
          data: { alt: 'A quay', credit: 'Quayside', licenceEndsAt } as never,
          file: await pictureFile(),
          overrideAccess: true,
        })
      const soon = new Date(Date.now() + 3_600_000).toISOString()
      const picture = await licensed(soon)
      const piece = await approved({ picture: picture.id })
      const at = (ms: number) => ({ dueAt: new Date(Date.now() + ms).toISOString(), zone: 'UTC' })
      await expect(take(piece, 'schedule', maker, at(7_200_000))).rejects.toMatchObject(
        closed('picture-licensed'),
      )
      await take(piece, 'schedule', maker, at(600_000))
      await newsroom.payload.update({
        collection: 'media',
        id: picture.id,
        data: { licenceEndsAt: new Date(Date.now() - 1000).toISOString() } as never,
        overrideAccess: true,
      })
      expect(await publishDue(newsroom.payload, new Date(Date.now() + 700_000))).toMatchObject({
        blocked: 1,
      })
    })

    it('asks for the length that was agreed, or for a reason', async () => {
      await setRules({ rules: [{ requirement: 'length-agrees', level: 'required' }] })
      const piece = await makePiece({ commissionedWords: 700 })
      await expect(take(piece, 'make-proof', maker)).rejects.toMatchObject(closed('length-agrees'))
      await change('opinion-pieces', piece, { lengthReason: 'Short is better.' })
      await take(piece, 'make-proof', maker)
      await setRules({ rules: [] })
    })

    it('asks for the terms of a commission before the work begins, where the house does', async () => {
      await setRules({ rules: [{ requirement: 'commission-terms', level: 'required' }] })
      const piece = await makePiece({ stage: 'commissioned' })
      await expect(take(piece, 'start-writing', maker)).rejects.toMatchObject(
        closed('commission-terms'),
      )
      await change('opinion-pieces', piece, {
        commission: { fee: 200, killFee: 50, currency: 'EUR', rights: 'First publication.' },
      })
      await take(piece, 'start-writing', maker)
      await setRules({ rules: [] })
    })
  })
})

async function pictureFile() {
  const { default: sharp } = await import('sharp')
  const data = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#468' },
  })
    .png()
    .toBuffer()
  return { name: 'quay.png', mimetype: 'image/png', size: data.byteLength, data }
}
