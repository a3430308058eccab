/** Native ES modules, as Payload needs; run through `npm test`, which sets NODE_OPTIONS. */
const shared = {
  testEnvironment: 'node',
  // Without "production" the editor's modules load each other with a top-level await, and now and then
  // wait for each other for ever.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  setupFiles: ['<rootDir>/test/setup/same-chance.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '/(drizzle-orm|@payloadcms/drizzle/dist)/.+\\.js$': '<rootDir>/test/setup/own-globals.mjs',
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(drizzle-orm|@payloadcms/drizzle/dist)/)'],
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/setup/style-stub.ts',
    '^@payload-config$': '<rootDir>/payload.config.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.next', '<rootDir>/.desk'],
}

/** @type {import('jest').Config} */
export default {
  // A worker keeps what its test files loaded; beyond this it is cheaper to begin anew than to tidy up.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: [
        '<rootDir>/{src,collections,admin,payload.config}/**/*.test.{ts,tsx}',
        '<rootDir>/.ci/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'data',
      setupFiles: [...shared.setupFiles, '<rootDir>/test/setup/quick-passwords.ts'],
      testMatch: ['<rootDir>/test/data/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'process',
      testMatch: ['<rootDir>/test/process/**/*.test.ts'],
      // Builds a whole application: npm run test:package.
      testPathIgnorePatterns: ['/node_modules/', '/test/process/package\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'package',
      testMatch: ['<rootDir>/test/process/package.test.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
}
