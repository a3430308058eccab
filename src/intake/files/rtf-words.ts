/** Code pages by the character set that a font says it is for; other fonts have the page of the document. */
const PAGES_OF_FONTS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'cp932',
  129: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'cp1253',
  162: 'cp1254',
  163: 'cp1258',
  177: 'cp1255',
  178: 'cp1256',
  186: 'cp1257',
  204: 'cp1251',
  222: 'cp874',
  238: 'cp1250',
  255: 'cp437',
}

/** The code page of a font by its character set, where that says one. */
export const pageOfFont = (charset: number | undefined): string | undefined =>
  PAGES_OF_FONTS[charset ?? 0]

const PAGES = /^(?:437|737|775|8(?:50|52|55|57|58|6[0-6]|69|74)|9(?:32|36|49|50)|125[0-8])$/

/** The name of a code page by its number, where it is one that is known. */
export const pageOfNumber = (page: number | undefined): string | undefined =>
  page === 65_001 ? 'utf8' : PAGES.test(String(page)) ? `cp${String(page)}` : undefined

/** Parts that hold something else than the words of the text. */
export const OTHER_PARTS: ReadonlySet<string> = new Set(
  `annotation atnauthor atndate atnicn atnid atnref atntime author buptim colortbl comment company
  creatim datafield doccomm fldinst footer footerf footerl footerr formfield ftncn ftnsep ftnsepc
  header headerf headerl headerr info keywords listtext nonshppict object operator pict pntext
  pntxta pntxtb printim private revtim rxe shprslt sp stylesheet subject tc title txe upr xe`.split(
    /\s+/,
  ),
)

/** Parts that are read, although they are marked to be passed over by whoever does not know them. */
export const KNOWN_PARTS: ReadonlySet<string> = new Set(['footnote', 'shpinst', 'shptxt'])

/** Words that stand for letters. */
export const LETTERS_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['bullet', '•'],
  ['emdash', '—'],
  ['emspace', '\u2003'],
  ['endash', '–'],
  ['enspace', '\u2002'],
  ['ldblquote', '“'],
  ['line', '\n'],
  ['lquote', '‘'],
  ['ltrmark', '\u200e'],
  ['nestcell', '\t'],
  ['nestrow', '\n'],
  ['page', '\n\n'],
  ['par', '\n\n'],
  ['rdblquote', '”'],
  ['rquote', '’'],
  ['rtlmark', '\u200f'],
  ['sect', '\n\n'],
  ['tab', '\t'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
])

/** Signs that stand for letters. */
export const LETTERS_OF_SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['\n', '\n\n'],
  ['\r', '\n\n'],
])
