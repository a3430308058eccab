import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import desk from './.ci/lint/index.mjs'

const typescript = '**/*.{ts,tsx,mts}'
const tests = ['test/**', 'bench/**', '**/*.test.{ts,tsx}', '.ci/**']
const terminal = [
  'src/cli/**',
  'src/server.mjs',
  'src/prepare.mjs',
  'src/pack-payload.mjs',
  '.ci/**',
  'bench/**',
]

export default defineConfig(
  {
    ignores: [
      '.next/',
      '.desk/',
      '.data/',
      'coverage/',
      'dist/',
      'migrations/',
      'next-env.d.ts',
      'payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },

  {
    name: 'desk/every-file',
    files: ['**/*.{ts,tsx,mts,mjs,cjs,js}'],
    plugins: { desk },
    rules: {
      'desk/stable-names': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'off',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals says the same as data.' },
      ],
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-useless-catch': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },

  {
    name: 'desk/typescript',
    files: [typescript],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Module augmentation, as Payload and Next ask for it, needs interfaces.
    name: 'desk/declarations',
    files: ['**/*.d.ts', '**/*.d.mts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // Type information costs seconds, so only the rules that find what a reader would not.
    name: 'desk/with-types',
    files: ['payload.config.ts', '{src,collections,admin,test,bench}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        // React takes an async function as an event handler.
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    name: 'desk/doors',
    files: [typescript, '**/*.mjs'],
    ignores: tests,
    plugins: { desk },
    rules: { 'desk/local-api-for-a-person': 'error', 'desk/database-door': 'error' },
  },
  {
    name: 'desk/screens',
    files: ['{admin,src/app}/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'desk/tests',
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test that must be skipped says so aloud.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  { name: 'desk/terminal', files: terminal, rules: { 'no-console': 'off' } },
)
