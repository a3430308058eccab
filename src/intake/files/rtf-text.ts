import { setImmediate } from 'node:timers/promises'

import { rtfTokens } from './rtf-tokens.ts'
import type { RtfToken } from './rtf-tokens.ts'
import {
  KNOWN_PARTS,
  LETTERS_OF_SIGNS,
  LETTERS_OF_WORDS,
  OTHER_PARTS,
  pageOfFont,
  pageOfNumber,
} from './rtf-words.ts'
import { joined, numbered } from './written-words.ts'

/** Letters of bytes, by the name of their code page. */
type Decode = (bytes: Buffer, page: string) => string

const DEPTH = 500
/** So many tokens are read before others have their turn. */
const PIECE = 50_000

/**
 * The words of an RTF in their order, as {@link textOfDocx} gives those of a DOCX: tracked changes as if they were
 * taken, no remarks of others, notes under their numbers at the end.
 *
 * @param limit of characters.
 * @throws when it cannot be read, or is longer.
 */
export async function textOfRtf(bytes: Buffer, limit: number): Promise<string> {
  // Read once it is needed: the desk opens sooner without it.
  const { default: iconv } = await import('iconv-lite')
  const words = new RtfReading((some, page) => iconv.decode(some, page))
  let count = 0
  for (const token of rtfTokens(bytes.toString('latin1'))) {
    words.take(token)
    count += 1
    if (words.length > limit) throw new Error('It is too long.')
    if (count % PIECE === 0) await setImmediate()
  }
  return words.told()
}

/** What holds until the end of a group. */
type Group = {
  isLeftOut: boolean
  isHidden: boolean
  isDeleted: boolean
  /** Fonts are named in it. */
  isFonts: boolean
  /** So many letters after a Unicode letter stand for it where it is not known. */
  spare: number
  font: number | undefined
  /** The place of a note that ends with this group. */
  note: number | undefined
}

/** Gathers words from the tokens of an RTF. */
class RtfReading {
  /** Characters read. */
  length = 0
  private group: Group = {
    isLeftOut: false,
    isHidden: false,
    isDeleted: false,
    isFonts: false,
    spare: 1,
    font: undefined,
    note: undefined,
  }
  private readonly groups: Group[] = []
  /** What is being written into: the text, and within it a cell or a note. */
  private readonly parts: string[] = ['']
  private readonly notes: string[] = []
  /** The cells of the row that is open. */
  private row: string[] | undefined
  private isAfterRow = false
  private page = 'cp1252'
  private readonly pagesOfFonts = new Map<number, string>()
  private fontOfText: number | undefined
  /** Bytes that are no letters yet: some letters have two. */
  private bytes = ''
  private toPassOver = 0
  /** The next word begins a part that may be passed over. */
  private isMarked = false

  constructor(private readonly decode: Decode) {}

  take(token: RtfToken): void {
    if (token.type === 'letters') this.letters(token.letters)
    else if (token.type === 'word') this.word(token.word, token.number)
    else if (token.type === 'sign') this.sign(token.sign)
    else {
      this.endLetters()
      this.toPassOver = 0
      if (token.type === 'open') this.open()
      else this.close()
    }
  }

  told(): string {
    this.endLetters()
    while (this.groups.length > 0) this.close()
    return joined({ text: this.parts.join(''), notes: this.notes })
  }

  private open(): void {
    if (this.groups.length >= DEPTH) throw new Error('Its groups lie too deep in each other.')
    this.groups.push(this.group)
    this.group = { ...this.group, note: undefined }
  }

  private close(): void {
    const { note } = this.group
    if (note !== undefined) this.notes[note - 1] = numbered(note, this.parts.pop() ?? '')
    this.group = this.groups.pop() ?? this.group
  }

  private letters(letters: string): void {
    if (this.isHeard()) this.bytes += letters.slice(this.toPassOver)
    this.toPassOver = Math.max(0, this.toPassOver - letters.length)
  }

  private sign(sign: string): void {
    if (sign === '*') this.isMarked = true
    else if (this.toPassOver > 0) this.toPassOver -= 1
    else this.say(LETTERS_OF_SIGNS.get(sign) ?? '')
  }

  private word(word: string, number: number | undefined): void {
    const { group, isMarked } = this
    this.isMarked = false
    if (word === 'u') this.unicode(number ?? 0)
    else if (this.toPassOver > 0) this.toPassOver -= 1
    else if (OTHER_PARTS.has(word) || (isMarked && !KNOWN_PARTS.has(word))) group.isLeftOut = true
    else if (LETTERS_OF_WORDS.has(word)) this.say(LETTERS_OF_WORDS.get(word) ?? '')
    else {
      this.endLetters()
      this.state(word, number)
    }
  }

  /** Words that say how to read what follows. */
  private state(word: string, number: number | undefined): void {
    const { group } = this
    switch (word) {
      case 'uc':
        group.spare = Math.min(Math.max(number ?? 1, 0), 10)
        break
      case 'f':
        group.font = number
        break
      case 'v':
        group.isHidden = number !== 0
        break
      case 'deleted':
        group.isDeleted = number !== 0
        break
      case 'plain':
        Object.assign(group, { isHidden: false, isDeleted: false, font: undefined })
        break
      case 'footnote':
        this.openNote()
        break
      case 'trowd':
      case 'intbl':
        this.openRow()
        break
      case 'cell':
        this.closeCell()
        break
      case 'row':
        this.closeRow()
        break
      default:
        this.letterSet(word, number)
    }
  }

  /** Words that say which letters bytes are. */
  private letterSet(word: string, number: number | undefined): void {
    const { group } = this
    if (word === 'fonttbl') group.isFonts = true
    else if (word === 'deff') this.fontOfText = number
    else if (word === 'mac') this.page = 'macintosh'
    else if (word === 'pc') this.page = 'cp437'
    else if (word === 'pca') this.page = 'cp850'
    else if (word === 'ansicpg') this.page = pageOfNumber(number) ?? this.page
    else if (word === 'fcharset' && group.isFonts && group.font !== undefined) {
      const page = pageOfFont(number)
      if (page) this.pagesOfFonts.set(group.font, page)
    }
  }

  private unicode(number: number): void {
    this.say(String.fromCharCode(number & 0xffff))
    this.toPassOver = this.group.spare
  }

  private openNote(): void {
    if (!this.isHeard()) return
    const place = this.notes.push('')
    this.say(`[${place}]`)
    this.group.note = place
    this.parts.push('')
  }

  private openRow(): void {
    if (this.row || !this.isHeard()) return
    this.row = []
    this.isAfterRow = false
    this.parts.push('')
  }

  private closeCell(): void {
    if (!this.row) this.say('\t')
    else {
      this.row.push((this.parts.pop() ?? '').trim())
      this.parts.push('')
    }
  }

  private closeRow(): void {
    if (!this.row) return
    const cells = [...this.row, (this.parts.pop() ?? '').trim()]
    this.row = undefined
    this.say(`${cells.join('\t').trimEnd()}\n`)
    this.isAfterRow = true
  }

  private isHeard(): boolean {
    const { isDeleted, isFonts, isHidden, isLeftOut } = this.group
    return !(isDeleted || isFonts || isHidden || isLeftOut)
  }

  private endLetters(): void {
    if (this.bytes === '') return
    const bytes = Buffer.from(this.bytes, 'latin1')
    this.bytes = ''
    const { font = this.fontOfText } = this.group
    const page = (font === undefined ? undefined : this.pagesOfFonts.get(font)) ?? this.page
    this.add(this.decode(bytes, page))
  }

  private say(text: string): void {
    this.endLetters()
    if (this.isHeard()) this.add(text)
  }

  private add(text: string): void {
    // An empty line parts what follows from the table before it.
    const all = this.isAfterRow ? `\n${text}` : text
    this.isAfterRow = false
    this.length += all.length
    this.parts.push((this.parts.pop() ?? '') + all)
  }
}
