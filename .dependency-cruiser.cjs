/** What may import what, types included. What may load what: .ci/loaded.dependency-cruiser.cjs. */

const { options, pure, tests } = require('./.ci/rooms.cjs')

const typesOnly = ['type-only']
/**
 * Apart from the doors, for what the newsroom of this repository needs and a host's app must not be made
 * to install: the database adapters and nodemailer.
 */
const newsroomDoors = ['^src/storage/database\\.ts$', '^src/messages/desk-email\\.ts$']
const doors = ['^src/[^/]+/index\\.tsx?$', '^src/publishing/(content|related|standing)\\.ts$']

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
      name: 'rooms-have-doors',
      comment:
        'A room of src/ is entered through its index.ts. The canonical content, what it leads to, and where it stands, are common ground.',
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
      from: { path: ['^collections/', '^src/[^/]+$'], pathNot: tests },
      to: { path: '^src/[^/]+/', pathNot: doors },
    },
    {
      name: 'rooms-have-doors-for-the-newsroom',
      comment: 'The newsroom of this repository also has the doors that a host does not need.',
      severity: 'error',
      from: { path: '^payload\\.config\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: [...doors, ...newsroomDoors] },
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
  options: { ...options, tsPreCompilationDeps: true },
}
