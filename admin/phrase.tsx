import { Fragment } from 'react'
import type { ReactNode } from 'react'

import { partsOf } from '../src/words/filled.ts'

type PhraseProps = {
  /** A word whose places are still open. */
  text: string
  /** What stands in each place. */
  places: Readonly<Record<string, ReactNode>>
}

/** A sentence with something in it that is more than text; each language puts it where it belongs. */
export function Phrase({ text, places }: PhraseProps) {
  return partsOf(text).map(({ place, text: part }, index) => (
    <Fragment key={index}>{place === undefined ? part : places[place]}</Fragment>
  ))
}
