import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { getPitch, intakeOnNode } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { docx } from '../setup/documents.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Head and body, as long as the head says. */
const isWhole = (told: string): boolean => {
  const end = told.indexOf('\r\n\r\n')
  const length = /^content-length: (\d+)/im.exec(told.slice(0, end))?.[1]
  return end > 0 && told.length >= end + 4 + Number(length ?? Infinity)
}

describe('submissions over a connection', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching
    let server: Server
    const faults: unknown[] = []

    beforeAll(async () => {
      newsroom = await openNewsroom(database.url)
      desk = await pitching(newsroom)
      const answer = intakeOnNode(newsroom.desk, { bytes: 20, milliseconds: 1500 })
      server = createServer((req, res) => {
        answer(req, res).then(
          (isOurs) => {
            if (!isOurs) res.writeHead(418, { 'Content-Length': 0 }).end()
          },
          (error: unknown) => {
            faults.push(error)
            res.destroy()
          },
        )
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    }, 120_000)
    afterAll(async () => {
      server?.closeAllConnections()
      server?.close()
      await newsroom?.close()
      expect(faults).toEqual([])
    }, 30_000)

    const open = async (): Promise<{ socket: Socket; heard: () => string }> => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      let text = ''
      socket.setEncoding('latin1')
      socket.on('data', (part) => (text += String(part)))
      socket.on('error', () => undefined)
      await new Promise((resolve) => socket.once('connect', resolve))
      return { socket, heard: () => text }
    }

    const until = async (is: () => boolean) => {
      for (let waited = 0; waited < 10_000 && !is(); waited += 20) await pause(20)
    }

    /** Writes a request as it is given, and answers with what came back. */
    const raw = async (...parts: (Buffer | number | string)[]): Promise<string> => {
      const { heard, socket } = await open()
      for (const part of parts) {
        if (typeof part === 'number') await pause(part)
        else socket.write(part)
      }
      await until(() => isWhole(heard()))
      socket.destroy()
      return heard()
    }

    const head = (headers: Record<string, number | string>, path = '/v1/submissions') =>
      [
        `POST ${path} HTTP/1.1`,
        'Host: desk.example',
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '',
        '',
      ].join('\r\n')

    const json = (body: string, more: Record<string, number | string> = {}) =>
      head({
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        ...more,
      })

    const rowsOf = (title: string) => desk.rows('submissions', { title: { equals: title } })

    it('are taken, and answered with their length and no guess of their kind', async () => {
      const body = JSON.stringify(desk.pitch({ title: `Plain ${database.name}` }))
      const told = await raw(json(body), body)
      expect(told).toMatch(/^HTTP\/1\.1 201 /)
      expect(told).toMatch(/x-content-type-options: nosniff/i)
      expect(told).toMatch(/content-length: \d+/i)
      expect(await rowsOf(`Plain ${database.name}`)).toHaveLength(1)
    })

    it('with a file, in pieces that end anywhere', async () => {
      const title = `In pieces ${database.name}`
      const parts = Buffer.concat([
        Buffer.from(
          `--b\r\nContent-Disposition: form-data; name="submission"\r\n\r\n${JSON.stringify(desk.pitch({ title }))}\r\n--b\r\nContent-Disposition: form-data; name="files"; filename="text.docx"\r\n\r\n`,
        ),
        docx(['Hello']),
        Buffer.from('\r\n--b--\r\n'),
      ])
      const chunks: (Buffer | string)[] = []
      for (let at = 0; at < parts.length; at += 97) {
        const chunk = parts.subarray(at, at + 97)
        chunks.push(`${chunk.length.toString(16)}\r\n`, chunk, '\r\n')
      }
      const told = await raw(
        head({ 'Content-Type': 'multipart/form-data; boundary=b', 'Transfer-Encoding': 'chunked' }),
        ...chunks,
        '0\r\n\r\n',
      )
      expect(told).toMatch(/^HTTP\/1\.1 201 /)
      const [row] = await rowsOf(title)
      expect(
        await desk.rows('attachments', { submission: { equals: row!.publicId } }),
      ).toHaveLength(1)
    })

    it('that grow beyond what is taken are refused while they come, readably', async () => {
      const chunk = 'x'.repeat(32 * 1024)
      const told = await raw(
        head({ 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }),
        ...Array.from({ length: 9 }, () => `8000\r\n${chunk}\r\n`),
      )
      expect(told).toMatch(/^HTTP\/1\.1 413 /)
      expect(told).toContain('body-too-large')
    })

    it('that say they are too large are refused before they come', async () => {
      const told = await raw(json('', { 'Content-Length': 999_999_999 }))
      expect(told).toMatch(/^HTTP\/1\.1 413 /)
    })

    it('that are refused are read out, for those who hear nothing before they have said all', async () => {
      const { heard, socket } = await open()
      socket.pause()
      const large = 'x'.repeat(12 * 1024 * 1024)
      socket.write(json(large))
      expect(await new Promise((resolve) => socket.write(large, resolve))).toBeFalsy()
      socket.resume()
      await until(() => isWhole(heard()))
      socket.destroy()
      expect(heard()).toMatch(/^HTTP\/1\.1 413 /)
      expect(heard()).toMatch(/connection: close/i)
    })

    // What takes seconds and is the same whatever keeps the rows.
    if (database.name === 'sqlite') {
      it('that would go on without an end are answered while they come', async () => {
        const { heard, socket } = await open()
        socket.write(
          head({
            'Content-Type': 'multipart/form-data; boundary=b',
            'Transfer-Encoding': 'chunked',
          }),
        )
        const said = (part: string) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`
        socket.write(
          said('--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'),
        )
        const chunk = said('x'.repeat(1024 * 1024))
        let megabytes = 0
        for (; heard() === '' && megabytes < 300; megabytes += 1) {
          await new Promise((resolve) => socket.write(chunk, resolve))
        }
        await until(() => isWhole(heard()))
        socket.destroy()
        expect(heard()).toMatch(/^HTTP\/1\.1 422 /)
        expect(heard()).toContain('All files together')
        expect(megabytes).toBeLessThan(200)
      })

      it('that come too slowly to be waited for are told so', async () => {
        const body = JSON.stringify(desk.pitch())
        const told = await raw(json(body), body.slice(0, 10), 1600, body.slice(10, 12))
        expect(told).toMatch(/^HTTP\/1\.1 408 /)
        expect(told).toContain('too-slow')
        const form = 'title=Ring&pitch=Too+slow'
        const page = `POST /pitch?lang=tr HTTP/1.1\r\nHost: desk\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n`
        const shown = await raw(page, form.slice(0, 10), 1600, form.slice(10, 12))
        expect(shown).toMatch(/^HTTP\/1\.1 408 /)
        expect(shown).toContain('<html lang="tr">')
        expect(shown).toContain('yeniden deneyin')
      })
    }

    it('that come slowly hold nobody up', async () => {
      const title = `Slowly ${database.name}`
      const body = JSON.stringify(desk.pitch({ title }))
      const slow = raw(json(body), body.slice(0, 50), 400, body.slice(50, 90), 400, body.slice(90))
      const quick = JSON.stringify(desk.pitch({ title: `Quickly ${database.name}` }))
      expect(await raw(json(quick), quick)).toMatch(/^HTTP\/1\.1 201 /)
      expect(await rowsOf(title)).toEqual([])
      expect(await slow).toMatch(/^HTTP\/1\.1 201 /)
      expect(await rowsOf(title)).toHaveLength(1)
    })

    it('whose sender asks first are asked for their body', async () => {
      const body = JSON.stringify(desk.pitch({ title: `Asked ${database.name}` }))
      const { heard, socket } = await open()
      socket.write(json(body, { Expect: '100-continue' }))
      await until(() => heard().includes('100 Continue'))
      socket.write(body)
      await until(() => heard().includes('201'))
      socket.destroy()
      expect(heard()).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /)
    })

    it('with odd headers are read as far as they can be', async () => {
      const body = JSON.stringify(desk.pitch({ title: `Odd ${database.name}` }))
      const odd = [
        'POST /v1/submissions?utm=x HTTP/1.1',
        'Host: desk.example',
        'content-TYPE: APPLICATION/json ; charset="UTF-8"',
        'X-Note: caf\u00e9 \u00fc',
        'X-Twice: one',
        'X-Twice: two',
        'Cookie: a=b',
        'Cookie: c=d',
        `Content-Length: ${Buffer.byteLength(body)}`,
        '',
        '',
      ].join('\r\n')
      expect(await raw(Buffer.from(odd, 'latin1'), body)).toMatch(/^HTTP\/1\.1 201 /)
      const blank = await raw(json(body, { 'Idempotency-Key': 'two words' }), body)
      expect(blank).toMatch(/^HTTP\/1\.1 400 /)
      expect(await raw(json(body, { 'Content-Type': 'x'.repeat(900) }), body)).toMatch(
        /^HTTP\/1\.1 415 /,
      )
    })

    it('broken off in the middle leave nothing, and the next is taken', async () => {
      const title = `Broken off ${database.name}`
      const body = JSON.stringify(desk.pitch({ title }))
      for (const type of ['application/json', 'multipart/form-data; boundary=b']) {
        const { socket } = await open()
        socket.write(json(body, { 'Content-Type': type }))
        socket.write(body.slice(0, 80))
        await pause(100)
        socket.destroy()
      }
      await pause(200)
      expect(await rowsOf(title)).toEqual([])
      expect(await raw(json(body), body)).toMatch(/^HTTP\/1\.1 201 /)
      expect(await rowsOf(title)).toHaveLength(1)
    })

    it('of the page come the same way', async () => {
      const page = await (
        await getPitch(new Request('http://desk.example/pitch'), newsroom.desk)
      ).text()
      const {
        interests: _interests,
        aiUse: _aiUse,
        ...plain
      } = desk.pitch({
        title: `By the page ${database.name}`,
      })
      const form = new FormData()
      for (const [name, value] of Object.entries({
        ...(plain as unknown as Record<string, string>),
        ...{ exclusive: 'yes', interests: 'none', aiUse: 'none' },
        form: /name="form" value="([^"]*)"/.exec(page)?.[1] ?? '',
      })) {
        form.set(name, value)
      }
      form.append('files', new Blob(['A note.']), 'a.txt')
      const { port } = server.address() as AddressInfo
      const answer = await fetch(`http://127.0.0.1:${port}/pitch`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
      })
      expect(answer.status).toBe(303)
      const receipt = /receipt=([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1]
      expect(await desk.rows('attachments', { submission: { equals: receipt } })).toHaveLength(1)
    })

    it('and nothing else is answered here', async () => {
      for (const request of [
        'GET /v1/submissions HTTP/1.1\r\nHost: x\r\n\r\n',
        'POST /v1/submissionsx HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
        'POST /v1/submissions/challenge HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
      ]) {
        expect(await raw(request)).toMatch(/^HTTP\/1\.1 418 /)
      }
    })
  })
})
