import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { erasePerson } from '../../src/erasure/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

const MARK = 'zanthoxylum'
const OTHER = 'quillwort'

/** A pitch whose every word of a person carries the mark. */
const pitch = (mark: string) => ({
  kind: 'draft',
  name: `Ada ${mark}`,
  email: `${mark}@example.org`,
  title: `What ${mark} saw`,
  pitch: `In short: ${mark} was there, and wants to tell of it in eight hundred words.`,
  text: `Once ${mark} went down to the harbour. `.repeat(40),
  note: `Call ${mark} after nine.`,
  interests: { declared: true, text: `${mark} is on the board.` },
  aiUse: { declared: false },
})

forEachDatabase((database) => {
  let newsroom: Newsroom
  let chief: Person
  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    chief = await newsroom.person('desk-chief')
  })
  afterAll(() => newsroom?.close())

  const send = async (mark: string) => {
    const { payload } = newsroom
    const contributor = await payload.create({
      collection: 'contributors',
      data: { name: `Ada ${mark}`, email: `${mark}@example.org`, notes: `${mark} is early.` },
      overrideAccess: true,
    })
    const { title, pitch: text, note } = pitch(mark)
    const publicId = crypto.randomUUID()
    const submission = await payload.db.create({
      collection: 'submissions',
      data: {
        publicId,
        title,
        pitch: text,
        text: pitch(mark).text,
        note,
        links: [`https://${mark}.example.org`],
        sentBy: `Ada ${mark}`,
        interestsText: `${mark} is on the board.`,
        answers: [{ question: 'Why?', answer: `Since ${mark} asks.` }],
        redactedTitle: `The title of ${mark}`,
        redactedText: `Somebody, that is ${mark}, went down.`,
        stage: 'triage',
        revision: 1,
        contributor: contributor.id,
        receivedAt: new Date().toISOString(),
      },
    })
    await payload.db.create({
      collection: 'outbox',
      data: {
        publicId: crypto.randomUUID(),
        template: 'receipt',
        to: `${mark}@example.org`,
        subject: `We have “${title}”`,
        text: `Dear Ada ${mark}`,
        submission: publicId,
        state: 'waiting',
        dueAt: new Date().toISOString(),
        attempts: 0,
      },
    })
    const ofIt = { submission: publicId, publicId: crypto.randomUUID() }
    const at = new Date().toISOString()
    const rows: [collection: string, data: object][] = [
      [
        'correspondence',
        { ...ofIt, from: 'contributor', by: `Ada ${mark}`, via: 'page', text, at },
      ],
      ['scores', { ...ofIt, reader: '1', note: `I know ${mark}.`, scoredAt: at }],
      [
        'attachments',
        {
          ...ofIt,
          name: `${mark}.pdf`,
          kind: 'pdf',
          bytes: 9,
          storageName: publicId,
          state: 'kept',
        },
      ],
      [
        'set-aside-mails',
        {
          publicId: crypto.randomUUID(),
          key: publicId,
          mail: '7:1',
          subject: `About ${mark}`,
          sender: `Ada ${mark}`,
          email: `${mark}@example.org`,
          fault: 'not-taken',
          state: 'aside',
          setAsideAt: at,
        },
      ],
      [
        'pitch-drafts',
        {
          tokenHash: publicId,
          values: { pitch: text },
          email: `${mark}@example.org`,
          keptAt: at,
          endsAt: at,
        },
      ],
    ]
    for (const [collection, data] of rows) {
      await payload.db.create({ collection, data: { ...data } })
    }
    // A save leaves a version with all of it.
    await payload.update({
      collection: 'submissions',
      id: submission.id,
      data: { deskNotes: `${mark} wrote before.`, revision: 1 },
      overrideAccess: true,
    })
    return { contributor: String((contributor as { publicId?: string }).publicId), publicId }
  }

  /** Everything that the desk stores, as it stores it. */
  const everything = async (): Promise<string> => {
    if (database.name === 'sqlite') {
      const file = fileURLToPath(urlOf(newsroom))
      const folder = path.dirname(file)
      const names = (await readdir(folder)).filter((name) => name.startsWith(path.basename(file)))
      const parts = await Promise.all(
        names.map((name) => readFile(path.join(folder, name), 'latin1')),
      )
      return parts.join('')
    }
    const parts: unknown[] = []
    for (const { slug } of newsroom.payload.config.collections) {
      const all = { limit: 0, pagination: false } as const
      parts.push((await newsroom.payload.db.find({ collection: slug, ...all })).docs)
      if (newsroom.payload.collections[slug]?.config.versions) {
        parts.push((await newsroom.payload.db.findVersions({ collection: slug, ...all })).docs)
      }
    }
    return JSON.stringify(parts)
  }

  describe(`a contributor who is erased, on ${database.name}`, () => {
    it('is gone from every row, version and page of the database, and nobody else is', async () => {
      const { contributor } = await send(MARK)
      await send(OTHER)
      expect(await everything()).toContain(MARK)
      const answer = await newsroom.fetch(`/api/contributors/${contributor}/erase`, {
        method: 'POST',
        as: chief,
      })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({
        person: contributor,
        rows: {
          contributors: 1,
          submissions: 1,
          messages: 1,
          versions: 1,
          letters: 1,
          files: 1,
          mails: 1,
        },
      })
      const left = await everything()
      expect(left).not.toContain(MARK)
      expect(left).toContain(OTHER)
    })

    it('is erased by a recorded act, after which the chain is whole', async () => {
      const events = await newsroom.payload.find({
        collection: 'events',
        where: { type: { equals: 'contributor.erased' } },
        overrideAccess: true,
      })
      expect(events.docs).toMatchObject([{ actor: String(chief.id) }])
      await sealEvents(newsroom.payload)
      expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
    })

    it('is not erased while a legal hold stands on what became of it', async () => {
      const { payload } = newsroom
      const { contributor, publicId } = await send('sallow')
      const piece = (await payload.create({
        collection: 'opinion-pieces',
        data: { headline: 'Held', stage: 'editing' },
        overrideAccess: true,
      })) as unknown as { id: number | string; publicId: string }
      await payload.db.updateOne({
        collection: 'submissions',
        where: { publicId: { equals: publicId } },
        data: { piece: piece.id },
        options: { atomic: true },
      })
      const publication = await payload.db.create({
        collection: 'publications',
        data: {
          publicId: crypto.randomUUID(),
          slug: 'held',
          state: 'removed',
          piece: piece.publicId,
          headline: 'Held',
          revision: 1,
          hold: true,
        },
      })
      await expect(erasePerson(payload, contributor, chief.actor)).rejects.toMatchObject({
        code: 'on-hold',
        status: 409,
      })
      expect(await everything()).toContain('sallow')
      await payload.db.updateOne({
        collection: 'publications',
        where: { id: { equals: publication.id } },
        data: { hold: false },
        options: { atomic: true },
      })
      await erasePerson(payload, contributor, chief.actor)
      expect(await everything()).not.toContain('sallow')
    })

    it('is written to no more, is erased once, and by those who may', async () => {
      const waiting = await newsroom.payload.db.count({
        collection: 'outbox',
        where: { state: { equals: 'waiting' } },
      })
      // That of the other one.
      expect(waiting.totalDocs).toBe(1)
      const { docs: erased } = await newsroom.payload.db.find<{ id: number; state: string }>({
        collection: 'outbox',
        where: { to: { equals: 'erased@invalid.invalid' } },
      })
      expect(new Set(erased.map(({ state }) => state))).toEqual(new Set(['cancelled']))
      const { contributor } = await send('bistort')
      const ask = async (as?: Person) =>
        (
          await newsroom.fetch(`/api/contributors/${contributor}/erase`, {
            method: 'POST',
            ...(as ? { as } : {}),
          })
        ).status
      expect([await ask(), await ask(await newsroom.person('editor'))]).toEqual([401, 403])
      expect([await ask(chief), await ask(chief)]).toEqual([200, 409])
      await expect(
        erasePerson(newsroom.payload, 'nobody-of-that-name', chief.actor),
      ).rejects.toMatchObject({ code: 'person-unknown' })
    })
  })
})

const urlOf = (newsroom: Newsroom): string =>
  (newsroom.payload.db as unknown as { clientConfig: { url: string } }).clientConfig.url
