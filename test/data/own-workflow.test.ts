import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { OpinionDeskOptions } from '../../src/index.ts'
import { transition } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { workflow } from './fixtures/own-workflow.ts'

type Row = { id: number | string; publicId: string; stage: string; workflow: string }

/** A house, its people, and what they do; opened again and again on one database. */
async function open(url: string, options: OpinionDeskOptions = {}) {
  const newsroom: Newsroom = await openNewsroom(url, options)
  const editor = await newsroom.person('editor')
  const chief = await newsroom.person('desk-chief')
  const admin = await newsroom.person('admin')
  const stored = async (piece: string): Promise<Row & { revision: number }> =>
    (
      await newsroom.payload.find({
        collection: 'opinion-pieces',
        where: { publicId: { equals: piece } },
        overrideAccess: true,
      })
    ).docs[0] as unknown as Row & { revision: number }
  const take = async (piece: string, name: string, as: Person, more: object = {}) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece,
      name,
      expectedRevision: (await stored(piece)).revision,
      ...more,
    })
  return {
    ...newsroom,
    editor,
    chief,
    admin,
    stored,
    take,
    begin: async (data: object = {}) =>
      (
        (await newsroom.payload.create({
          collection: 'opinion-pieces',
          data: { headline: 'On lighthouses', body: bodyOf('They stand.'), ...data },
          overrideAccess: true,
        })) as unknown as Row
      ).publicId,
    save: async (piece: string, data: object) => {
      const { id, revision } = await stored(piece)
      return newsroom.payload.update({
        collection: 'opinion-pieces',
        id,
        data: { ...data, revision },
        overrideAccess: true,
      })
    },
    position: async (piece: string, as: Person) =>
      (await newsroom.fetch(`/api/opinion-pieces/${piece}/transitions`, { as })).json(),
  }
}

forEachDatabase((database) => {
  let url: string
  let house: Awaited<ReturnType<typeof open>>
  const reopen = async (options: OpinionDeskOptions = {}) => {
    await house?.close()
    house = await open(url, options)
  }
  beforeAll(async () => {
    url = await database.fresh()
    await reopen()
  })
  afterAll(() => house?.close())

  describe(`a workflow of a desk’s own, on ${database.name}`, () => {
    let old: string
    let shelved: string
    let own: string

    it('is the standard one by default, and is stored once', async () => {
      old = await house.begin({ stage: 'editing' })
      shelved = await house.begin({ stage: 'editing' })
      await house.take(shelved, 'archive', house.editor)
      await reopen()
      const { docs } = await house.payload.find({
        collection: 'workflow-definitions',
        overrideAccess: true,
      })
      expect(docs).toMatchObject([{ version: 'desk-1', hash: (await house.stored(old)).workflow }])
    })

    it('moves a new piece by stages, transitions, requirements and rights of its own', async () => {
      await reopen({ workflow })
      own = await house.begin()
      expect(await house.stored(own)).toMatchObject({ stage: 'writing' })
      await expect(house.begin({ stage: 'commissioned' })).rejects.toMatchObject({
        code: 'stage-not-writable',
      })
      await house.take(own, 'start-editing', house.editor)
      const seen = await house.position(own, house.editor)
      expect(seen.stages).toContainEqual(
        expect.objectContaining({ name: 'checking', label: 'With the subs' }),
      )
      const names = seen.transitions.map(({ name }: { name: string }) => name)
      expect(names).toContain('ask-reader')
      expect(names).not.toContain('archive')
      await expect(house.take(own, 'archive', house.chief)).rejects.toMatchObject({
        code: 'right-missing',
      })
      await house.take(own, 'ask-reader', house.editor)
      expect(await house.stored(own)).toMatchObject({ stage: 'outside-reader' })
      await house.save(own, { standfirst: 'Saved while it is with the reader.' })
      await house.take(own, 'reader-is-done', house.editor, { note: 'No complaints.' })
    })

    it('asks its own requirement at the release, and lets its own people release', async () => {
      await house.save(own, {
        headline: 'On lighthouses, their keepers, their lamps and all who ever saw them shine',
        bylineMode: 'desk',
      })
      await house.take(own, 'make-proof', house.editor)
      await house.take(own, 'approve', house.chief)
      await expect(house.take(own, 'publish', house.editor)).rejects.toMatchObject({
        code: 'right-missing',
      })
      await expect(house.take(own, 'publish', house.chief)).rejects.toMatchObject({
        code: 'gate-closed',
        details: [{ code: 'headline-fits', at: { field: 'headline' } }],
      })
    })

    it('does not touch a piece in progress, which goes on by its own', async () => {
      const seen = await house.position(old, house.editor)
      const names = seen.transitions.map(({ name }: { name: string }) => name)
      expect(names).not.toContain('ask-reader')
      expect(names).toContain('archive')
      await expect(house.take(old, 'ask-reader', house.editor)).rejects.toMatchObject({
        code: 'transition-unknown',
      })
    })

    it('lets who holds which right count at once, for pieces in progress too', async () => {
      await house.save(old, { bylineMode: 'desk' })
      await house.take(old, 'make-proof', house.editor)
      await house.take(old, 'approve', house.chief)
      await expect(house.take(old, 'publish', house.editor)).rejects.toMatchObject({
        code: 'right-missing',
      })
    })

    it('takes over a piece that was at rest, once it is opened again', async () => {
      const before = await house.stored(shelved)
      await house.take(shelved, 'reopen', house.editor)
      const after = await house.stored(shelved)
      expect(after.workflow).not.toBe(before.workflow)
      await house.take(shelved, 'ask-reader', house.editor)
    })

    it('lets a piece finish in a stage that is no more', async () => {
      await reopen()
      const { stage, workflow: hash } = await house.stored(shelved)
      expect(stage).toBe('outside-reader')
      await house.save(shelved, { standfirst: 'Still with the reader.' })
      const seen = await house.position(shelved, house.editor)
      expect(seen.transitions).toMatchObject([{ name: 'reader-is-done', allowed: true }])
      await house.take(shelved, 'reader-is-done', house.editor, { note: 'Done.' })
      expect(await house.stored(shelved)).toMatchObject({ stage: 'editing', workflow: hash })
      const versions = await house.payload.findVersions({
        collection: 'opinion-pieces',
        where: { 'version.stage': { equals: 'outside-reader' } },
        overrideAccess: true,
      })
      expect(versions.totalDocs).toBeGreaterThan(1)
    })

    it('keeps a requirement that the options no longer have closed, and names it', async () => {
      await expect(house.take(own, 'publish', house.chief)).rejects.toMatchObject({
        code: 'gate-closed',
        details: [expect.objectContaining({ code: 'headline-fits' })],
      })
      await house.take(own, 'send-back', house.editor, { to: 'editing', note: 'Start again.' })
    })
  })
})

it('is told in the guide with an example that these tests run', async () => {
  const guide = await readFile('docs/plugin.md', 'utf8')
  const example = /```ts workflow\.ts\n([^]*?)```/.exec(guide)?.[1]
  const run = await readFile('test/data/fixtures/own-workflow.ts', 'utf8')
  expect(example).toBe(run.replaceAll('../../../src/index.ts', 'opinion-desk'))
})
