import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { TextChange } from '../../src/publishing/content.ts'
import { takePublicationTransition } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Told = { notes: { id: string; text: string; changes?: TextChange[] }[] }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let second: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    second = await newsroom.person('desk-chief')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const tellReaders = (showChanges: boolean) =>
    newsroom.payload.updateGlobal({
      slug: 'desk-settings',
      data: { showChanges },
      overrideAccess: true,
    })
  const release = async (piece: Row) => {
    await desk.take(piece, 'make-proof', maker)
    await desk.take(piece, 'approve', chief)
    await desk.take(piece, 'publish', maker)
  }
  const published = async (text: string): Promise<Row> => {
    const piece = await desk.makePiece({ body: bodyOf(text) })
    await release(piece)
    return piece
  }
  const correct = async (piece: Row, text: string) => {
    await desk.take(piece, 'start-correction', maker)
    await desk.save(piece, {
      body: bodyOf(text),
      noteType: 'correction',
      noteText: 'The number of clocks was wrong.',
    })
    await release(piece)
  }
  const read = async (url: string) => {
    const answer = await newsroom.desk.delivery.handle({ method: 'GET', url, headers: {} })
    return { status: answer.status, text: Buffer.from(answer.body ?? '').toString() }
  }
  const notesOf = async ({ slug }: Row) =>
    (JSON.parse((await read(`/v1/pieces/${String(slug)}`)).text) as Told).notes

  describe(`what a note changed, on ${database.name}`, () => {
    it('is told to readers word by word, in JSON and on the page, once the desk says so', async () => {
      await tellReaders(true)
      const piece = await published('The house had nine clocks, each with a voice.')
      await correct(piece, 'The house had eleven clocks, each with a voice.')
      const [note] = await notesOf(piece)
      expect(note?.changes?.[0]?.parts.filter(({ change }) => change)).toEqual([
        { text: 'nine', change: 'removed' },
        { text: 'eleven', change: 'added' },
      ])
      const page = await newsroom.desk.delivery.page({
        method: 'GET',
        url: `/opinion/${String(piece.slug)}`,
        headers: {},
      })
      expect(Buffer.from(page?.body ?? '').toString()).toContain('<del>nine</del><ins>eleven</ins>')
      await correct(piece, 'The house had twelve clocks, each with a voice.')
      expect((await notesOf(piece)).map(({ changes }) => changes?.length)).toEqual([1, 1])
    })

    it('is nobody’s business otherwise, and the old words stand nowhere', async () => {
      await tellReaders(false)
      const piece = await published('The house had forty clocks.')
      await correct(piece, 'The house had fifty clocks.')
      expect((await notesOf(piece))[0]).not.toHaveProperty('changes')
      const rest = await newsroom.fetch('/api/publications?depth=0&limit=100')
      expect(await rest.text()).not.toContain('forty')
    })

    it('goes with the note when the release is undone', async () => {
      await tellReaders(true)
      const piece = await published('The house had sixty clocks.')
      await correct(piece, 'The house had seventy clocks.')
      await desk.take(piece, 'undo-publish', chief, { note: 'Too early.' })
      expect(await notesOf(piece)).toEqual([])
      const rest = await newsroom.fetch('/api/publications?depth=0&limit=100')
      expect(await rest.text()).not.toContain('seventy')
    })

    it('goes when the text is erased by order', async () => {
      await tellReaders(true)
      const piece = await published('The house had eighty clocks.')
      await correct(piece, 'The house had ninety clocks.')
      const withdraw = async (name: 'erase' | 'remove', as: Person) => {
        const [row] = await desk.rows('publications', {
          piece: { equals: piece.publicId },
        })
        await takePublicationTransition(newsroom.payload, {
          actor: as.actor,
          publication: String(row?.publicId),
          name,
          expectedRevision: Number(row?.revision),
          note: 'By order of the court.',
          publicNote: 'Removed by order.',
        })
      }
      await withdraw('remove', chief)
      await withdraw('erase', second)
      const rows = await desk.rows('publications', { piece: { equals: piece.publicId } })
      expect(JSON.stringify(rows)).not.toMatch(/eighty|ninety/)
    })
  })
})
