import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fingerprint, importArticle, textOfBlock } from '../../src/importing/index.ts'
import { sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { blocksFromLexical } from '../../src/publishing/index.ts'
import type { PieceRow } from '../../src/publishing/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

type Stored = PieceRow & {
  sourceName?: string
  sourceText?: string
  sourceFingerprint?: string
  setAside?: { text: string; reason: string }[]
}

const SEED = path.resolve('..', 'shared', 'seeds', 'opinion-article.txt')
const withSeed = existsSync(SEED) ? it : it.skip
if (!existsSync(SEED)) {
  process.stderr.write('SKIPPED: no ../shared/seeds/opinion-article.txt beside the project\n')
}

const HOUSE_WORDING =
  'The views expressed in this article are the author’s own and do not reflect those of this paper.'

const article = (headline: string, ...rest: string[]) =>
  Buffer.from(
    [
      headline,
      'By Ada Moss',
      'On Tuesday the council closed the only public bath of the old town, and nobody who voted for it had ever been in the water.',
      'The bath was cold, as every bath built before the war is cold. It was also full, from six in the morning until the lights went out, of people who had nowhere else to be warm in company.',
      'What is asked for now is small. Open the doors for three mornings a week, and count who comes.',
      ...rest,
    ].join('\n\n'),
  )

forEachDatabase((database) => {
  describe(`an import, on ${database.name}`, () => {
    let newsroom: Newsroom
    let disclaimer: { id: number | string }

    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
      disclaimer = await newsroom.payload.create({
        collection: 'disclaimers',
        data: { title: 'Own views', code: 'own-views', forOne: HOUSE_WORDING, language: 'en' },
        overrideAccess: true,
      } as never)
    }, 60_000)
    afterAll(() => newsroom?.close())

    const bring = (bytes: Buffer, name = 'article.txt') =>
      importArticle(newsroom.payload, { bytes, name })

    const stored = async (id: number | string): Promise<Stored> =>
      (await newsroom.payload.findByID({
        collection: 'opinion-pieces',
        id,
        depth: 0,
        overrideAccess: true,
      })) as unknown as Stored

    const pieces = async () =>
      (await newsroom.payload.count({ collection: 'opinion-pieces', overrideAccess: true }))
        .totalDocs

    const codes = ({ questions }: Stored) => (questions ?? []).map(({ code }) => code)

    withSeed('makes one piece of the real article, with every word in its place', async () => {
      const bytes = readFileSync(SEED)
      const { made, reading } = await bring(bytes, 'opinion-article.txt')
      const piece = await stored(made?.id ?? 0)
      expect(piece).toMatchObject({
        stage: 'editing',
        headline: reading.piece.headline,
        language: 'en',
        commentPolicy: 'closed',
        invitation: true,
        sourceName: 'opinion-article.txt',
        sourceText: reading.source.text,
        sourceFingerprint: reading.source.fingerprint,
      })
      const blocks = blocksFromLexical(piece.body)
      expect(blocks.map(textOfBlock)).toEqual(reading.piece.body.map(textOfBlock))
      expect(blocks.filter(({ type }) => type === 'crosshead').map(textOfBlock)).toEqual([
        expect.stringMatching(/reluctance to take action/i),
      ])
      expect(blocks.map(textOfBlock).join('\n')).not.toMatch(/views expressed|comments/i)
      expect(piece.setAside ?? []).toEqual(reading.setAside)

      expect(codes(piece).filter((code) => code === 'relative-date')).toHaveLength(3)
      expect(codes(piece)).toEqual(
        expect.arrayContaining([
          'no-byline',
          'author-box-empty',
          'obfuscated-email',
          'stray-word',
          'space-before-stop',
          'date-without-year',
          'disclaimer-mismatch',
        ]),
      )
      expect(piece.questions?.every(({ settled }) => settled === false)).toBe(true)
      const found = reading.disclaimers[0]
      expect(codes(piece)).toContain(found?.code ? 'disclaimer-wording' : 'disclaimer-unknown')
    })

    it('keeps a disclaimer nobody knows as a question, whole, so that it can be made one', async () => {
      const wording = `The views expressed in this article are the author’s own. ${'They bind neither the bath, nor the town, nor its horses. '.repeat(5).trim()}`
      const { made } = await bring(article('The bath must open again', wording))
      const piece = await stored(made?.id ?? 0)
      expect(piece.disclaimers ?? []).toEqual([])
      expect(piece.questions).toContainEqual(
        expect.objectContaining({ code: 'disclaimer-unknown', weight: 'must', excerpt: wording }),
      )
    })

    it('ties the piece to the disclaimer of the house', async () => {
      const { made } = await bring(article('A bath is not a luxury', HOUSE_WORDING))
      const piece = await stored(made?.id ?? 0)
      expect(piece.disclaimers).toEqual([disclaimer.id])
      expect(codes(piece)).not.toContain('disclaimer-unknown')
    })

    it('asks for a byline nobody has, and takes the profile of the one who has', async () => {
      const before = await stored((await bring(article('Cold water, warm company'))).made?.id ?? 0)
      expect(before.bylines ?? []).toEqual([])
      expect(before.questions).toContainEqual(
        expect.objectContaining({ code: 'author-unknown', weight: 'must', excerpt: 'Ada Moss' }),
      )
      const author = await newsroom.payload.create({
        collection: 'authors',
        data: { name: 'Ada Moss', slug: 'ada-moss', kind: 'person' },
        overrideAccess: true,
      } as never)
      const after = await stored((await bring(article('Three mornings a week'))).made?.id ?? 0)
      expect(after.bylines).toMatchObject([{ author: author.id, interests: 'not-asked' }])
      expect(codes(after)).toContain('author-matched')
      expect(codes(after)).not.toContain('author-unknown')
    })

    it('files a text in a language the desk has not under its first, and asks', async () => {
      const french = [
        'Rouvrez les bains de la vieille ville',
        'Mardi, le conseil a fermé les seuls bains publics de la vieille ville, et personne parmi ceux qui ont voté pour cette mesure ne s’était jamais baigné là-bas.',
        'L’eau était froide, comme dans tous les bains construits avant la guerre. Mais il y avait du monde, depuis six heures du matin jusqu’à la fermeture, et chacun y était chez soi.',
      ].join('\n\n')
      const { made, reading } = await bring(Buffer.from(french))
      const piece = await stored(made?.id ?? 0)
      expect(piece.language).toBe('en')
      expect(codes(piece)).toContain(
        reading.piece.language === 'en' ? 'language-guess' : 'language-not-of-the-desk',
      )
    })

    it('finds the same article again, whatever its line ends, and makes nothing', async () => {
      const text = article('Found and not doubled')
      const { made } = await bring(text)
      const before = await pieces()
      const again = await bring(Buffer.from(text.toString().replaceAll('\n', '\r\n')), 'copy.txt')
      expect(again.made).toBeUndefined()
      expect(again.found).toMatchObject({ id: made?.id, headline: 'Found and not doubled' })
      expect(await pieces()).toBe(before)
    })

    it('makes one piece when five bring the same article at once', async () => {
      const text = article('Five editors, one article')
      const before = await pieces()
      const answers = await Promise.all(Array.from({ length: 5 }, () => bring(text)))
      expect(answers.filter(({ made }) => made)).toHaveLength(1)
      expect(new Set(answers.map(({ found, made }) => String((made ?? found)?.id))).size).toBe(1)
      expect(await pieces()).toBe(before + 1)
    })

    it('gives two articles with one headline an address each', async () => {
      const one = await bring(article('The same words above'))
      const other = await bring(article('The same words above', 'But with an end of its own.'))
      const slugs = await Promise.all(
        [one, other].map(async ({ made }) => (await stored(made?.id ?? 0)).slug),
      )
      expect(slugs).toEqual(['the-same-words-above', 'the-same-words-above-2'])
    })

    it.each([
      ['empty-file', ''],
      ['not-text', 'a\0b'],
      [
        'headline-missing',
        'This begins in the middle. It goes on without a title, for longer than any line that could be one, and it ends here.\n\nA second paragraph follows it.',
      ],
      ['too-large', 'word '.repeat(1_100_000)],
    ])('refuses with %s, and stores nothing', async (code, text) => {
      const before = await pieces()
      await expect(bring(Buffer.from(text), 'bad.txt')).rejects.toMatchObject({
        name: 'DeskError',
        code,
        status: 422,
        message: expect.stringContaining('“bad.txt”'),
      })
      expect(await pieces()).toBe(before)
    })

    it('is for those who may, and says who did it', async () => {
      const bytes = article('By the hand of an editor')
      const userOf = async (...roles: Parameters<Newsroom['person']>) => {
        const { id } = await newsroom.person(...roles)
        const user = await newsroom.payload.findByID({
          collection: 'users',
          id,
          overrideAccess: true,
        })
        return { ...user, collection: 'users' } as never
      }
      const request = { bytes, name: 'article.txt' }
      await expect(
        importArticle(newsroom.payload, { ...request, user: await userOf('reader') }),
      ).rejects.toMatchObject({ code: 'right-missing', status: 403 })
      const user: { id: number | string } = await userOf('editor')
      const { made } = await importArticle(newsroom.payload, { ...request, user: user as never })
      const { docs } = await newsroom.payload.find({
        collection: 'events',
        where: { subject: { equals: made?.publicId }, type: { equals: 'piece.imported' } },
        overrideAccess: true,
      })
      expect(docs).toMatchObject([
        {
          actorKind: 'user',
          actor: String(user.id),
          detail: { source: fingerprint(bytes.toString()), must: expect.any(Number) },
        },
      ])
      expect(JSON.stringify(docs)).not.toMatch(/Ada|editor|bath/)
    })

    it('leaves a chain of events that is whole', async () => {
      await sealEvents(newsroom.payload)
      expect(await verifyLedger(newsroom.payload)).toMatchObject({ whole: true })
    })
  })
})
