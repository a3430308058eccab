import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SMTPServer } from 'smtp-server'

import { sendDue } from '../../src/messages/index.ts'
import { smtpEmail } from '../../src/messages/smtp-email.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

const HOUR = 3_600_000

/** What the server does with a letter. */
type Mood =
  'breaks-off' | 'greets-with-421' | 'refuses-the-desk' | 'says-later' | 'takes' | 'thinks'

const no = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode })

describe('a mail server on a bad day', () => {
  forEachDatabase(
    (database) => {
      let newsroom: Newsroom
      let desk: Pitching
      let mood: Mood = 'takes'
      let connections = 0
      /** Message-IDs of what it took, as often as it did. */
      const taken: string[] = []
      const thinking: (() => void)[] = []
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onConnect: (_session, done) => {
          connections += 1
          done(mood === 'greets-with-421' ? no(421, 'come back later') : null)
        },
        onMailFrom: (_from, _session, done) =>
          done(mood === 'refuses-the-desk' ? no(550, 'you may not send') : null),
        onRcptTo: (_to, _session, done) => done(mood === 'says-later' ? no(451, 'later') : null),
        onData: (stream, _session, done) => {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            taken.push(/^Message-ID: <(.+)@/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '')
            // It answers five together, and none alone.
            if (mood === 'thinks') {
              thinking.push(() => done())
              if (thinking.length === 5) for (const answer of thinking.splice(0)) answer()
              return undefined
            }
            if (mood !== 'breaks-off') return done()
            for (const { _socket: socket } of connectionsOf(server)) socket.destroy()
          })
        },
      })
      server.on('error', () => undefined)

      beforeAll(async () => {
        newsroom = await openNewsroom(database.url)
        desk = await pitching(newsroom)
        await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
        const { port } = server.server.address() as AddressInfo
        const adapter = await smtpEmail(`smtp://127.0.0.1:${port}`, 'The desk <desk@example.org>')
        newsroom.payload.sendEmail = adapter({ payload: newsroom.payload }).sendEmail
      }, 120_000)
      afterAll(async () => {
        await newsroom?.close()
        await new Promise<void>((resolve) => server.close(resolve))
      }, 30_000)

      let now = Date.now()
      /** Sends what is due an hour after the last time. */
      const send = () => sendDue(newsroom.payload, () => (now += HOUR))

      beforeEach(async () => {
        mood = 'takes'
        await send()
      })

      const waiting = async () => {
        const { receipt } = await desk.sent()
        const [row] = await desk.messages(receipt)
        taken.length = 0
        return row!
      }
      const rowOf = async ({ publicId }: { publicId: string }) =>
        (await desk.rows('outbox', { publicId: { equals: publicId } }))[0]!
      const copiesOf = ({ publicId }: { publicId: string }) =>
        taken.filter((id) => id === publicId).length

      it('that turns everybody away costs no letter a try, and is left in peace for a while', async () => {
        const letter = await waiting()
        mood = 'greets-with-421'
        const at = (now += HOUR)
        expect(await sendDue(newsroom.payload, () => at)).toMatchObject({ postponed: 1 })
        const before = connections
        expect(await sendDue(newsroom.payload, () => at + 1000)).toEqual({
          sent: 0,
          failed: 0,
          postponed: 0,
        })
        expect(connections).toBe(before)
        for (let time = 0; time < 20; time += 1) await send()
        expect(await rowOf(letter)).toMatchObject({
          state: 'waiting',
          attempts: 0,
          dueAt: letter.dueAt,
          failure: expect.stringContaining('come back later'),
        })
        mood = 'takes'
        await send()
        expect(await rowOf(letter)).toMatchObject({ state: 'sent', failure: null })
        expect(copiesOf(letter)).toBe(1)
      })

      it('that does not take the desk as a sender loses no letter for good', async () => {
        const letter = await waiting()
        mood = 'refuses-the-desk'
        await send()
        expect(await rowOf(letter)).toMatchObject({ state: 'waiting' })
        mood = 'takes'
        await send()
        expect(await rowOf(letter)).toMatchObject({ state: 'sent' })
      })

      it('that breaks off after a letter gets it once more; then a person decides', async () => {
        const letter = await waiting()
        mood = 'breaks-off'
        for (let time = 0; time < 4; time += 1) await send()
        expect(copiesOf(letter)).toBe(2)
        expect(await rowOf(letter)).toMatchObject({
          state: 'failed',
          failure: expect.stringContaining('it may have arrived'),
        })
      })

      it('that thinks long over each letter has a few before it at once, each once', async () => {
        await waiting()
        await send()
        const letters = []
        for (let count = 0; count < 5; count += 1) letters.push(await waiting())
        mood = 'thinks'
        expect(await send()).toEqual({ sent: 5, failed: 0, postponed: 0 })
        expect(letters.map(copiesOf)).toEqual([1, 1, 1, 1, 1])
      })

      it('that says “later” for one gets it later, and the others at once', async () => {
        const letter = await waiting()
        mood = 'says-later'
        await send()
        expect(await rowOf(letter)).toMatchObject({ state: 'waiting', attempts: 1 })
        mood = 'takes'
        await send()
        expect(copiesOf(letter)).toBe(1)
      })
    },
    ['sqlite'],
  )
})

const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: Set<{ _socket: { destroy: () => void } }> }).connections
