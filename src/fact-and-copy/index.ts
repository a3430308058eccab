/** What people of the desk do about what a text says and how: findings, rules of the house, claims, replies. */
export { copyDeskEndpoints } from './copy-desk-endpoints.ts'
export { countEarlierFindings } from './count-earlier-findings.ts'
export { countFindings } from './count-findings.ts'
export type { CopyDeskAnswer } from './copy-desk-endpoints.ts'
export { factEndpoints } from './fact-endpoints.ts'
export type { FactsAnswer } from './fact-endpoints.ts'
export { checkStyleRule, recordStyleRule } from './guard-style-rule.ts'
