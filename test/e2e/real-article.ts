import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** An article as it was copied from a web page, and what a reader or an editor would look for in it. */
export type RealArticle = {
  file: string
  headline: string
  /** A crosshead without its capital, as the file has it. */
  crosshead: string
  /** Words around the stray one that was copied along with the text. */
  stray: { before: string; word: string }
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const SEED = path.resolve(ROOT, '../shared/seeds/opinion-article.txt')

/** The article the project grew from; one of the project's own with the same faults where that is missing. */
export function realArticle(): RealArticle {
  if (!existsSync(SEED)) {
    console.warn('THE SEED ARTICLE IS MISSING: a sample with the same faults is imported instead.')
  }
  const isSeed = existsSync(SEED)
  const file = isSeed ? SEED : path.join(import.meta.dirname, 'sample-article.txt')
  const headline = readFileSync(file, 'utf8').trim().split('\n', 1)[0]?.trim() ?? ''
  return {
    file,
    headline,
    crosshead: isSeed ? 'reluctance to take action' : 'patience on the quay',
    stray: { before: isSeed ? 'to the contrary' : 'to the passengers', word: 'Accept' },
  }
}
