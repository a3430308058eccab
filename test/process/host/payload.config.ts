import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { media } from './collections/media.ts'
import { posts } from './collections/posts.ts'
import { topics } from './collections/topics.ts'
import { users } from './collections/users.ts'

/** The app before the desk is added to it. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: sqliteAdapter({ client: { url: process.env.DATABASE_URL ?? '' }, push: false }),
  editor: lexicalEditor(),
  sharp,
  telemetry: false,
  admin: { user: 'users' },
  collections: [users, media, posts, topics],
})
