import { setImmediate } from 'node:timers/promises'

import type { SaxesTagNS } from 'saxes'

import { readZip, unpack } from './read-zip.ts'
import { joined, numbered } from './written-words.ts'

const NAMESPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
}

/** What stands around the text and holds more of it. Other elements are left out with all that is in them. */
const HOLDERS = new Set([
  'office:document-content',
  'office:body',
  'office:text',
  'text:section',
  'text:list',
  'text:list-item',
  'text:list-header',
  'text:numbered-paragraph',
  'table:table',
  'table:table-header-rows',
  'table:table-rows',
  'table:table-row-group',
  'table:table-row',
  'table:table-cell',
  'draw:frame',
  'draw:text-box',
  'draw:g',
  'draw:a',
  'draw:custom-shape',
])

/** Inside a paragraph every element of text is read but these, which no reader of the page sees as words of it. */
const UNREAD = new Set(['text:hidden-text', 'text:note-citation', 'text:ruby-text', 'text:script'])

const LIMITS = { xml: 20 * 1024 * 1024, depth: 200, spaces: 100 }
/** So much is read before others have their turn. */
const PIECE = 256 * 1024

/**
 * The words of an ODT in their order, as {@link textOfDocx} gives those of a DOCX: tracked changes as if they were
 * taken, no remarks of others, notes under their numbers at the end.
 *
 * @param limit of characters.
 * @throws when it cannot be read, or is longer.
 */
export async function textOfOdt(bytes: Buffer, limit: number): Promise<string> {
  const zip = readZip(bytes)
  const entry = zip.ok ? zip.entries.find(({ name }) => name === 'content.xml') : undefined
  const xml = entry && unpack(bytes, entry, LIMITS.xml)?.toString('utf8')
  if (xml === undefined) throw new Error('It has no content.')
  // Read once it is needed: the desk opens sooner without it.
  const { SaxesParser } = await import('saxes')
  const words = new OdtWords()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('It defines its own elements.')
  })
  parser.on('opentag', (tag) => words.open(tag))
  parser.on('closetag', (tag) => words.close(tag))
  parser.on('text', (text) => words.say(text))
  parser.on('cdata', (text) => words.say(text))
  for (let at = 0; at < xml.length; at += PIECE) {
    await setImmediate()
    parser.write(xml.slice(at, at + PIECE))
    if (words.length > limit) throw new Error('It is too long.')
  }
  parser.close()
  return words.told()
}

const nameOf = ({ local, uri }: { local: string; uri: string }) =>
  `${NAMESPACES[uri] ?? '?'}:${local}`

const attributeOf = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  Object.values(attributes).find(
    ({ local, uri }) => local === name && NAMESPACES[uri] !== undefined,
  )?.value

/** Gathers words from elements as they open and close. */
class OdtWords {
  /** Characters read. */
  length = 0
  /** What is being written into: the text, and within it cells and notes. */
  private readonly parts: string[] = ['']
  /** For each open row what stands in its cells. */
  private readonly rows: string[][] = []
  private readonly notes: string[] = []
  private readonly places: number[] = []
  private depth = 0
  private paragraphs = 0
  /** How deep what is left out began; 0 while nothing is. */
  private leftOutAt = 0

  open(tag: SaxesTagNS): void {
    this.depth += 1
    if (this.depth > LIMITS.depth) throw new Error('Its elements lie too deep in each other.')
    if (this.leftOutAt > 0) return
    const name = nameOf(tag)
    if (!this.isRead(name, tag)) this.leftOutAt = this.depth
    else if (name === 'text:p' || name === 'text:h') this.paragraphs += 1
    else if (name === 'text:tab') this.add('\t')
    else if (name === 'text:line-break') this.add('\n')
    else if (name === 'text:s') this.add(' '.repeat(spacesOf(tag)))
    else if (name === 'table:table-row') this.rows.push([])
    else if (name === 'table:table-cell') this.parts.push('')
    else if (name === 'text:note') {
      const place = this.notes.push('')
      this.places.push(place)
      this.add(`[${place}]`)
      this.parts.push('')
    }
  }

  close(tag: { local: string; uri: string }): void {
    this.depth -= 1
    if (this.leftOutAt > 0) {
      if (this.depth < this.leftOutAt) this.leftOutAt = 0
      return
    }
    const name = nameOf(tag)
    if (name === 'text:p' || name === 'text:h') {
      this.paragraphs -= 1
      this.add('\n\n')
    } else if (name === 'table:table-cell') {
      this.rows.at(-1)?.push((this.parts.pop() ?? '').trim())
    } else if (name === 'table:table-row') {
      this.add(`${(this.rows.pop() ?? []).join('\t')}\n`)
    } else if (name === 'table:table') {
      this.add('\n')
    } else if (name === 'text:note') {
      const place = this.places.pop() ?? 1
      this.notes[place - 1] = numbered(place, this.parts.pop() ?? '')
    }
  }

  /** Blanks and line breaks of the file are one space between words, and none where a paragraph begins. */
  say(text: string): void {
    if (this.leftOutAt > 0 || this.paragraphs === 0) return
    const plain = text.replace(/[\t\n\r ]+/g, ' ')
    this.add(/(?:^|[\n ])$/.test(this.parts.at(-1) ?? '') ? plain.replace(/^ /, '') : plain)
  }

  told(): string {
    return joined({ text: this.parts.join(''), notes: this.notes })
  }

  private isRead(name: string, tag: SaxesTagNS): boolean {
    if (attributeOf(tag, 'display') === 'none') return false
    if (HOLDERS.has(name) || name === 'text:p' || name === 'text:h') return true
    return this.paragraphs > 0 && name.startsWith('text:') && !UNREAD.has(name)
  }

  private add(text: string): void {
    this.length += text.length
    this.parts.push((this.parts.pop() ?? '') + text)
  }
}

function spacesOf(tag: SaxesTagNS): number {
  const count = Number(attributeOf(tag, 'c') ?? 1)
  return Number.isInteger(count) && count >= 0 ? Math.min(count, LIMITS.spaces) : 1
}
