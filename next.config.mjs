import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
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
