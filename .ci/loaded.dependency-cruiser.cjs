/** What may load what, however far away: imports of types are gone before anything loads. */
const { frameworks, notPure, options, pure, screens, tests } = require('./rooms.cjs')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'pure-rules',
      comment:
        'A rule is decided without Payload, Next or React, and loads nothing that needs them.',
      severity: 'error',
      from: { path: pure, pathNot: notPure },
      to: { path: frameworks, reachable: true },
    },
    {
      name: 'config-without-screens',
      comment:
        'The config names its screens by strings; importing them loads React into every script.',
      severity: 'error',
      from: {
        path: ['^payload\\.config\\.ts$', '^src/plugin\\.ts$', '^collections/'],
        pathNot: tests,
      },
      to: { path: screens, reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
}
