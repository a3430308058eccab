import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { sendDue } from '../../src/messages/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'
import { pitching, words as wordsOf } from '../setup/pitching.ts'

const pixels = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const PIXELS = { data: pixels, mimetype: 'image/png', size: pixels.length }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  let guests = 0
  /** A piece with a proof, and a link to it as the guest finds it in the letter. */
  const invited = async (more: object = {}, ofPiece: object = {}) => {
    guests += 1
    const email = `guest-${guests}@law.example`
    const piece = await desk.makePiece({ kind: 'letter', needs: { legal: 'needed' }, ...ofPiece })
    await desk.take(piece, 'make-proof', maker)
    const made = await desk.post(chief, `/api/opinion-pieces/${String(piece.id)}/links`, {
      purpose: 'approve',
      check: 'legal',
      name: 'Ines Holm',
      email,
      ...more,
    })
    expect(made.status).toBe(200)
    const link = (await made.json()) as { id: string; proof: string }
    await sendDue(newsroom.payload)
    const mail = newsroom.mails.find(({ to }) => (to as { address?: string }).address === email)
    const address = /https?:\/\/\S+/.exec(String(mail?.text))?.[0] ?? ''
    const { pathname, searchParams } = new URL(address)
    return { piece, link, path: `/api${pathname}`, token: searchParams.get('token') ?? '' }
  }
  const look = (path: string, token: string) =>
    newsroom.fetch(`${path}?token=${encodeURIComponent(token)}`)
  const answer = (path: string, token: string, word: string, reason = '') =>
    newsroom.fetch(path, {
      method: 'POST',
      body: new URLSearchParams({ token, answer: word, reason }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
  const words = (piece: Row) => desk.rows('approvals', { piece: { equals: piece.publicId } })

  describe(`a link to a proof, on ${database.name}`, () => {
    it('shows exactly the proof, to nobody else, and is kept by no table', async () => {
      const { piece, path, token } = await invited()
      const response = await look(path, token)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
      })
      const html = await response.text()
      expect(html).toContain(String(piece.headline))
      expect(html).toContain('I agree to this text')
      await desk.save(piece, { headline: 'Another headline altogether' })
      expect(await (await look(path, token)).text()).not.toContain('Another headline')
      for (const collection of ['signed-links', 'outbox', 'events']) {
        expect(JSON.stringify(await desk.rows(collection))).not.toContain(token)
      }
    })

    it('shows the pictures of the proof, which strangers do not see, and no others', async () => {
      const upload = (alt: string) =>
        newsroom.payload.create({
          collection: 'media',
          data: { alt, credit: 'A. Lens' },
          file: { ...PIXELS, name: `${alt}.png` },
          overrideAccess: true,
        }) as unknown as Promise<Row & { url: string }>
      const [shown, other] = [await upload('a-clock'), await upload('another-clock')]
      const { piece, path, token } = await invited({}, { picture: shown.id })
      const html = await (await look(path, token)).text()
      const address = `/v1/proofs/${path.split('/').pop()}/pictures/${shown.publicId}?token=${token}`
      expect(html).toContain(`src="${address}"`)
      const picture = await newsroom.fetch(`/api${address}`)
      const file = await sharp(Buffer.from(await picture.arrayBuffer())).metadata()
      expect([picture.status, picture.headers.get('content-type'), file.width]).toEqual([
        200,
        `image/${file.format}`,
        8,
      ])
      expect((await newsroom.fetch(shown.url)).status).toBe(403)
      const without = [
        address.replace(token, 'a'.repeat(43)),
        address.replace(shown.publicId, other.publicId),
        address.replace(shown.publicId, '..%2F..%2Fdesk.db'),
      ]
      for (const each of without) expect((await newsroom.fetch(`/api${each}`)).status).toBe(404)
      expect(await words(piece)).toEqual([])
    })

    it('that asks for a signature makes the check one the piece waits for', async () => {
      const { piece } = await invited({ check: 'fact' })
      expect(await desk.stored(piece)).toMatchObject({ needs: { fact: 'needed', legal: 'needed' } })
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject({
        code: 'gate-closed',
      })
      const { piece: shown } = await invited({ purpose: 'preview', check: undefined })
      expect((await desk.stored(shown)).needs).toMatchObject({ legal: 'needed' })
    })

    it('records the word of the guest once, however often it is sent', async () => {
      const { piece, link, path, token } = await invited()
      expect(await words(piece)).toEqual([])
      // A mail scanner opens every link; that signs nothing.
      await Promise.all([1, 2, 3].map(() => look(path, token)))
      expect(await words(piece)).toEqual([])
      const answers = await Promise.all([1, 2, 3].map(() => answer(path, token, 'pass')))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
      expect(await words(piece)).toMatchObject([
        { kind: 'legal', decision: 'approved', approverKind: 'guest', approvedBy: link.id },
      ])
      expect((await look(path, token)).status).toBe(404)
      const told = await desk.rows('notices', {
        and: [{ piece: { equals: piece.publicId } }, { code: { equals: 'guest-signed' } }],
      })
      expect(told).toMatchObject([
        { user: String(chief.id), text: expect.stringContaining('Ines Holm signed') },
      ])
      await desk.take(piece, 'approve', chief)
      expect((await desk.take(piece, 'publish', maker)).stage).toBe('published')
      const events = await desk.rows('events', {
        subject: { equals: piece.publicId },
        type: { equals: 'piece.pass-check' },
      })
      expect(events).toMatchObject([{ actorKind: 'guest', actor: link.id }])
    })

    it('takes a refusal with a reason, and none without', async () => {
      const { piece, path, token } = await invited()
      expect((await answer(path, token, 'fail')).status).toBe(422)
      expect((await answer(path, token, 'perhaps')).status).toBe(400)
      expect((await answer(path, token, 'fail', 'Paragraph two is not true.')).status).toBe(200)
      expect(await words(piece)).toMatchObject([
        { decision: 'refused', note: 'Paragraph two is not true.' },
      ])
      await expect(desk.take(piece, 'approve', chief)).rejects.toMatchObject({
        details: [expect.objectContaining({ code: 'checks-passed' })],
      })
    })

    it('signs no text that has changed, and says so', async () => {
      const { piece, path, token } = await invited()
      await desk.save(piece, { headline: 'A headline nobody sent to the lawyer' })
      const stale = await answer(path, token, 'pass')
      expect(stale.status).toBe(409)
      expect(await stale.text()).toContain('changed this text')
      const lost = await (await answer(path, token, 'fail', 'Not <true>, says the author.')).text()
      expect(lost).toContain('What you wrote, to keep')
      expect(lost).toContain('Not &lt;true&gt;, says the author.')
      await desk.take(piece, 'make-proof', maker)
      const replaced = await (await look(path, token)).text()
      expect(replaced).toContain('ask the desk for a new link')
      expect(replaced).not.toContain('I agree to this text')
      expect((await answer(path, token, 'pass')).status).toBe(409)
      expect(await words(piece)).toEqual([])
    })

    it('answers alike whatever ended it', async () => {
      const revoked = await invited()
      const expired = await invited()
      const preview = await invited({ purpose: 'preview' })
      const revoke = `/api/opinion-pieces/${revoked.piece.publicId}/links/${revoked.link.id}/revoke`
      expect((await desk.post(maker, revoke)).status).toBe(200)
      expect((await desk.post(maker, revoke)).status).toBe(409)
      await newsroom.payload.db.updateOne({
        collection: 'signed-links',
        where: { publicId: { equals: expired.link.id } },
        data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
        options: { atomic: true },
      })
      const pages = await Promise.all([
        look(revoked.path, revoked.token),
        look(expired.path, expired.token),
        look(expired.path, 'x'.repeat(43)),
        look(expired.path, ''),
        // Of another proof.
        look(revoked.path, preview.token),
        answer(expired.path, expired.token, 'pass'),
        // A link to look signs nothing.
        answer(preview.path, preview.token, 'pass'),
      ])
      const texts = await Promise.all(pages.map((each) => each.text()))
      expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 404))
      expect(new Set(texts).size).toBe(1)
      const seen = await look(preview.path, preview.token)
      expect(seen.status).toBe(200)
      expect(await seen.text()).not.toContain('<form')
    })

    it('is made and listed by those who may invite', async () => {
      const { piece } = await invited()
      const path = `/api/opinion-pieces/${piece.publicId}/links`
      const reader = await newsroom.person('fact-checker')
      const body = { purpose: 'preview', name: 'A', email: 'a@example.org' }
      expect((await desk.post(undefined, path, body)).status).toBe(401)
      expect((await desk.post(reader, path, body)).status).toBe(403)
      expect((await desk.post(maker, path, { ...body, days: 15 })).status).toBe(400)
      expect((await desk.post(maker, path, { ...body, purpose: 'approve' })).status).toBe(400)
      expect((await desk.post(maker, path, { ...body, email: 'a@b, c@d' })).status).toBe(400)
      const { items } = await desk.get<{ items: object[] }>(maker, path)
      expect(items).toMatchObject([{ purpose: 'approve', check: 'legal', isOpen: true }])
      expect(JSON.stringify(items)).not.toContain('tokenHash')
      const text = await desk.makePiece({ kind: 'letter' })
      const early = await desk.post(maker, `/api/opinion-pieces/${text.publicId}/links`, body)
      expect(early.status).toBe(409)
    })
  })

  describe(`the round of a proof with its writer, on ${database.name}`, () => {
    const TEXT = 'The tower has ten clocks, and each of them is slow in winter.'
    const askWriter = async (piece: Row, email: string) => {
      await desk.take(piece, 'make-proof', maker)
      const made = await desk.post(chief, `/api/opinion-pieces/${String(piece.id)}/links`, {
        purpose: 'approve',
        check: 'author',
        name: 'Ida Wren',
        email,
      })
      expect(made.status).toBe(200)
      newsroom.mails.length = 0
      await sendDue(newsroom.payload)
      const mail = newsroom.mails.find(({ text }) => String(text).includes('/v1/proofs/'))
      const { pathname, searchParams } = new URL(
        /https?:\/\/\S+/.exec(String(mail?.text))?.[0] ?? '',
      )
      return { path: `/api${pathname}`, token: searchParams.get('token') ?? '', mail }
    }
    const post = (path: string, fields: Record<string, string>) =>
      newsroom.fetch(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      })

    it('shows what was changed, takes other words one by one, and is signed in the end', async () => {
      const contributors = await pitching(newsroom)
      const sent = contributors.pitch({
        kind: 'draft',
        name: 'Ida Wren',
        title: 'Ten clocks',
        text: `${TEXT}\n\n${wordsOf(700)}`,
      })
      const { receipt } = await contributors.sent(sent)
      const accepted = await contributors.decide(receipt, { decision: 'accept' }, chief)
      expect(accepted.status).toBe(200)
      const submission = await contributors.submission(receipt)
      const [piece] = await desk.rows('opinion-pieces', { submission: { equals: submission.id } })
      const edited = TEXT.replace('ten', 'nine')
      await desk.save(piece!, { kind: 'letter', body: bodyOf(edited, wordsOf(700)) })

      // An author of the house is asked for their own word, and for no other.
      await desk.create('authors', { name: 'Ida W.', email: sent.email })
      const links = `/api/opinion-pieces/${piece!.publicId}/links`
      const writer = { name: 'Ida Wren', email: sent.email }
      expect(await desk.get(chief, links)).toMatchObject({ writer })
      const first = await askWriter(piece!, sent.email)
      const page = await (await look(first.path, first.token)).text()
      expect(page).toContain('Your text as you sent it')
      expect(page).toMatch(/tower has <del>ten<\/del><ins>nine<\/ins> clocks/)
      expect(page).toContain('name="passage-0"')

      const fields = { token: first.token, 'passage-0': edited, reason: '' }
      const nothing = await post(first.path, { ...fields, answer: 'change' })
      expect(nothing.status).toBe(422)
      const wished = edited.replace('nine', 'eleven').replace('slow in winter', 'late in winter')
      const typed = { ...fields, 'passage-0': wished }
      const torn = await post(first.path, { ...typed, answer: 'pass' })
      expect(torn.status).toBe(422)
      // What was typed stands there still.
      expect(await torn.text()).toContain('eleven clocks')
      expect((await post(first.path, { ...typed, answer: 'change' })).status).toBe(200)
      expect((await post(first.path, { ...typed, answer: 'change' })).status).toBe(404)

      expect(await words(piece!)).toMatchObject([
        { kind: 'author', decision: 'refused', note: 'Changes suggested: 2' },
      ])
      const { items } = await desk.get<{ items: { id: string; comments: { by: string }[] }[] }>(
        chief,
        `/api/opinion-pieces/${String(piece!.id)}/comments`,
      )
      expect(items).toMatchObject([
        { anchor: { quote: 'nine' }, replacement: 'eleven', comments: [{ by: 'Ida Wren' }] },
        { anchor: { quote: 'slow' }, replacement: 'late' },
      ])
      const { revision } = await desk.stored(piece!)
      const taken = await desk.post(
        maker,
        `/api/opinion-pieces/${String(piece!.id)}/comments/${items[0]!.id}/take`,
        { revision },
      )
      expect(taken.status).toBe(200)

      const second = await askWriter(piece!, sent.email)
      const again = await (await look(second.path, second.token)).text()
      expect(again).toContain('The proof you answered last')
      expect(again).toMatch(/<del>nine<\/del><ins>eleven<\/ins>/)
      expect((await post(second.path, { token: second.token, answer: 'pass' })).status).toBe(200)
      expect((await words(piece!)).at(-1)).toMatchObject({ kind: 'author', decision: 'approved' })
    })

    it('shows a draft to nobody but its writer, and speaks the language of the text', async () => {
      await desk.create('disclaimers', {
        title: 'Görüş',
        code: 'views-own-tr',
        language: 'tr',
        kinds: ['letter'],
        forOne: 'Yazar kendi adına konuşur.',
        forSeveral: 'Yazarlar kendi adlarına konuşur.',
      })
      const piece = await desk.makePiece({ kind: 'letter', language: 'tr', body: bodyOf(TEXT) })
      const { mail, path, token } = await askWriter(piece, 'baska@example.org')
      expect(String(mail?.subject)).toContain('Görüşünüz isteniyor')
      const page = await (await look(path, token)).text()
      expect(page).toContain('lang="tr"')
      expect(page).toContain('Bu metni kabul ediyorum')
      expect(page).not.toContain('id="changes"')
      expect(page).not.toMatch(/I agree|Your word on it|desk asks/)
    })
  })
})
