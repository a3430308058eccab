/** What colleagues are told: the table of notices, and who of the desk is written to. */
export type { Address } from './give-once.ts'
export { noticeEndpoints } from './notice-endpoints.ts'
export { isNotice, NOTICE_CODES, NOTICES } from './notice-table.ts'
export type { NoticeCode, NoticeEntry, NoticeTone } from './notice-table.ts'
export { colleaguesById, colleaguesWithRoles } from './people.ts'
export type { Colleague } from './people.ts'
export { tell } from './tell.ts'
export type { Telling } from './tell.ts'
