import { NOTICE_CODES } from './notice-table.ts'
import type { NoticeCode } from './notice-table.ts'

/** Whom one notice of an event is for, by account id. */
export type Address = { code: NoticeCode; to: readonly string[] }

/**
 * Gives each person one notice of an event: the most pressing that names them. Whoever did the thing is not
 * told of it.
 *
 * @returns codes by account id.
 */
export function giveOnce(addresses: readonly Address[], by?: string): Map<string, NoticeCode> {
  const given = new Map<string, NoticeCode>()
  for (const code of NOTICE_CODES) {
    for (const address of addresses) {
      if (address.code !== code) continue
      for (const person of address.to) {
        if (person !== by && !given.has(person)) given.set(person, code)
      }
    }
  }
  return given
}
