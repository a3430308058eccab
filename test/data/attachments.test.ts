import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import {
  getPitch,
  postPitch,
  postSubmission,
  scanWaiting,
  sweepFiles,
} from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { consumeWhole } from '../../src/security/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { docx, odtOf } from '../setup/documents.ts'
import { pitching, words } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

type File_ = { name: string; bytes: Buffer }

describe('attachments', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let editor: Person
    let desk: Pitching
    let scanner: Server
    /** What the scanner says to the next file, or that it hangs. */
    let verdict: string | null = 'stream: OK'

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      editor = await newsroom.person('editor')
      desk = await pitching(newsroom)
      scanner = createServer((socket) => {
        let heard = Buffer.alloc(0)
        socket.on('error', () => undefined)
        socket.on('data', (data: Buffer) => {
          heard = Buffer.concat([heard, data])
          const isWhole = heard.subarray(-4).equals(Buffer.alloc(4))
          if (!isWhole) return
          const found = heard.includes('EICAR') ? 'stream: Eicar-Signature FOUND' : verdict
          if (found) socket.end(`${found}\0`)
          else socket.destroy()
        })
      })
      await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve))
    }, 120_000)
    afterAll(async () => {
      await newsroom?.close()
      await new Promise((resolve) => scanner.close(resolve))
    }, 30_000)

    const send = (body: object, files: File_[], headers: Record<string, string> = {}) => {
      const form = new FormData()
      form.set('submission', JSON.stringify(body))
      for (const { name, bytes } of files) {
        form.append('files', new Blob([new Uint8Array(bytes)]), name)
      }
      return postSubmission(
        new Request('http://desk.example/v1/submissions', { method: 'POST', body: form, headers }),
        newsroom.desk,
      )
    }

    const taken = async (files: File_[], body: object = desk.pitch()) => {
      const answer = await send(body, files)
      if (answer.status !== 201) throw new Error(await answer.text())
      const { receipt } = (await answer.json()) as { receipt: string }
      return { receipt, rows: await desk.rows('attachments', { submission: { equals: receipt } }) }
    }

    const file = (id: unknown, as?: Person) =>
      newsroom.fetch(`/api/attachments/${String(id)}/file`, as ? { as } : {})

    it('come with a submission, and are given to the desk to be saved, never to be shown', async () => {
      const bytes = docx(['One.', 'Two.'])
      const { rows } = await taken([{ name: '../My “draft”.exe', bytes }])
      expect(rows).toMatchObject([{ kind: 'docx', state: 'kept', text: 'One.\n\nTwo.' }])
      const answer = await file(rows[0]!.publicId, editor)
      expect(answer.status).toBe(200)
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*\.docx/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-security-policy')).toContain('sandbox')
      expect(await readdir(path.join(newsroom.desk.options.dataDir, 'attachments'))).toContain(
        rows[0]!.storageName,
      )
    })

    it('are closed to strangers, readers and other roles', async () => {
      const { rows } = await taken([{ name: 'a.txt', bytes: Buffer.from('hello') }])
      expect((await file(rows[0]!.publicId)).status).toBe(401)
      for (const role of ['reader', 'copy-editor', 'api'] as const) {
        expect((await file(rows[0]!.publicId, await newsroom.person(role))).status).toBe(403)
      }
      expect((await file('nothing', editor)).status).toBe(404)
    })

    it('that are pictures are drawn anew, without what the camera knew', async () => {
      const photo = await sharp({
        create: { width: 30, height: 20, channels: 3, background: '#468' },
      })
        .jpeg()
        .withExif({ IFD0: { Copyright: 'secret place' } })
        .toBuffer()
      expect(photo.includes('secret place')).toBe(true)
      const { rows } = await taken([{ name: 'photo.jpg', bytes: photo }])
      const kept = Buffer.from(await (await file(rows[0]!.publicId, editor)).arrayBuffer())
      expect(kept.includes('secret place')).toBe(false)
      expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 30, height: 20 })
    })

    it('that can act by themselves are kept apart, with the reason', async () => {
      const macros = await readFile(new URL('fixtures/documents/macros.odt', import.meta.url))
      expect((await taken([{ name: 'macros.odt', bytes: macros }])).rows).toMatchObject([
        { kind: 'odt', state: 'quarantined', reason: 'it holds macros', text: null },
      ])
      const bytes = docx(['x'], { 'word/vbaProject.bin': 'x' })
      const { rows } = await taken([{ name: 'macro.docx', bytes }])
      expect(rows).toMatchObject([{ state: 'quarantined', reason: 'it holds macros', text: null }])
      const answer = await file(rows[0]!.publicId, editor)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('it holds macros')
    })

    it('that are none of the kinds are named, and nothing is stored', async () => {
      const before = (await desk.rows('submissions')).length
      const answer = await send(desk.pitch(), [
        { name: 'a.docx', bytes: Buffer.from('MZ\u0000') },
        { name: 'b.txt', bytes: Buffer.from('fine') },
      ])
      expect(answer.status).toBe(422)
      const { error } = (await answer.json()) as { error: { details: { message: string }[] } }
      expect(error.details).toMatchObject([{ field: 'files', code: 'file-refused' }])
      expect(error.details[0]!.message).toContain('“a”')
      expect(await desk.rows('submissions')).toHaveLength(before)
    })

    it('are limited in size and number by what arrives', async () => {
      const large = Buffer.alloc(10 * 1024 * 1024 + 1, 'a')
      const allowed = large.subarray(1)
      expect((await send(desk.pitch(), [{ name: 'a.txt', bytes: large }])).status).toBe(422)
      expect((await send(desk.pitch(), [{ name: 'a.txt', bytes: allowed }])).status).toBe(201)
      const small = { name: 'a.txt', bytes: Buffer.from('a') }
      expect((await send(desk.pitch(), [small, small, small, small])).status).toBe(422)
      expect((await taken([small, small, small])).rows).toHaveLength(3)
      const three = [0, 1, 2].map((n) => ({ name: `${n}.txt`, bytes: allowed }))
      expect((await send(desk.pitch(), three)).status).toBe(422)
    }, 60_000)

    it('sent again with the same key are kept once', async () => {
      const body = desk.pitch()
      const key = { 'idempotency-key': `files-${database.name}` }
      const bytes = Buffer.from('the same')
      const one = await (await send(body, [{ name: 'a.txt', bytes }], key)).json()
      const two = await send(body, [{ name: 'a.txt', bytes }], key)
      expect(await two.json()).toEqual(one)
      const other = await send(body, [{ name: 'a.txt', bytes: Buffer.from('other') }], key)
      expect(other.status).toBe(409)
      const { receipt } = one as { receipt: string }
      expect(await desk.rows('attachments', { submission: { equals: receipt } })).toHaveLength(1)
    })

    it('of what is refused, or came twice at once, are dropped there and then', async () => {
      const folder = path.join(newsroom.desk.options.dataDir, 'attachments')
      const known = async () =>
        (await desk.rows('attachments')).map(({ storageName }) => String(storageName))
      const before = new Set(await readdir(folder))
      const body = desk.pitch()
      const key = { 'idempotency-key': `at-once-${database.name}` }
      const sent = [{ name: 'a.txt', bytes: Buffer.from('twice at once') }]
      const answers = await Promise.all(Array.from({ length: 6 }, () => send(body, sent, key)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      const others = await Promise.all(
        ['b', 'c'].map((title) =>
          send({ ...desk.pitch(), title }, sent, { 'idempotency-key': `raced-${database.name}` }),
        ),
      )
      expect(others.map(({ status }) => status).sort()).toEqual([201, 409])
      const after = (await readdir(folder)).filter((name) => !before.has(name))
      expect(after.sort()).toEqual((await known()).filter((name) => !before.has(name)).sort())
      expect(after).toHaveLength(2)
    })

    it('that are a document stand in for the draft’s text, word for word', async () => {
      const paragraphs = [words(300, 'alpha'), `${words(150, 'beta')} tail`]
      for (const bytes of [
        docx(paragraphs),
        odtOf(paragraphs),
        Buffer.from(`{\\rtf1 ${paragraphs.join('\\par ')}}`),
        Buffer.from(paragraphs.join('\r\n\r\n')),
      ]) {
        const { receipt } = await taken([{ name: 'x', bytes }], desk.pitch({ kind: 'draft' }))
        expect((await desk.submission(receipt)).text).toBe(paragraphs.join('\n\n'))
      }
      const short = await send(desk.pitch({ kind: 'draft' }), [
        { name: 'short.docx', bytes: docx(['Too short.']) },
      ])
      expect(short.status).toBe(422)
    })

    /** By the page, whose form is fetched first. */
    const sendForm = async (bytes: Buffer, body = desk.pitch(), headers = {}) => {
      const page = await (
        await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
      ).text()
      const token = /name="form" value="([^"]*)"/.exec(page)?.[1] ?? ''
      const form = new FormData()
      const { interests: _interests, aiUse: _aiUse, ...plain } = body
      const fields = {
        ...(plain as unknown as Record<string, string>),
        exclusive: 'yes',
        interests: 'none',
        aiUse: 'none',
        form: token,
      }
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      form.append('files', new Blob([new Uint8Array(bytes)]), 'a.txt')
      return postPitch(
        new Request('http://desk.example/pitch', { method: 'POST', body: form, headers }),
        newsroom.desk,
      )
    }

    it('come by the page as well, which loses no text over a file it cannot take', async () => {
      const refused = await sendForm(Buffer.from('MZ\u0000'))
      expect(refused.status).toBe(422)
      const html = await refused.text()
      expect(html).toContain('id="files-error"')
      expect(html).toContain('value="Ring the bell"')
      const answer = await sendForm(Buffer.from('A note.'))
      expect(answer.status).toBe(303)
      const receipt = /receipt=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1]
      expect(await desk.rows('attachments', { submission: { equals: receipt } })).toHaveLength(1)
    })

    it('of one contributor are taken up to 100 MB an hour, by the page and the API; a stranger uses up none', async () => {
      const useUp = async (who: string) => {
        // Of this hour and the next, so that it holds when the clock strikes.
        for (const at of [Date.now(), Date.now() + 3_600_000]) {
          const rule = { points: 1e9, seconds: 3600 }
          await consumeWhole(newsroom.payload, who, rule, 100 * 1024 * 1024 - 1000, at)
        }
      }
      const body = desk.pitch()
      await useUp(`sent-bytes:${body.email}:192.0.2.1`)
      const large = [{ name: 'a.txt', bytes: Buffer.alloc(2000, 'a ') }]
      const here = { 'x-desk-peer': '192.0.2.1' }
      const refused = await send(body, large, here)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused.json()).toMatchObject({
        error: { code: 'too-much-in-files', details: [{ limit: 100 * 1024 * 1024 }] },
      })
      const form = await sendForm(large[0]!.bytes, body, here)
      expect(form.status).toBe(429)
      const told = await form.text()
      expect(told).toContain('You may send 100 MB of files an hour')
      expect(told).toContain('value="Ring the bell"')
      expect((await send(body, [], here)).status).toBe(201)
      const elsewhere = { 'x-desk-peer': '192.0.2.2' }
      expect((await send({ ...body, title: 'Again' }, large, elsewhere)).status).toBe(201)
    })

    it('that were changed on the disk are not given out', async () => {
      const { rows } = await taken([{ name: 'a.txt', bytes: Buffer.from('as it was sent') }])
      const folder = path.join(newsroom.desk.options.dataDir, 'attachments')
      await writeFile(path.join(folder, String(rows[0]!.storageName)), 'something else')
      expect((await file(rows[0]!.publicId, editor)).status).toBe(409)
    })

    it('whose submission was never stored are swept away after an hour', async () => {
      const { rows } = await taken([{ name: 'a.txt', bytes: Buffer.from('kept') }])
      const folder = path.join(newsroom.desk.options.dataDir, 'attachments')
      const orphan = path.join(folder, '01890000-0000-7000-8000-000000000000')
      await writeFile(orphan, 'nobody’s')
      const long = new Date(Date.now() - 2 * 3_600_000)
      await utimes(orphan, long, long)
      await utimes(path.join(folder, String(rows[0]!.storageName)), long, long)
      expect(await sweepFiles(newsroom.payload)).toBe(1)
      expect((await file(rows[0]!.publicId, editor)).status).toBe(200)
    })

    it('wait for the scanner where there is one, and stay apart while it is away', async () => {
      newsroom.desk.options.scanner = {
        host: '127.0.0.1',
        port: (scanner.address() as AddressInfo).port,
      }
      try {
        verdict = null
        const clean = (await taken([{ name: 'a.txt', bytes: Buffer.from('hello') }])).rows[0]!
        const bad = (await taken([{ name: 'b.txt', bytes: Buffer.from('X5O EICAR') }])).rows[0]!
        expect((await file(clean.publicId, editor)).status).toBe(403)
        expect(await scanWaiting(newsroom.payload)).toEqual({ clean: 0, infected: 0 })
        expect((await file(clean.publicId, editor)).status).toBe(403)
        verdict = 'stream: OK'
        expect(await scanWaiting(newsroom.payload)).toEqual({ clean: 1, infected: 1 })
        expect((await file(clean.publicId, editor)).status).toBe(200)
        const refused = await file(bad.publicId, editor)
        expect(refused.status).toBe(403)
        expect(await refused.text()).toContain('Eicar-Signature')
      } finally {
        newsroom.desk.options.scanner = undefined
      }
    })
  })
})
