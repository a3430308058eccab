import { joined, numbered } from './written-words.ts'

/** An element of a document as its reader gives it, as far as its words are concerned. */
type Element = {
  type: string
  value?: string
  children?: Element[]
  noteType?: string
  noteId?: string
}

type Note = { body: Element[] }

type Document = Element & { notes?: { resolve: (reference: Element) => Note | null } }

/**
 * The words of a DOCX in their order: paragraphs parted by empty lines, lines broken where its writer broke them, the
 * cells of a table beside each other, what tracked changes put in and not what they took out. Notes stand at
 * the end under their numbers.
 *
 * @throws when it cannot be read.
 */
export async function textOfDocx(bytes: Buffer): Promise<string> {
  // Read once it is needed: the desk opens sooner without it.
  const { default: mammoth } = await import('mammoth')
  const read: Document[] = []
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      transformDocument: (document: Document): Document => {
        read.push(document)
        // Only its words are wanted; nothing is left to be made into a page.
        return { ...document, children: [] }
      },
    },
  )
  return read.map(textOf).join('')
}

function textOf(document: Document): string {
  const notes: string[] = []
  const within = (element: Element): string => (element.children ?? []).map(told).join('')
  const told = (element: Element): string => {
    switch (element.type) {
      case 'text':
        return element.value ?? ''
      case 'tab':
        return '\t'
      case 'break':
        return '\n'
      case 'paragraph':
        return `${within(element)}\n\n`
      case 'table':
        return `${within(element)}\n`
      case 'tableRow':
        return `${(element.children ?? []).map((cell) => within(cell).trim()).join('\t')}\n`
      case 'noteReference': {
        const note = document.notes?.resolve(element)
        if (!note) return ''
        const place = notes.push('')
        notes[place - 1] = numbered(place, note.body.map(told).join(''))
        return `[${place}]`
      }
      default:
        return within(element)
    }
  }
  const text = told({ ...document, type: 'document' })
  return joined({ text, notes })
}
