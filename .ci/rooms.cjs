/** What both sets of dependency rules know of the house. */

const { join } = require('node:path')

const tests = '(^test/|\\.test\\.tsx?$)'

/**
 * Rules without Payload, Next or React: whole rooms, or single files beside an action. What these load in
 * turn is held to the same, and need not be listed. The name of the room is the first group of each.
 */
const pure = [
  '^src/(comparison)/(comparable|compare|merge-bodies|merge-fields)\\.ts$',
  '^src/(claims)/',
  '^src/(copydesk)/',
  '^src/(decisions)/(blind-title|decision|decision-table|edited-message|inbox-query|piece-of-submission|score)\\.ts$',
  '^src/(delivery)/words/',
  '^src/(delivery)/(address|answers|blocks|characters|conditional|cursor|description|encoding)\\.ts$',
  '^src/(delivery)/(feed-entry|feeds|furniture|html|json-ld|markup|open-graph)\\.ts$',
  '^src/(delivery)/(answer|changes|changes-answer|wire/request-head|wire/response-head)\\.ts$',
  '^src/(delivery)/(piece-json|plain-text|query|ready-bytes|ready-places|routes|sitemaps|xml)\\.ts$',
  '^src/(delivery)/(directory-answer|list-scope|months|ninjs|oembed|sitemap-answer|page-routes|refusals|parameters|search-answer|search-hits|page/search|openapi/[a-z]+)\\.ts$',
  '^src/(discussion)/(anchor|comment|prose)\\.ts$',
  '^src/(disclosure)/(disclaimer|explain|narrowness|outdated|rule-in-parts|wordings)\\.ts$',
  '^src/(erasure)/words-of\\.ts$',
  '^src/(figures)/(cells|count-events|figures|figures-query|spread|stays-in-order|tables|weeks|words-of-figures|workload)\\.ts$',
  '^src/(identity)/sealed-identity\\.ts$',
  '^src/(importing)/',
  '^src/(intake)/(answers|call|call-in-language|count|email-address|field-reader|fingerprint|funnel|limits|page-language|plain-text|problem|public-status|request-print|screening|submission|terms|text-marks|written-time)\\.ts$',
  '^src/(workflow)/submission-transitions\\.ts$',
  '^src/(intake)/(status-texts|words)/',
  '^src/(intake)/files/(document-acts|document-text|docx-text|file-faults|problems-of-files|file-limits|file-name|inspect-file|odt-text|pdf-acts|plain-file|read-zip|rtf-text|rtf-tokens|rtf-words|written-words)\\.ts$',
  '^src/(intake)/proof-of-work/(pressure|proof|solver)\\.ts$',
  '^src/(intake)/mail/(inbound-adapter|mail-facts|mailbox-rules|read-tnef|set-aside-rules)\\.ts$',
  '^src/(messages)/(compose|failure-kind|mail-text|message-acts|message-words|reply-tag|retry|template|template-names|templates)\\.ts$',
  '^src/(messages)/wordings/',
  '^src/(notices)/(give-once|notice-table|notice-text)\\.ts$',
  '^src/(planning)/(board-query|calendar-days|line-up)\\.ts$',
  '^src/(publishing)/(standing|anchors|blocks|canonical|content|direction|embeds|house-texts|href|inlines|match-blocks|pictures|related|segments|slug|text-changes|word-parts|words)\\.ts$',
  '^src/(publishing)/(content-of-piece|lexical-[a-z-]+|scope-of-piece|working-text)\\.ts$',
  '^src/(search)/(excerpt|question|searched-words|words)\\.ts$',
  '^src/(security)/(client-address|opaque-token|rate-limit|same-origin|signed-request)\\.ts$',
  '^src/(syndication)/(copy-package|partner-acts|partner-key|partner-filter|publication-changed|retry-plan|webhook-address)\\.ts$',
  '^src/(storage)/(breath|database-address|group|is-public-id|public-id|single-writer)\\.ts$',
  '^src/(workflow)/(approvals|checks|event-words|gate|gate-facts|policy-requirements|prose-requirements|publication-requirements|publication-transitions|requirement|requirements|rights)\\.ts$',
  '^src/(signed-links)/(link|own-words|proof-words|shown-pictures)\\.ts$',
  '^src/(checking-services)/checking-service\\.ts$',
  '^src/(workflow)/(kind-rules|overrides|people-requirements|rules|stages|transitions|where-it-leads|who-is-told|work-requirements)\\.ts$',
  '^src/(pasting)/',
  '^src/(spreadsheets)/',
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
