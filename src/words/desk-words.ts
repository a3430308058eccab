import type { english } from './english.ts'
import type { PANELS } from './panels/index.ts'

type Table = typeof english

/** A whole table of words: every section and every key of the English one. */
export type DeskWords = {
  readonly [Section in keyof Table]: { readonly [Key in keyof Table[Section]]: string }
}

/** The words of the panels in one language. */
export type PanelWords = {
  readonly [Section in keyof typeof PANELS]: {
    readonly [Key in keyof (typeof PANELS)[Section]]: string
  }
}

/** Every word of the desk in one language. */
export type AllWords = DeskWords & PanelWords

type Counted<Key extends string> = Key extends `${infer Word}_${'one' | 'other'}` ? Word : Key

type KeysOf<Words> = {
  [Section in keyof Words & string]: `${Section}:${Counted<keyof Words[Section] & string>}`
}[keyof Words & string]

/** A word by its section and key, for example `inbox:empty`; of a counted one without its ending. */
export type WordKey = KeysOf<AllWords>
