import type { english } from './english.ts'

type Table = typeof english

/** A whole table of words: every section and every key of the English one. */
export type DeskWords = {
  readonly [Section in keyof Table]: { readonly [Key in keyof Table[Section]]: string }
}

type Counted<Key extends string> = Key extends `${infer Word}_${'one' | 'other'}` ? Word : Key

/** A word by its section and key, for example `inbox:empty`; of a counted one without its ending. */
export type WordKey = {
  [Section in keyof Table & string]: `${Section}:${Counted<keyof Table[Section] & string>}`
}[keyof Table & string]
