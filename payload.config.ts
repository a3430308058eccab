import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { buildConfig } from 'payload'

import { migrationsFor } from './migrations/index.ts'
import { readEnvironment } from './src/environment.ts'
import { opinionDesk } from './src/index.ts'
import { lateSharp } from './src/late-sharp.ts'
import { deskEmail } from './src/messages/desk-email.ts'
import { databaseAdapter } from './src/storage/database.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const environment = readEnvironment(process.env)

/** The newsroom that runs from this repository. */
export default buildConfig({
  secret: environment.secret,
  serverURL: environment.url,
  csrf: environment.origins,
  db: await databaseAdapter(environment.databaseUrl, path.join(here, 'migrations')),
  editor: lexicalEditor(),
  email: deskEmail(process.env, environment.url),
  sharp: lateSharp,
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 5,
  graphQL: { maxComplexity: 500, disablePlaygroundInProduction: true },
  i18n: {
    supportedLanguages: { en, tr, ar },
    fallbackLanguage: 'en',
    // In lists, where a name would stand: otherwise “<No In the hands of>”.
    translations: { en: { general: { noLabel: '–' } } },
  },
  typescript: { autoGenerate: false },
  admin: {
    user: 'users',
    // The other choice asks a company elsewhere for a picture by the hash of each address.
    avatar: 'default',
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: { baseDir: here, autoGenerate: false },
    meta: {
      titleSuffix: ' · Opinion Desk',
      icons: [{ rel: 'icon', url: '/favicon.ico' }],
      defaultOGImageType: 'off',
      robots: 'noindex, nofollow',
    },
  },
  plugins: [
    opinionDesk({
      url: environment.url,
      dataDir: environment.dataDir,
      migrations: migrationsFor(environment.databaseUrl),
      ...(environment.inboundEmail ? { inboundEmail: environment.inboundEmail } : {}),
      ...(environment.scanner ? { scanner: environment.scanner } : {}),
    }),
  ],
})
