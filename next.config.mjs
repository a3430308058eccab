import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Readers are answered before the panel is read; its first page takes half a second longer.
  experimental: { preloadEntriesOnStart: false },
  // A second copy of these inside Next's bundle would be a second Payload in one process.
  serverExternalPackages: [
    'payload',
    '@payloadcms/drizzle',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-postgres',
    '@payloadcms/db-mongodb',
    'libsql',
    '@libsql/client',
    'mongoose',
    'sharp',
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
