import { DECLINE_REASONS } from '../decisions/decision-table.ts'
import { PIECE_STAGES, SUBMISSION_STAGES } from '../workflow/stages.ts'
import type { Stage } from '../workflow/stages.ts'
import type { WordKey } from '../words/words.ts'
import type { CallName } from './read-figures.ts'
import type { Naming } from './tables.ts'

/** A word of the panel by its section and key; `undefined` where there is none. */
export type FindWord = (section: string, key: string) => string | undefined

/** The words of the panel in one language, as its translations hold them under our name. */
export const findWordIn =
  (words: unknown): FindWord =>
  (section, key) =>
    (words as Record<string, Record<string, string> | undefined> | undefined)?.[section]?.[key]

/** A word that there is. */
export const wordOf = (find: FindWord, key: WordKey): string => {
  const [section = '', name = ''] = key.split(':')
  return find(section, name) ?? name
}

/**
 * What things are called in the language of whoever looks; what has no name of its own in it keeps its label.
 *
 * @param stages of this desk, which may be a host's own.
 */
export function namingOf(
  find: FindWord,
  callNames: readonly Pick<CallName, 'publicId' | 'title'>[],
  stages: readonly Stage[],
): Naming {
  const word = (key: WordKey) => wordOf(find, key)
  const calls = new Map(callNames.map(({ publicId, title }) => [publicId, title]))
  const labels = new Map(
    [...SUBMISSION_STAGES, ...PIECE_STAGES, ...stages].map(({ name, label }) => [name, label]),
  )
  const reasons = new Map(DECLINE_REASONS.map(({ code, label }) => [code, label]))
  const stage = (code: string) => find('stages', code) ?? labels.get(code) ?? code
  const known = (code: string, name: string | undefined) =>
    code === '' ? word('figures:unknown') : (name ?? code)
  return {
    kind: (code) =>
      known(code, find(code === 'pitch' || code === 'draft' ? 'inbox' : 'kinds', code)),
    stage,
    source: (code) => known(code, find('figures', `from-${code}`)),
    reason: (code) =>
      code === '' ? word('figures:noReason') : (find('reasons', code) ?? reasons.get(code) ?? code),
    outcome: (code) =>
      code === 'all' || code === 'reversed' ? word(`figures:${code}`) : stage(code),
    of: (code) => word(`figures:${code}`),
    call: (publicId) =>
      publicId === ''
        ? word('figures:noCall')
        : (calls.get(publicId) ?? word('figures:earlierCall')),
    person: (name) => name ?? word('figures:goneColleague'),
  }
}
