import { createLocalReq } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'
import sharp from 'sharp'

import { getCalls, postSubmission } from '../../src/intake/index.ts'
import { newPublicId } from '../../src/storage/index.ts'
import { sealEvents } from '../../src/ledger/index.ts'
import { transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

/** Stands in every field that the public must not read, and in no other. */
export const SECRET = 'zyxwquk'
/** The headline of the one piece that is public. */
export const PUBLIC_HEADLINE = 'The clock on the corner'
export const PUBLIC_SLUG = 'the-clock-on-the-corner'

type Row = { id: number | string; publicId: string }

/**
 * Fills a newsroom through the desk's own doors with one thing of every kind that must not be read, and one
 * published piece that is being corrected.
 *
 * @returns words of which none may stand in an answer to a stranger.
 */
export async function houseOfSecrets(
  newsroom: Newsroom,
  { editor, chief }: { editor: Person; chief: Person },
): Promise<string[]> {
  const { payload, desk } = newsroom
  const create = async (collection: string, data: object, more: object = {}): Promise<Row> =>
    (await payload.create({
      collection: collection as CollectionSlug,
      data: data as never,
      overrideAccess: true,
      ...more,
    })) as unknown as Row

  const picture = async (name: string, alt: string) =>
    create(
      'media',
      { alt, caption: alt, credit: alt, licence: `${SECRET} licence` },
      {
        file: {
          name,
          mimetype: 'image/png',
          size: 1,
          data: await sharp({ create: { width: 8, height: 8, channels: 3, background: '#468' } })
            .png()
            .toBuffer(),
        },
      },
    )

  const author = async (name: string, more: object = {}) =>
    create('authors', { name, email: `author-${SECRET}@example.org`, ...more })

  const shown = await picture('clock.png', 'A clock')
  await picture(`${SECRET}.png`, `${SECRET} picture`)
  const ada = await author('Ada Moss', { bio: 'Ada Moss repairs clocks.' })
  await sealIdentity(
    newsroom,
    chief,
    await create('authors', { name: 'The Heron', pseudonym: true }),
  )
  const hidden = await author(`${SECRET} author`, { bio: `${SECRET} bio`, user: editor.id })
  const partner = await create('partners', {
    name: `${SECRET} partner`,
    webhook: `https://${SECRET}.example/hook`,
  })
  const made = await newsroom.fetch(`/api/partners/${String(partner.id)}/acts/new-secret`, {
    method: 'POST',
    as: chief,
  })
  if (!made.ok) throw new Error(`The secret was answered ${made.status}.`)
  const term = { description: `${SECRET} description` }
  const section = await create('sections', { name: 'City', ...term })
  const topic = await create('topics', { name: 'Clocks', ...term })
  const series = await create('series', { name: `${SECRET} series` })
  await create('disclaimers', {
    title: `${SECRET} title`,
    code: 'views-own',
    kinds: ['op-ed'],
    forOne: 'The author speaks for herself.',
    forSeveral: 'The authors speak for themselves.',
  })
  await create('calls', {
    title: `${SECRET} call`,
    guidelines: `${SECRET} guidelines`,
    opensAt: new Date(Date.now() + 86_400_000).toISOString(),
  })
  await payload.updateGlobal({
    slug: 'desk-settings' as never,
    data: { noticeOpen: `${SECRET} notice` } as never,
    overrideAccess: true,
  })

  const take = async (piece: Row, name: PieceTransitionName, as: Person) => {
    const { revision } = (await payload.findByID({
      collection: 'opinion-pieces',
      id: piece.id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as { revision: number }
    await transition(payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: revision,
      ...(name === 'approve' ? { note: `${SECRET} approval` } : {}),
    })
    return revision + 1
  }
  const publish = async (piece: Row) => {
    await take(piece, 'make-proof', editor)
    await take(piece, 'approve', chief)
    return take(piece, 'publish', editor)
  }

  const published = await create('opinion-pieces', {
    headline: PUBLIC_HEADLINE,
    slug: PUBLIC_SLUG,
    body: bodyOf('A clock is a promise.'),
    bylines: [{ author: ada.id, interests: 'none' }],
    section: section.id,
    topics: [topic.id],
    picture: shown.id,
    notes: `${SECRET} notes`,
    stage: 'editing',
  })
  await publish(published)
  // The corrected text has its proof, but not its release.
  await take(published, 'start-correction', editor)
  const revision = (
    (await payload.findByID({
      collection: 'opinion-pieces',
      id: published.id,
      overrideAccess: true,
    })) as unknown as { revision: number }
  ).revision
  await payload.update({
    collection: 'opinion-pieces',
    id: published.id,
    data: {
      headline: `${SECRET} corrected`,
      noteType: 'correction',
      noteText: `${SECRET} note`,
      revision,
    },
    overrideAccess: true,
  })
  await take(published, 'make-proof', editor)

  const kept = await create('opinion-pieces', {
    headline: `${SECRET} headline`,
    standfirst: `${SECRET} standfirst`,
    body: bodyOf(`${SECRET} body.`),
    bylines: [{ author: hidden.id, interests: 'declared', interestsText: `${SECRET} interests` }],
    series: series.id,
    assignee: editor.id,
    questions: [{ message: `${SECRET} question`, weight: 'should' }],
    notes: `${SECRET} notes`,
    stage: 'editing',
  })
  await take(kept, 'make-proof', editor)
  const invited = await newsroom.fetch(`/api/opinion-pieces/${String(kept.id)}/links`, {
    method: 'POST',
    as: editor,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      purpose: 'preview',
      name: `${SECRET} guest`,
      email: `guest-${SECRET}@example.org`,
    }),
  })
  if (!invited.ok) throw new Error(`The link was answered ${invited.status}.`)
  const said = await newsroom.fetch(`/api/opinion-pieces/${String(kept.id)}/comments`, {
    method: 'POST',
    as: editor,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      text: `${SECRET} comment`,
      anchor: { quote: `${SECRET} body`, before: `${SECRET} before`, after: '.' },
      replacement: `${SECRET} replacement`,
    }),
  })
  if (!said.ok) throw new Error(`The comment was answered ${said.status}.`)
  await take(kept, 'approve', chief)
  await keepFacts(newsroom, chief, kept)

  const withdrawn = await create('opinion-pieces', {
    headline: `${SECRET} withdrawn`,
    body: bodyOf(`${SECRET} withdrawn.`),
    bylines: [{ author: ada.id, interests: 'none' }],
    stage: 'editing',
  })
  await publish(withdrawn)
  await payload.db.updateOne({
    collection: 'publications',
    where: { piece: { equals: withdrawn.publicId } },
    data: { state: 'unpublished' },
    options: { atomic: true },
  })

  await sendPitch(newsroom)
  const { docs } = await payload.db.find<Row & { revision: number; contributor: number | string }>({
    collection: 'submissions',
  })
  for (const { id, revision: based, contributor } of docs) {
    await payload.update({
      collection: 'submissions',
      id,
      data: { deskNotes: `${SECRET} desk notes`, revision: based },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'contributors',
      id: contributor,
      data: { notes: `${SECRET} notes` },
      overrideAccess: true,
    })
  }
  await fillIntake(newsroom)
  await createInternals(newsroom, editor, kept)
  await sealEvents(payload)

  return [SECRET, ...(await idsOf(newsroom, published)), desk.options.dataDir]
}

/** A claim, a right of reply, a dismissed finding and a rule of house style. */
async function keepFacts({ fetch }: Newsroom, as: Person, { id }: Row): Promise<void> {
  const send = async (path: string, body: object) => {
    const answer = await fetch(`/api/${path}`, {
      as,
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`)
  }
  const sentence = `${SECRET} body.`
  await send('style-rules', { find: SECRET, reason: `${SECRET} reason` })
  await send(`opinion-pieces/${id}/copy-desk/dismissed`, {
    rule: 'house-style',
    found: SECRET,
    sentence,
    reason: `${SECRET} reason`,
  })
  await send(`opinion-pieces/${id}/claims`, { sentence, sources: `${SECRET} source` })
  await send(`opinion-pieces/${id}/replies`, {
    who: `${SECRET} council`,
    about: `${SECRET} matter`,
    outcome: 'waived',
    waiver: `${SECRET} waiver`,
  })
}

/** Somebody behind a pseudonym, written down and looked at once. */
async function sealIdentity({ fetch }: Newsroom, as: Person, { id }: Row): Promise<void> {
  const send = async (path: string, method: string, body: object) => {
    const answer = await fetch(`/api/authors/${id}/identity${path}`, {
      as,
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
    if (!answer.ok) throw new Error(`The identity was answered ${answer.status}.`)
  }
  await send('', 'PUT', { name: `${SECRET} name`, contact: `${SECRET} contact`, note: SECRET })
  await send('/look', 'POST', { reason: `${SECRET} reason` })
}

async function sendPitch({ desk }: Newsroom): Promise<void> {
  const calls = await getCalls(new Request('http://desk.example/v1/calls'), desk)
  const { terms } = (await calls.json()) as { terms: { hash: string } }
  const answer = await postSubmission(
    new Request('http://desk.example/v1/submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `${SECRET}-key` },
      body: JSON.stringify({
        kind: 'pitch',
        name: `${SECRET} name`,
        email: `contributor-${SECRET}@example.org`,
        title: `${SECRET} title`,
        pitch: Array.from({ length: 40 }, () => SECRET).join(' '),
        interests: { declared: 'some', text: `${SECRET} interests` },
        aiUse: { declared: 'none' },
        exclusive: true,
        agreedTerms: terms.hash,
      }),
    }),
    desk,
  )
  if (answer.status !== 201) throw new Error(`The pitch was answered ${answer.status}.`)
}

/** A row of everything that the intake keeps beside submissions. */
async function fillIntake({ payload }: Newsroom): Promise<void> {
  const at = new Date().toISOString()
  const rows: Record<string, object> = {
    attachments: {
      publicId: newPublicId(),
      submission: SECRET,
      name: `${SECRET}.docx`,
      kind: 'docx',
      bytes: 1,
      storageName: `${SECRET}-stored`,
      state: 'quarantined',
      reason: `${SECRET} reason`,
    },
    correspondence: {
      publicId: newPublicId(),
      submission: SECRET,
      from: 'desk',
      via: 'panel',
      text: `${SECRET} letter`,
      at,
    },
    scores: {
      publicId: newPublicId(),
      submission: SECRET,
      reader: SECRET,
      note: `${SECRET} note`,
      scoredAt: at,
    },
    'message-templates': {
      publicId: newPublicId(),
      name: 'submission-declined',
      language: 'ar',
      subject: `${SECRET} subject`,
      text: `${SECRET} text`,
    },
    'contributor-passes': {
      tokenHash: SECRET,
      kind: 'link',
      contributor: SECRET,
      address: `pass-${SECRET}@example.org`,
      endsAt: at,
    },
    'pitch-drafts': { tokenHash: SECRET, values: { title: SECRET }, keptAt: at, endsAt: at },
    'text-marks': { mark: SECRET, subjectType: 'submission', subject: SECRET },
    'set-aside-mails': {
      publicId: newPublicId(),
      key: SECRET,
      mail: SECRET,
      subject: `${SECRET} subject`,
      sender: `${SECRET}@example.org`,
      fault: 'not-taken',
      state: 'aside',
      setAsideAt: at,
    },
    'used-tokens': { key: SECRET, endsAt: at },
    'rate-counts': { key: SECRET, count: 1, endsAt: at },
    figures: { week: '2020-01-06', cells: [[`received/${SECRET}/pitch/web`, 1]] },
  }
  for (const [collection, data] of Object.entries(rows)) {
    await payload.db.create({ collection, data: { ...data, createdAt: at, updatedAt: at } })
  }
}

/** Rows of Payload's own collections, as the panel makes them. */
async function createInternals({ payload }: Newsroom, editor: Person, piece: Row): Promise<void> {
  const user = await payload.findByID({ collection: 'users', id: editor.id, overrideAccess: true })
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' } as PayloadRequest['user'] & object },
    payload,
  )
  await payload.create({
    collection: 'payload-preferences',
    data: { key: 'nav', value: { open: `${SECRET} preference` } } as never,
    req,
    overrideAccess: true,
  })
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'opinion-pieces', value: piece.id },
      globalSlug: `${SECRET} lock`,
      user: { relationTo: 'users', value: editor.id },
    } as never,
    req,
    overrideAccess: true,
  })
  await payload.db.create({
    collection: 'copies',
    data: {
      publicId: newPublicId(),
      partner: SECRET,
      partnerName: `${SECRET} partner`,
      piece: SECRET,
      slug: `${SECRET}-slug`,
      once: SECRET,
    },
  })
  await payload.kv.set(`${SECRET}-kept`, { value: SECRET })
}

/** Ids, hashes and addresses that belong to nothing public. */
async function idsOf({ payload }: Newsroom, published: Row): Promise<string[]> {
  type Found = Record<'email' | 'hash' | 'piece' | 'previousHash' | 'publicId', string | undefined>
  const all = async (collection: string) =>
    (await payload.db.find<Found & { state?: string }>({ collection, pagination: false, limit: 0 }))
      .docs
  const publications = await all('publications')
  const live = publications.find(({ state }) => state === 'live') as unknown as Record<
    string,
    string
  >
  const told = new Set(Object.values(live))
  const words: (string | undefined)[] = []
  for (const { slug } of payload.config.collections) {
    for (const row of await all(slug)) {
      if (slug === 'publications' && row.publicId === live.publicId) continue
      words.push(row.hash, row.previousHash, row.email)
      // Of what is published, the printed parts are told under their own ids.
      if (!JSON.stringify(live).includes(String(row.publicId))) words.push(row.publicId)
    }
  }
  return words.filter(
    (word): word is string => Boolean(word) && !told.has(word ?? '') && word !== published.publicId,
  )
}
