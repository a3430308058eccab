import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'

import { postSubmission, scanWaiting } from '../../src/intake/index.ts'
import { sendDue } from '../../src/messages/index.ts'
import { smtpEmail } from '../../src/messages/smtp-email.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { docx } from '../setup/documents.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const LATER = 3_600_000

/** A port that nobody listens on any more. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a day on which the mail server is dead and the scanner hangs', () => {
  forEachDatabase(
    (database) => {
      let newsroom: Newsroom
      let desk: Pitching
      let scanner: Server
      let mailPort: number
      let isHanging = true
      const hung = new Set<Socket>()
      const letters: string[] = []
      const mailServer = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onData: (stream, _session, done) => {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            letters.push(/^Message-ID: (.+)$/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '')
            done()
          })
        },
      })

      beforeAll(async () => {
        newsroom = await openNewsroom(database.url)
        desk = await pitching(newsroom)
        mailPort = await closedPort()
        const adapter = await smtpEmail(
          `smtp://127.0.0.1:${mailPort}`,
          'The desk <desk@example.org>',
        )
        newsroom.payload.sendEmail = adapter({ payload: newsroom.payload }).sendEmail
        scanner = createServer((socket) => {
          socket.on('error', () => undefined)
          let heard = Buffer.alloc(0)
          socket.on('data', (data: Buffer) => {
            if (isHanging) {
              hung.add(socket)
              return
            }
            heard = Buffer.concat([heard, data])
            if (heard.subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0')
          })
        })
        await new Promise<void>((resolve) => void scanner.listen(0, '127.0.0.1', resolve))
        const { port } = scanner.address() as AddressInfo
        newsroom.desk.options.scanner = { host: '127.0.0.1', port }
      }, 120_000)
      afterAll(async () => {
        await newsroom?.close()
        for (const socket of hung) socket.destroy()
        await new Promise((resolve) => scanner.close(resolve))
        await new Promise<void>((resolve) => mailServer.close(resolve))
      }, 30_000)

      const send = async (title: string): Promise<string> => {
        const form = new FormData()
        form.set('submission', JSON.stringify(desk.pitch({ title })))
        form.append('files', new Blob([new Uint8Array(docx([title]))]), 'draft.docx')
        const answer = await postSubmission(
          new Request('http://desk.example/v1/submissions', { method: 'POST', body: form }),
          newsroom.desk,
        )
        expect(answer.status).toBe(201)
        return ((await answer.json()) as { receipt: string }).receipt
      }

      it('everything is taken in, and what waited goes out once when both are back', async () => {
        const receipts = [await send('Before the scanner hangs')]
        const hanging = scanWaiting(newsroom.payload)
        while (hung.size === 0) await new Promise((resolve) => setImmediate(resolve))
        for (const title of ['While both', 'are away', 'it goes on']) {
          receipts.push(await send(title))
        }
        expect(await sendDue(newsroom.payload)).toEqual({ sent: 0, failed: 0, postponed: 1 })
        const files = () => desk.rows('attachments', { submission: { in: receipts } })
        expect(new Set((await files()).map(({ state }) => state))).toEqual(new Set(['quarantined']))
        const waiting = (await desk.rows('outbox', { submission: { in: receipts } })).map(
          ({ publicId, state }) => `${publicId} ${String(state)}`,
        )
        expect(waiting).toHaveLength(4)

        isHanging = false
        for (const socket of hung) socket.destroy()
        expect(await hanging).toEqual({ clean: 0, infected: 0 })
        await new Promise<void>((resolve) => void mailServer.listen(mailPort, '127.0.0.1', resolve))
        const later = () => Date.now() + LATER
        await Promise.all([
          ...[1, 2].map(() => scanWaiting(newsroom.payload)),
          ...[1, 2, 3].map(() => sendDue(newsroom.payload, later)),
        ])
        await sendDue(newsroom.payload, later)
        await scanWaiting(newsroom.payload)

        expect(new Set((await files()).map(({ state }) => state))).toEqual(new Set(['kept']))
        for (const file of await files()) {
          const events = await desk.events(file.publicId)
          expect(events.map(({ type }) => type)).toEqual(['attachment.scanned'])
        }
        const sent = await desk.rows('outbox', { submission: { in: receipts } })
        expect(sent.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent'])
        const ofThese = letters.filter((id) => sent.some(({ publicId }) => id.includes(publicId)))
        expect(new Set(ofThese).size).toBe(4)
        expect(ofThese).toHaveLength(4)
      })
    },
    ['sqlite'],
  )
})
