import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newsroom as story, seedNewsroom } from '../../src/demo/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import type { Content } from '../../src/publishing/content.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

type Row = Record<string, unknown> & { id: number | string; publicId: string }

forEachDatabase(
  (database) => {
    describe(`the demo newsroom, on ${database.name}`, () => {
      let newsroom: Newsroom
      let signIns: string[]

      const rows = async (collection: string, sort = 'createdAt'): Promise<Row[]> =>
        (
          await newsroom.payload.find({
            collection: collection as never,
            sort,
            depth: 0,
            limit: 0,
            pagination: false,
            overrideAccess: true,
          })
        ).docs as unknown as Row[]
      const by = (list: Row[], field: string) =>
        new Map(list.map((row) => [String(row[field]), row]))

      beforeAll(async () => {
        newsroom = await openNewsroom(await database.fresh())
        signIns = (await seedNewsroom(newsroom.payload, undefined))?.signIns ?? []
      }, 120_000)
      afterAll(() => newsroom?.close())

      it('tells the sign-ins, with a password that opens every account', async () => {
        const password = /password (\S+)/.exec(signIns[0] ?? '')?.[1] ?? ''
        expect(signIns).toHaveLength(story.users.length + 1)
        for (const { email, role } of [story.users[0], story.users.at(-1)].flatMap(
          (u) => u ?? [],
        )) {
          const { user } = await newsroom.payload.login({
            collection: 'users',
            data: { email, password },
          })
          expect(user).toMatchObject({ email, deskRoles: [role] })
        }
      })

      it('has every piece in the stage it tells of', async () => {
        const pieces = by(await rows('opinion-pieces'), 'slug')
        expect([...pieces].map(([slug, { stage }]) => [slug, stage]).sort()).toEqual(
          story.pieces.map(({ slug, stage }) => [slug, stage]).sort(),
        )
      })

      it('has what is published live, in the order told, by the hands of two people', async () => {
        const publications = await rows('publications', '-publishedAt')
        expect(publications.map(({ slug, state }) => [slug, state])).toEqual(
          story.pieces
            .filter(({ stage }) => stage === 'published')
            .sort((one, other) => (other.published ?? 0) - (one.published ?? 0))
            .map(({ slug }) => [slug, 'live']),
        )
        const proofs = by(await rows('proofs'), 'publicId')
        const approvals = await rows('approvals')
        for (const { proof } of publications) {
          const signed = approvals.filter((approval) => approval.proof === proof)
          expect(signed).toHaveLength(1)
          expect(signed[0]?.approvedBy).not.toBe(proofs.get(String(proof))?.madeBy)
        }
      })

      it('tells readers of the correction, and shows the corrected words', async () => {
        const corrected = (await rows('publications')).filter((row) => row.corrected)
        expect(corrected).toHaveLength(1)
        const told = story.pieces.find(({ slug }) => slug === corrected[0]?.slug)?.correction
        const content = corrected[0]?.content as Content
        expect(content.notes).toMatchObject([{ type: told?.type, text: told?.note }])
        const text = JSON.stringify(content.body)
        expect(text).toContain(told?.after)
        expect(text).not.toContain(told?.before)
        const releases = (await rows('releases', 'number')).filter(
          ({ piece }) => piece === corrected[0]?.piece,
        )
        expect(releases.map(({ number, kind }) => [number, kind])).toEqual([
          [1, 'publication'],
          [2, 'correction'],
        ])
      })

      it('prints the disclaimer in the language of the piece, worded for its byline', async () => {
        const publications = by(await rows('publications'), 'slug')
        for (const piece of story.pieces.filter(({ stage }) => stage === 'published')) {
          const content = publications.get(piece.slug)?.content as Content
          const due = story.disclaimers
            .filter(({ code }) => piece.disclaimers.includes(code))
            .map(({ wordings }) => {
              const wording = wordings.find(({ language }) => language === piece.language)
              const { length } = piece.authors
              return length === 0 ? wording?.none : length === 1 ? wording?.one : wording?.several
            })
          expect(content.disclaimers.map(({ text }) => text)).toEqual(due)
        }
      })

      it('speaks of comments and pitches in the language of the piece, wherever it is', async () => {
        const contents = (await rows('publications')).map(({ content }) => content as Content)
        for (const { comments, invitation, language } of contents) {
          const { site } = story
          const said = site.otherLanguages.find((each) => each.language === language) ?? site
          expect(comments).toEqual({
            policy: comments.policy,
            notice: said.commentNotices[comments.policy],
          })
          if (invitation) expect(invitation.text).toBe(said.invitation)
        }
        expect(new Set(contents.map(({ language }) => language)).size).toBe(3)
      })

      it('shows a stranger the pictures that are published, and no others', async () => {
        const media = await rows('media')
        const released = media.filter((row) => row.released)
        expect(released.length).toBeGreaterThan(4)
        for (const { alt, credit, url } of media) {
          expect([alt, credit, url]).toEqual(Array.from({ length: 3 }, () => expect.any(String)))
        }
      })

      it('has the submissions decided, the accepted one tied to its piece and its author', async () => {
        const submissions = by(await rows('submissions'), 'title')
        for (const { title, stage } of story.submissions) {
          expect(submissions.get(title)?.stage).toBe(stage === 'received' ? 'triage' : stage)
        }
        const accepted = story.submissions.find(({ stage }) => stage === 'accepted')
        const submission = submissions.get(accepted?.title ?? '')
        const piece = by(await rows('opinion-pieces'), 'slug').get(accepted?.decision?.piece ?? '')
        expect(submission?.piece).toBe(piece?.id)
        expect(piece).toMatchObject({ submission: submission?.id, commissionedWords: 700 })
        expect(piece?.bylines).toHaveLength(1)
      })

      it('sends nobody a mail: the messages are held, to be looked at', async () => {
        const outbox = await rows('outbox')
        expect(outbox.length).toBe(
          story.submissions.length + story.submissions.filter((item) => item.decision).length,
        )
        expect(new Set(outbox.map(({ state }) => state))).toEqual(new Set(['held']))
      })

      it('leaves a chain of events that is whole', async () => {
        expect(await sealEvents(newsroom.payload)).toBeGreaterThan(40)
        expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
      })

      it('is not seeded again, nor into a database where somebody has begun', async () => {
        expect(await seedNewsroom(newsroom.payload, undefined)).toBeNull()
        const other = await openNewsroom(await database.fresh())
        try {
          await other.person('admin')
          expect(await seedNewsroom(other.payload, undefined)).toBeNull()
        } finally {
          await other.close()
        }
      })
    })

    describe(`a seeding, on ${database.name}`, () => {
      const count = async ({ payload }: Newsroom, collection: string) =>
        (await payload.count({ collection: collection as never, overrideAccess: true })).totalDocs

      it('by two processes at once makes everything once, and tells one of them', async () => {
        const url = await database.fresh()
        const pair = await Promise.all([openNewsroom(url), openNewsroom(url)])
        try {
          const answers = await Promise.all(
            pair.map(({ payload }) => seedNewsroom(payload, 'a password given')),
          )
          expect(answers.filter((answer) => answer !== null)).toHaveLength(1)
          expect(await count(pair[0], 'opinion-pieces')).toBe(story.pieces.length)
          expect(await count(pair[0], 'submissions')).toBe(story.submissions.length)
          expect(await count(pair[0], 'users')).toBe(story.users.length)
        } finally {
          await Promise.all(pair.map((each) => each.close()))
        }
      }, 180_000)

      it('that was cut off is finished by the next, with a password that is known', async () => {
        const url = await database.fresh()
        const first = await openNewsroom(url)
        const create = first.payload.create.bind(first.payload)
        let left = 30
        first.payload.create = ((options: never) => {
          left -= 1
          if (left < 0) throw new Error('The process was killed.')
          return create(options)
        }) as unknown as typeof create
        await expect(seedNewsroom(first.payload, undefined)).rejects.toThrow('killed')
        first.payload.create = create
        const second = await openNewsroom(url)
        try {
          const answer = await seedNewsroom(second.payload, 'the second password')
          expect(answer?.signIns[0]).toContain('DEMO_PASSWORD')
          expect(await count(second, 'opinion-pieces')).toBe(story.pieces.length)
          expect(await count(second, 'media')).toBeGreaterThan(0)
          const { user } = await second.payload.login({
            collection: 'users',
            data: { email: 'editor@desk.example', password: 'the second password' },
          })
          expect(user).toMatchObject({ email: 'editor@desk.example' })
        } finally {
          await second.close()
          await first.close()
        }
      }, 180_000)

      it('refuses a password that is none, before it makes anything', async () => {
        const empty = await openNewsroom(await database.fresh())
        try {
          await expect(seedNewsroom(empty.payload, 'short')).rejects.toMatchObject({
            name: 'OptionError',
          })
          expect(await count(empty, 'users')).toBe(0)
        } finally {
          await empty.close()
        }
      }, 60_000)
    })
  },
  ['sqlite'],
)
