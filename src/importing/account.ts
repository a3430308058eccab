import { textOfBlock } from '../publishing/blocks.ts'
import type { ArticleReading, Stretch } from './reading.ts'
import { countWords, wordsLacking, wordsOf } from './words.ts'

/** Where the words of the source went. */
export type WordAccount = {
  source: number
  piece: number
  furniture: number
  setAside: number
  /** Words of the source that are nowhere in the reading. */
  missing: string[]
  /** Words of the reading that are not in the source. */
  invented: string[]
  /** The words of the reading, taken in the order of the source, are the words of the source. */
  inOrder: boolean
}

const textOf = (reading: ArticleReading, stretch: Stretch): string => {
  switch (stretch.to) {
    case 'headline':
      return reading.piece.headline
    case 'standfirst':
      return reading.piece.standfirst ?? ''
    case 'body': {
      const block = reading.piece.body[stretch.index]
      return block ? textOfBlock(block) : ''
    }
    case 'furniture':
      return reading.furniture[stretch.index]?.text ?? ''
    case 'set-aside':
      return reading.setAside[stretch.index]?.text ?? ''
  }
}

/**
 * Counts the words of a reading against those of its source. It looks at the texts themselves, so it
 * also tells of words lost after the reading was made. A word is what stands between white space, in
 * NFC.
 */
export const accountForWords = (reading: ArticleReading): WordAccount => {
  const { piece, furniture, setAside, order } = reading
  const source = wordsOf(reading.source.text)
  const inPiece = [piece.headline, piece.standfirst ?? '', ...piece.body.map(textOfBlock)]
  const inFurniture = furniture.map(({ text }) => text)
  const aside = setAside.map(({ text }) => text)
  const all = [...inPiece, ...inFurniture, ...aside].flatMap(wordsOf)
  const ordered = order.flatMap((stretch) => wordsOf(textOf(reading, stretch)))
  const count = (texts: string[]) => texts.reduce((sum, text) => sum + countWords(text), 0)
  return {
    source: source.length,
    piece: count(inPiece),
    furniture: count(inFurniture),
    setAside: count(aside),
    missing: wordsLacking(source, all),
    invented: wordsLacking(all, source),
    inOrder: ordered.length === source.length && ordered.every((word, at) => word === source[at]),
  }
}
