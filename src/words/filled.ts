/** What stands in the places of a word; `count` also chooses its form. */
export type Places = Readonly<Record<string, number | string>>

const PLACE = /\{\{(\w+)\}\}/g

/** A word with its places filled in; `undefined` without the word, or where a place has nothing to hold. */
export function filled(word: string | undefined, places: Places = {}): string | undefined {
  if (word === undefined) return undefined
  const names = [...word.matchAll(PLACE)].map(([, name = '']) => name)
  if (names.some((name) => places[name] === undefined)) return undefined
  return word.replace(PLACE, (_, name: string) => String(places[name]))
}

/** The parts of a word in their order: its text, and the names of the places that are still open in it. */
export const partsOf = (word: string): { text?: string; place?: string }[] =>
  word
    .split(/(\{\{\w+\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const place = /^\{\{(\w+)\}\}$/.exec(part)?.[1]
      return place === undefined ? { text: part } : { place }
    })
