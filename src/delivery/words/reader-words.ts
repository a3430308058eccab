import type { NoteType, PieceKind, PrintedDisclosure } from '../../publishing/content.ts'

/** What the readers' pages say of themselves, in one language. */
export type ReaderWords = {
  frame: {
    skip: string
    main: string
    opinion: string
    search: string
    corrections: string
    pitch: string
    archive: string
  }
  kinds: Record<PieceKind, string>
  notes: Record<NoteType, string>
  disclosures: Record<PrintedDisclosure['kind'], string>
  piece: {
    /** Before a date. */
    published: string
    proofOf: string
    updated: string
    minutes: (count: number) => string
    notes: string
    retracted: string
    /** Before a headline, in titles. */
    retractedTitle: string
    retraction: string
    isRetracted: string
    forTheRecord: string
    disclaimer: string
    disclosures: string
    toPassage: string
    laterNote: string
    changes: string
    headline: string
    standfirst: string
    /** What stands before and after the name of where it appeared first. */
    firstPublished: readonly [string, string]
    topics: string
    otherLanguages: string
    aboutAuthor: string
    aboutAuthors: string
    invitation: string
    sendPitch: string
  }
  /** What stands around footnotes and a note of the desk. */
  body: {
    notes: string
    back: string
    editorsNote: string
    related: string
  }
  lists: {
    empty: string
    older: string
    piecesBy: (name: string, site: string) => string
    piecesOn: (name: string, site: string) => string
    corrections: string
    correctionsAre: string
    correctionsIn: (site: string) => string
    noCorrections: string
    archive: string
    archiveOf: (site: string) => string
    allMonths: string
    emptyMonth: string
    piecesIn: (month: string, site: string) => string
  }
  /** The page that looks for words in what is published. */
  search: {
    title: string
    about: (site: string) => string
    /** Before the field. */
    label: string
    submit: string
    found: (count: number) => string
    /** Where there are more than are shown. */
    most: (count: number) => string
    nothing: (words: string) => string
    /** What to do where nothing was found. */
    advice: string
    more: string
  }
  missing: {
    title: string
    heading: string
    why: string
    readOn: string
  }
  removed: {
    title: string
    heading: string
    why: string
    /** Before a date. */
    removed: string
    moved: string
  }
}
