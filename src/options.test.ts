import { describe, expect, it } from '@jest/globals'

import type { CollectionConfig, Field } from 'payload'

import { resolveOptions } from './options.ts'

const text = (name: string): Field => ({ name, type: 'text' })
const staff: CollectionConfig = { slug: 'staff', auth: true, fields: [] }
const images: CollectionConfig = {
  slug: 'images',
  upload: true,
  // Where an admin form is laid out, a field need not stand at the top.
  fields: [
    { type: 'row', fields: [text('alt')] },
    { type: 'tabs', tabs: [{ label: 'Rights', fields: [text('credit')] }] },
  ],
}

describe('options', () => {
  it('need not be given', () => {
    expect(resolveOptions({})).toMatchObject({
      url: 'http://localhost:3000',
      secureCookies: false,
      ownsUsers: true,
      slugs: { pieces: 'opinion-pieces', users: 'users' },
    })
  })

  it('read where mail is fetched from, and repeat no password when they cannot', () => {
    const resolve = (mailbox: string) =>
      resolveOptions({ inboundEmail: { address: 'pitches@desk.example', mailbox } })
    expect(resolve('imaps://desk:secret@imap.example.org').mailbox).toMatchObject({
      host: 'imap.example.org',
      folder: 'INBOX',
    })
    expect(() => resolve('pop3://desk:secret@imap.example.org')).toThrow(
      /mailbox \} \}\): write it like/,
    )
    expect(() => resolve('pop3://desk:secret@imap.example.org')).not.toThrow(/secret/)
  })

  it('take the address from the host, and send cookies over TLS where that is used', () => {
    expect(resolveOptions({}, { serverURL: 'https://opinion.example.org' })).toMatchObject({
      url: 'https://opinion.example.org',
      secureCookies: true,
    })
  })

  it('use the users and pictures of a host', () => {
    const options = { usersCollection: 'staff', mediaCollection: 'images' }
    expect(resolveOptions(options, { collections: [staff, images] })).toMatchObject({
      ownsUsers: false,
      ownsMedia: false,
      slugs: { users: 'staff', media: 'images' },
    })
  })

  it.each([
    [{ ulr: 'https://x.example' }, 'there is no such option'],
    [{ url: 'opinion.example.org' }, 'https://opinion.example.org'],
    [{ url: 'https://x.example/path' }, 'without a path'],
    [{ languages: [] }, 'it is empty'],
    [{ languages: [{ code: 'en_GB', label: 'English' }] }, "code: 'en'"],
    [{ slugs: { topics: 'My Topics' } }, "'topics'"],
    [{ slugs: { topics: 'sections' } }, 'both “sections”'],
    [{ slugs: { nothing: 'x' } }, 'no such collection'],
  ])('%j is refused, and the message says what to write', (options, remedy) => {
    expect(() => resolveOptions(options as never)).toThrow(remedy)
  })
  it.each([
    [{ usersCollection: 'people' }, [staff], 'no collection “people” with auth. It has staff'],
    [{ usersCollection: 'images' }, [images], 'no collection “images” with auth'],
    [{ mediaCollection: 'staff' }, [staff], 'no collection “staff” with upload'],
    [
      { mediaCollection: 'images' },
      [
        {
          ...images,
          fields: [text('alt'), { type: 'group', name: 'rights', fields: [text('credit')] }],
        },
      ],
      'add a text field “credit”',
    ],
    [{}, [{ ...staff, slug: 'users' }], "usersCollection: 'users'"],
    [{}, [{ ...images, slug: 'media' }], "mediaCollection: 'media'"],
    [{}, [{ slug: 'topics', fields: [] }], "slugs: { topics: 'opinion-topics' }"],
  ])('%j does not fit a host, and the message says what would', (options, collections, remedy) => {
    expect(() =>
      resolveOptions(options, { collections: collections as CollectionConfig[] }),
    ).toThrow(remedy)
  })

  it('fit a host that has nothing of the same name', () => {
    const posts: CollectionConfig = { slug: 'posts', fields: [] }
    expect(resolveOptions({}, { collections: [posts] })).toMatchObject({ ownsUsers: true })
  })
})
