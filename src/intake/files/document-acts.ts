/** The parts of an unpacked document. */
export type DocumentParts = {
  names: readonly string[]
  /** The text of a part, or `undefined` where there is none of that name. */
  textOf: (name: string) => string | undefined
}

const OBJECT = 'it holds an object of another program'
const MACROS = 'it holds macros'

/** Why a DOCX is not to be opened as any other, or `undefined`. */
export function actOfDocx({ names, textOf }: DocumentParts): string | undefined {
  const types = textOf('[Content_Types].xml') ?? ''
  if (types.includes('macroEnabled') || names.some(isMacroPart)) return MACROS
  if (names.some((name) => /(?:embeddings\/.*\.bin|ActiveX)/i.test(name))) return OBJECT
  if (loadsTemplate(textOf('word/_rels/settings.xml.rels') ?? '')) {
    return 'it loads a template from elsewhere'
  }
  const fields = names
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .some((name) => asksPrograms(textOf(name) ?? ''))
  return fields ? 'it asks another program for data' : undefined
}

/** Why an ODT is not to be opened as any other, or `undefined`. */
export function actOfOdt({ names, textOf }: DocumentParts): string | undefined {
  if (names.some(isMacroPart)) return MACROS
  if (names.some((name) => /^Object \d+\//.test(name))) return OBJECT
  for (const name of ['content.xml', 'styles.xml', 'settings.xml']) {
    const text = textOf(name) ?? ''
    if (
      /<(?:office:script|script:event-listener|text:execute-macro)\b|vnd\.sun\.star\.script:/.test(
        text,
      )
    ) {
      return MACROS
    }
    if (/<draw:(?:applet|floating-frame|plugin)\b/.test(text)) return OBJECT
    if (/<(?:text:section-source\b[^>]*xlink:href=|(?:text|office):dde-)/.test(text)) {
      return 'it fetches text from elsewhere'
    }
  }
  return undefined
}

/** Whether an ODT can be read only with a password. */
export const isSealedOdt = ({ textOf }: DocumentParts): boolean =>
  (textOf('META-INF/manifest.xml') ?? '').includes('encryption-data')

/** Whether a part of that name belongs to a macro. */
export const isMacroPart = (name: string): boolean =>
  /(?:vbaProject\.bin|vbaData\.xml)$|^(?:Basic|Scripts)\//i.test(name)

/** A field may be written in pieces. */
const asksPrograms = (text: string) => {
  const pieces = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)|\bw:instr="([^"]*)"/g)]
  return /\bDDE(?:AUTO)?\b/i.test(pieces.map(([, piece, whole]) => piece ?? ` ${whole} `).join(''))
}

/**
 * Word notes where the template lies that a text was begun with, on the disk of its writer nearly always; that
 * loads nothing. What another machine is asked for is another matter.
 */
const loadsTemplate = (settings: string): boolean =>
  [...settings.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relationship]) =>
      /attachedTemplate/.test(relationship) &&
      /TargetMode="External"/.test(relationship) &&
      !/\bTarget="(?:file:\/\/\/)?(?:[a-z]:|Macintosh%20HD:|\/(?![\/\\])|[\w%.-]+["\/\\](?![\/\\]))/i.test(
        relationship,
      ),
  )
