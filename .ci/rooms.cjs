/** What both sets of dependency rules know of the house. */

const { join } = require('node:path')

const tests = '(^test/|\\.test\\.tsx?$)'

/**
 * Rules without Payload, Next or React: whole rooms, or single files beside an action. What these load in
 * turn is held to the same, and need not be listed. The name of the room is the first group of each.
 */
const pure = [
  '^src/(copydesk)/',
  '^src/(decisions)/(decision|decision-table|edited-message|inbox-query|piece-of-submission|score)\\.ts$',
  '^src/(delivery)/(address|answers|blocks|characters|conditional|cursor|description|encoding)\\.ts$',
  '^src/(delivery)/(feed-entry|feeds|furniture|html|json-ld|markup|note-names|open-graph)\\.ts$',
  '^src/(delivery)/(answer|changes|changes-answer|wire/request-head|wire/response-head)\\.ts$',
  '^src/(delivery)/(piece-json|plain-text|query|ready-bytes|routes|sitemaps|xml)\\.ts$',
  '^src/(delivery)/(directory-answer|months|ninjs|oembed|sitemap-answer|page-routes|refusals|parameters|search-answer|openapi/[a-z]+)\\.ts$',
  '^src/(disclosure)/(disclaimer|explain|narrowness|outdated|wordings)\\.ts$',
  '^src/(erasure)/words-of\\.ts$',
  '^src/(identity)/sealed-identity\\.ts$',
  '^src/(importing)/',
  '^src/(intake)/(call|count|email-address|fingerprint|limits|plain-text|public-status|request-print|screening|status-texts|submission|terms|text-marks)\\.ts$',
  '^src/(workflow)/submission-transitions\\.ts$',
  '^src/(intake)/files/(file-limits|file-name|inspect-file|read-zip)\\.ts$',
  '^src/(intake)/proof-of-work/(pressure|proof|solver)\\.ts$',
  '^src/(intake)/mail/(inbound-adapter|mail-facts|mailbox-rules)\\.ts$',
  '^src/(messages)/(compose|mail-text|message-acts|message-words|reply-tag|retry|template|template-names|templates)\\.ts$',
  '^src/(messages)/wordings/',
  '^src/(notices)/(give-once|notice-table)\\.ts$',
  '^src/(planning)/(board-query|calendar-days|line-up)\\.ts$',
  '^src/(publishing)/(anchors|blocks|canonical|content|href|inlines|match-blocks|pictures|segments|slug|words)\\.ts$',
  '^src/(publishing)/(content-of-piece|lexical-[a-z-]+|scope-of-piece|working-text)\\.ts$',
  '^src/(search)/',
  '^src/(security)/(client-address|opaque-token|rate-limit|same-origin|signed-request)\\.ts$',
  '^src/(syndication)/(copy-package|partner-acts|partner-key|partner-filter|publication-changed|retry-plan|webhook-address)\\.ts$',
  '^src/(storage)/(database-address|group|public-id|single-writer)\\.ts$',
  '^src/(workflow)/(approvals|checks|event-words|gate|gate-facts|policy-requirements|publication-requirements|publication-transitions|requirement|requirements|rights)\\.ts$',
  '^src/(signed-links)/(link|shown-pictures)\\.ts$',
  '^src/(checking-services)/checking-service\\.ts$',
  '^src/(workflow)/(kind-rules|overrides|people-requirements|rules|stages|transitions|where-it-leads|who-is-told|work-requirements)\\.ts$',
  '^src/(words)/',
  '^src/(workflow)/(change-workflow|due-time|resolve-workflow|time-requirements|ways-of-stage|workflow-check|zoned-time)\\.ts$',
]

/** Inside of a room of pure rules: the action, the edge and the door. */
const notPure = [tests, '/index\\.ts$', '/import-[^/]+$', '\\.endpoint\\.ts$']

const packages = (...names) => names.flatMap((name) => [`^${name}(/|$)`, `^node_modules/${name}/`])

module.exports = {
  tests,
  pure,
  notPure,
  /** What would tie a pure rule to a database, a server or a screen. */
  frameworks: packages('payload', '@payloadcms', 'next', 'react', 'react-dom', 'mongoose'),
  screens: ['^admin/', '\\.tsx$', ...packages('@payloadcms/ui', 'react', 'react-dom')],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The import map is generated, and names the package by itself, which is compiled for the tarball only.
    exclude: {
      path: '^(\\.next|\\.desk|\\.data|dist|coverage|bench/results|test-results)/|/importMap\\.js$',
    },
    // Not the project's own: with `jsx` set, generics of a plain .ts file are read as elements.
    tsConfig: { fileName: join(__dirname, 'tsconfig.dependencies.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
    },
  },
}
