/** What an editor sees of policy texts: why one applies, how it read, where it stands. */
export { disclaimerEndpoints } from './disclaimer-endpoints.ts'
export { explainEndpoint } from './explain-endpoint.ts'
export { keepMandatory } from './keep-mandatory.ts'
export { recordWording } from './record-wording.ts'
