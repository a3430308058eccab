/** Everything a host's Payload config may use. */
export { deskRolesField } from '../collections/index.ts'
export type { Slugs } from '../collections/index.ts'
export type { OpinionDeskOptions } from './options.ts'
export { opinionDesk } from './plugin.ts'
