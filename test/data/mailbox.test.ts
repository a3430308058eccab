import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { fetchMail, isMailboxAway, sweepFiles } from '../../src/intake/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { openImapServer } from '../setup/imap-server.ts'
import type { ImapServer } from '../setup/imap-server.ts'
import { pitching } from '../setup/pitching.ts'
import type { Pitching } from '../setup/pitching.ts'

describe('the mailbox', () => {
  forEachDatabase((database) => {
    let newsroom: Newsroom
    let desk: Pitching
    let editor: Person
    let server: ImapServer
    let now = Date.now()

    beforeAll(async () => {
      server = await openImapServer('Pitches')
      newsroom = await openNewsroom(database.url, {
        inboundEmail: {
          address: 'pitches@desk.example',
          authservId: 'mx.desk.example',
          mailbox: server.url,
        },
      })
      editor = await newsroom.person('editor')
      desk = await pitching(newsroom)
    }, 120_000)
    afterAll(async () => {
      await newsroom?.close()
      await server?.stop()
    }, 30_000)

    beforeEach(() => {
      server.mails.length = 0
      server.asked.texts.length = 0
      server.faults.dropAt.clear()
      server.faults.refuseLogin = false
    })

    /** A look an hour after the last, so that it is always time for one. */
    const look = () => fetchMail(newsroom.payload, (now += 3_600_000))

    let letters = 0
    const mail = (subject: string, more = '') =>
      `Authentication-Results: mx.desk.example; dmarc=pass header.from=example.org\r
From: Ada Moss <ada-${(letters += 1)}-${process.pid}@example.org>\r
To: pitches@desk.example\r
Subject: ${subject}\r
Message-ID: <${database.name}-${letters}-${process.pid}@example.org>\r
${more}\r
I would argue this.\r
`

    const setAside = (subject: string) =>
      desk.rows('set-aside-mails', { subject: { equals: subject } })
    const titled = (title: string) => desk.rows('submissions', { title: { equals: title } })

    it('is read: each new mail becomes a submission, and is marked as seen', async () => {
      server.put(mail('From the quay'))
      server.put(mail('From the hill'))
      expect(await look()).toEqual({ state: 'looked', taken: 2, left: 0, setAside: 0 })
      expect(server.mails.map(({ flags }) => [...flags])).toEqual([['\\Seen'], ['\\Seen']])
      expect(await titled('From the quay')).toMatchObject([{ stage: 'received', source: 'email' }])
      expect(await titled('From the hill')).toHaveLength(1)
      server.asked.texts.length = 0
      expect(await look()).toMatchObject({ taken: 0 })
      expect(server.asked.texts).toEqual([])
    })

    it('is read by one of two at a time, and not again before it is time', async () => {
      const one = server.put(mail('Once only'))
      now += 3_600_000
      const looks = await Promise.all([
        fetchMail(newsroom.payload, now),
        fetchMail(newsroom.payload, now),
        fetchMail(newsroom.payload, now),
      ])
      expect(looks.map(({ state }) => state).sort()).toEqual(['busy', 'busy', 'looked'])
      expect(await fetchMail(newsroom.payload, Date.now())).toEqual({ state: 'busy' })
      expect(server.asked.texts).toEqual([one.uid])
      expect(await titled('Once only')).toHaveLength(1)
    })

    it('that forgot what was seen makes nothing twice', async () => {
      const one = server.put(mail('Seen before'))
      await look()
      one.flags.clear()
      expect(await look()).toMatchObject({ taken: 1 })
      expect([...one.flags]).toEqual(['\\Seen'])
      expect(await titled('Seen before')).toHaveLength(1)
    })

    it('that breaks off in a mail is asked again, and loses none', async () => {
      const broken = server.put(mail('Broken off'))
      server.put(mail('Behind it'))
      server.faults.dropAt.add(broken.uid)
      expect(await look()).toEqual({ state: 'unreachable' })
      expect(broken.flags.size).toBe(0)
      server.faults.dropAt.clear()
      expect(await look()).toMatchObject({ taken: 2 })
      expect(await titled('Broken off')).toHaveLength(1)
      expect(await titled('Behind it')).toHaveLength(1)
    })

    it('is held up by a mail it breaks off in once only; that one is set aside in the end', async () => {
      const broken = server.put(mail('Always broken'))
      const behind = server.put(mail('Patient'))
      server.faults.dropAt.add(broken.uid)
      for (let time = 0; time < 2; time += 1) {
        expect(await look()).toEqual({ state: 'unreachable' })
      }
      expect(await titled('Patient')).toHaveLength(1)
      for (let time = 0; time < 3; time += 1) await look()
      expect(await look()).toEqual({ state: 'looked', taken: 0, left: 0, setAside: 1 })
      expect([...broken.flags].sort()).toEqual(['\\Flagged', '\\Seen'])
      expect([...behind.flags]).toEqual(['\\Seen'])
      expect(await titled('Always broken')).toEqual([])
      const [row] = await setAside('Always broken')
      expect(row).toMatchObject({
        state: 'aside',
        fault: 'unreadable',
        sender: expect.stringMatching(/^Ada Moss <ada-.*@example.org>$/),
        receivedAt: '2026-11-23T08:15:00.000Z',
        mail: `7:${broken.uid}`,
      })
      expect(await desk.events(row!.publicId)).toMatchObject([{ type: 'mail.set-aside' }])
    })

    it('gives a mail once more that was set aside and asked for again', async () => {
      const broken = server.put(mail('Asked for again'))
      server.faults.dropAt.add(broken.uid)
      for (let time = 0; time < 6; time += 1) await look()
      const [row] = await setAside('Asked for again')
      const path = `/set-aside-mails/${row!.publicId}/acts/again`
      expect(await desk.ask(path, {}, editor)).toMatchObject({ json: { state: 'waiting' } })
      expect(await look()).toEqual({ state: 'unreachable' })
      expect(await setAside('Asked for again')).toMatchObject([{ state: 'aside' }])
      await desk.ask(path, {}, editor)
      server.faults.dropAt.clear()
      expect(await look()).toMatchObject({ taken: 1, setAside: 0 })
      const [submission] = await titled('Asked for again')
      expect(await setAside('Asked for again')).toMatchObject([
        { state: 'taken', submission: submission!.publicId },
      ])
    })

    it('has nothing more of a mail that was taken out of it before it was asked for again', async () => {
      const broken = server.put(mail('Taken out'))
      server.faults.dropAt.add(broken.uid)
      for (let time = 0; time < 6; time += 1) await look()
      const [row] = await setAside('Taken out')
      await desk.ask(`/set-aside-mails/${row!.publicId}/acts/again`, {}, editor)
      server.mails.length = 0
      await look()
      expect(await setAside('Taken out')).toMatchObject([{ state: 'aside', fault: 'gone' }])
    })

    describe('with a mail that the desk fails at', () => {
      const failing = async (subject: string) => {
        const one = server.put(mail(subject))
        const stop = failAt('submissions')
        for (let time = 0; time < 5; time += 1) await look()
        stop()
        const [row] = await setAside(subject)
        return { one, path: `/set-aside-mails/${row!.publicId}`, publicId: row!.publicId }
      }

      /** Every row of the collection fails to be made, until the answer is called. */
      const failAt = (collection: string) => {
        const { db } = newsroom.payload
        const create = db.create.bind(db)
        db.create = ((args) =>
          args.collection === collection
            ? Promise.reject(new Error('It cannot be made.'))
            : create(args)) as typeof db.create
        return () => {
          db.create = create
        }
      }

      it('keeps a copy, shows its words, and makes one submission of it however many ask', async () => {
        const { one, path } = await failing('Kept as a copy')
        expect(await sweepFiles(newsroom.payload, Date.now() + 7_200_000)).toBe(0)
        expect([...one.flags].sort()).toEqual(['\\Flagged', '\\Seen'])
        expect(await setAside('Kept as a copy')).toMatchObject([
          { state: 'aside', fault: 'not-taken' },
        ])
        const opened = await desk.ask(`${path}/opened`, undefined, editor)
        expect(opened.json).toMatchObject({ text: 'I would argue this.', isSource: false })
        const source = await newsroom.fetch(`/api${path}/source`, { as: editor })
        expect(source.headers.get('content-type')).toBe('text/plain; charset=utf-8')
        expect(source.headers.get('content-disposition')).toMatch(/^attachment; .*\.eml\.txt/)
        expect(await source.text()).toBe(one.raw.toString())
        const asked = await Promise.all([
          desk.ask(`${path}/acts/again`, {}, editor),
          desk.ask(`${path}/acts/again`, {}, editor),
        ])
        expect(asked.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(await titled('Kept as a copy')).toHaveLength(1)
        expect(await setAside('Kept as a copy')).toMatchObject([{ state: 'taken' }])
      })

      it('says so where it fails again, changes nothing, and shows it to those alone who see senders', async () => {
        const { path } = await failing('Fails again')
        const stop = failAt('submissions')
        const { json, status } = await desk.ask(`${path}/acts/again`, {}, editor)
        stop()
        expect([status, json.error?.code]).toEqual([409, 'mail-fails-again'])
        expect(await setAside('Fails again')).toMatchObject([{ state: 'aside' }])
        // And it is nobody else's to see.
        const reader = await newsroom.person('reader')
        const answers = [
          await desk.ask(`${path}/opened`, undefined, reader),
          await desk.ask(`${path}/source`, undefined, reader),
          await desk.ask(`${path}/acts/again`, {}, reader),
          await desk.ask(`${path}/acts/drop`, { reason: 'Mine' }, reader),
        ]
        expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403])
      })

      it('sets it aside for good with a reason, and takes it no more by itself', async () => {
        const { one, path, publicId } = await failing('Not wanted')
        const none = await desk.ask(`${path}/acts/drop`, { reason: ' ' }, editor)
        expect([none.status, none.json.error?.code]).toEqual([422, 'reason-missing'])
        const { json } = await desk.ask(`${path}/acts/drop`, { reason: 'An advertisement' }, editor)
        expect(json).toMatchObject({ state: 'dropped' })
        expect(await desk.rows('reasons', { subject: { equals: publicId } })).toMatchObject([
          { about: 'mail-dropped', text: 'An advertisement' },
        ])
        expect((await desk.events(publicId)).map(({ type }) => type)).toEqual([
          'mail.set-aside',
          'mail.dropped',
        ])
        one.flags.clear()
        expect(await look()).toMatchObject({ taken: 0, setAside: 1 })
        expect(await titled('Not wanted')).toEqual([])
      })
    })

    it('takes the text of what is too large, tells its sender of the files, and takes the next', async () => {
      const boundary = 'Content-Type: multipart/mixed; boundary=b\r\n'
      const [head = '', words = ''] = mail('Huge', boundary).split('\r\n\r\n', 2)
      const photo = Buffer.alloc(30 * 1024 * 1024, 'QUJD')
      const huge = server.put(
        Buffer.concat([
          Buffer.from(
            `${head}\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="photo.jpg"\r\n\r\n`,
          ),
          photo,
          Buffer.from('\r\n--b--\r\n'),
        ]),
      )
      server.put(mail('Small'))
      expect(await look()).toEqual({ state: 'looked', taken: 2, left: 0, setAside: 0 })
      expect([...huge.flags]).toEqual(['\\Seen'])
      const [row] = await titled('Huge')
      expect(row).toMatchObject({ pitch: 'I would argue this.' })
      expect(await desk.rows('attachments', { submission: { equals: row!.publicId } })).toEqual([])
      const [letter] = await desk.messages(row!.publicId)
      expect(letter?.text).toContain('larger than 26 MB')
    })

    it('fetches no more of a mail than one may be long, whatever its server says', async () => {
      const liar = server.put(
        Buffer.concat([Buffer.from(mail('Liar')), Buffer.alloc(28 * 1024 * 1024, 'a')]),
        1000,
      )
      expect(await look()).toMatchObject({ state: 'looked', taken: 1, setAside: 0 })
      expect([...liar.flags]).toEqual(['\\Seen'])
      const [row] = await titled('Liar')
      expect(String(row!.pitch).length).toBeLessThan(1024 * 1024)
    })

    it('that one sender filled is read on for the others', async () => {
      for (let count = 0; count < 75; count += 1) {
        server.put(mail(`Flood ${count}`).replace(/ada-\d+-\d+@/, 'flood@'))
      }
      const honest = server.put(mail('Behind the flood'))
      await look()
      const fetched = server.asked.texts.length
      await look()
      expect([...honest.flags]).toEqual(['\\Seen'])
      expect(await titled('Behind the flood')).toHaveLength(1)
      expect(server.asked.texts.length - fetched).toBeLessThan(50)
    }, 60_000)

    it('takes a mail that is hardly one for a person to look at, and goes on', async () => {
      server.put(Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a, 0x80]))
      server.put(mail('After the noise'))
      expect(await look()).toMatchObject({ state: 'looked', taken: 2 })
      expect(await titled('After the noise')).toHaveLength(1)
    })

    it('is asked less often while it takes no password', async () => {
      server.faults.refuseLogin = true
      const before = server.asked.logins
      expect(await look()).toEqual({ state: 'unreachable' })
      expect(await fetchMail(newsroom.payload, Date.now() + 55_000)).toEqual({ state: 'busy' })
      expect(server.asked.logins).toBe(before + 1)
      expect(isMailboxAway(newsroom.payload)).toBe(false)
      await look()
      await look()
      expect(isMailboxAway(newsroom.payload)).toBe(true)
      server.faults.refuseLogin = false
      expect(await look()).toMatchObject({ state: 'looked' })
      expect(isMailboxAway(newsroom.payload)).toBe(false)
    })
  })
})
