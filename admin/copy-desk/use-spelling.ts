'use client'

import { useCallback, useEffect, useState } from 'react'

import { dictionaryOf } from '../../src/copydesk/dictionaries.ts'
import type { Dictionary } from '../../src/copydesk/spelling.ts'
import type { CopyDeskAnswer } from '../../src/fact-and-copy/index.ts'
import { loadDictionary } from './load-dictionary.ts'

/** `none`: there is no dictionary for the language. */
export type SpellingState = 'failed' | 'loading' | 'none' | 'off' | 'on'

export type Spelling = {
  state: SpellingState
  /** Code of what it is checked against, to be named. */
  language: string
  dictionary: Dictionary | null
  /** Begins, ends, or tries again. */
  toggle: () => void
}

const WANTED = 'opinion-desk:spelling'

/**
 * The dictionary of a text, read only where somebody asked for it; the browser remembers that they did.
 *
 * @param base address of the dictionaries, to which the code of one is added.
 */
export function useSpelling(
  base: string,
  language: string,
  answer: CopyDeskAnswer | undefined,
): Spelling {
  const [isWanted, setWanted] = useState(remembered)
  const [turn, setTurn] = useState(0)
  const [read, setRead] = useState<{ address: string; dictionary: Dictionary | null }>()
  const code = dictionaryOf(language)
  const edition = code === null ? undefined : answer?.dictionaries[code]
  const address =
    edition === undefined ? null : `${base}/${code}?edition=${encodeURIComponent(edition)}`

  useEffect(() => {
    if (!isWanted || address === null) return undefined
    let isOver = false
    const done = (dictionary: Dictionary | null) => {
      if (!isOver) setRead({ address, dictionary })
    }
    loadDictionary(address).then(done, () => done(null))
    return () => {
      isOver = true
    }
  }, [isWanted, address, turn])

  const own = isWanted && read?.address === address ? read : undefined
  const hasFailed = own?.dictionary === null
  const toggle = useCallback(() => {
    setRead(undefined)
    if (hasFailed) return setTurn((before) => before + 1)
    remember(!isWanted)
    setWanted(!isWanted)
  }, [hasFailed, isWanted])

  const state = (): SpellingState => {
    if (answer !== undefined && address === null) return 'none'
    if (!isWanted) return 'off'
    if (!own) return 'loading'
    return hasFailed ? 'failed' : 'on'
  }
  return { state: state(), language: code ?? language, dictionary: own?.dictionary ?? null, toggle }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(WANTED) === 'yes'
  } catch {
    return false
  }
}

function remember(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.setItem(WANTED, 'yes')
    else localStorage.removeItem(WANTED)
  } catch {
    // Asked for again with the next page.
  }
}
