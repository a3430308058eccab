/** What may import what: the "never" rules of the house, and the doors of its rooms. */

const tests = '(^test/|\\.test\\.tsx?$)'
const typesOnly = ['type-only']

/** Rules without Payload, Next or React: a room of them, or single files beside an action. */
const pure = [
  '^src/(copydesk)/',
  '^src/(disclosure)/',
  '^src/(importing)/',
  '^src/(workflow)/(rights|roles|stages|transitions|gate|requirements)\\.ts$',
  '^src/(publishing)/(content|canonical|hash|lexical-blocks|slug)\\.ts$',
  '^src/(delivery)/(blocks|feeds|html|json-ld|markup|piece-json|plain-text)\\.ts$',
  '^src/(storage)/public-id\\.ts$',
]

/** Inside of a room of pure rules: the action, the edge and the door. */
const notPure = [tests, '/index\\.ts$', '/import-[^/]+$', '\\.endpoint\\.ts$']

const doors = ['^src/[^/]+/index\\.tsx?$', '^src/publishing/content\\.ts$']

/** What would tie a pure rule to a database, a server or a screen. */
const frameworks = ['payload', '@payloadcms', 'next', 'react', 'react-dom', 'mongoose'].flatMap(
  (name) => [`^${name}(/|$)`, `^node_modules/${name}/`],
)
const screens = [
  '^admin/',
  ...['@payloadcms/ui', 'react', 'react-dom'].flatMap((name) => [
    `^${name}(/|$)`,
    `^node_modules/${name}/`,
  ]),
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'readers-apart-from-the-desk',
      comment: 'What the public reads must have no way to what is not public.',
      severity: 'error',
      from: { path: '^src/(delivery|search)/', pathNot: tests },
      to: { path: '^(src/(workflow|intake|decisions)/|collections/opinion-pieces)' },
    },
    {
      name: 'pure-rules',
      comment: 'A rule is decided without Payload, Next or React; their types are fine.',
      severity: 'error',
      from: { path: pure, pathNot: notPure },
      to: { path: frameworks, dependencyTypesNot: typesOnly },
    },
    {
      name: 'pure-rules-lean-on-pure-rules',
      comment: 'A rule that loads an action loads the database with it. Doors hold actions too.',
      severity: 'error',
      from: { path: pure, pathNot: notPure },
      to: { path: '^(src|collections|admin)/', pathNot: pure, dependencyTypesNot: typesOnly },
    },
    {
      name: 'config-without-screens',
      comment:
        'The config names its screens by strings; importing them loads React into every script.',
      severity: 'error',
      from: { path: '^(payload\\.config\\.ts|src/plugin\\.ts|collections/)', pathNot: tests },
      to: { path: screens, reachable: true },
    },
    {
      name: 'rooms-have-doors',
      comment:
        'A room of src/ is entered through its index.ts. The canonical content is common ground.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: [tests, ...pure] },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ...doors] },
    },
    // One rule for each, so that `$1` is its room.
    ...pure.map((path) => ({
      name: 'rooms-have-doors-and-rules-meet',
      comment:
        'A door loads actions too, so a pure rule may take another pure rule from its own file.',
      severity: 'error',
      from: { path, pathNot: tests },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ...doors, ...pure] },
    })),
    {
      name: 'rooms-have-doors-for-visitors',
      comment:
        'From outside of src/, and from its entry points, a room is entered through its index.ts.',
      severity: 'error',
      from: { path: ['^payload\\.config\\.ts$', '^collections/', '^src/[^/]+$'], pathNot: tests },
      to: { path: '^src/[^/]+/', pathNot: doors },
    },
    {
      name: 'screens-decide-nothing',
      comment: 'A screen uses a room by its door, or a pure rule; anything else only by its types.',
      severity: 'error',
      from: { path: '^admin/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: ['^src/index\\.ts$', '^src/[^/]+/index\\.tsx?$', ...pure],
        dependencyTypesNot: typesOnly,
      },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code that loads in a circle breaks by import order.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typesOnly } },
    },
    {
      name: 'nothing-needs-tests',
      severity: 'error',
      from: { pathNot: ['^test/', '^bench/', '^\\.ci/', '\\.test\\.tsx?$'] },
      to: { path: ['^test/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'resolves',
      comment: 'An import that cannot be found would also escape every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@payload-config$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.desk|\\.data|dist|coverage|bench/results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
    },
  },
}
