import type { Content } from '../../publishing/content.ts'
import type { Site } from '../source.ts'
import { markup, type Markup } from '../markup.ts'

/** The interface speaks English, whatever language a piece is in. */
const INTERFACE_LANGUAGE = 'en-GB'

/** Attributes of an element that holds a piece: its language and direction. */
export const spokenAs = ({ language, direction }: Content): Markup =>
  markup` lang="${language}" dir="${direction === 'rtl' ? 'rtl' : 'ltr'}"`

/** Attributes of an element that holds words of the interface inside a piece of another language. */
export const interfaceWords = ({ direction, language }: Content): Markup | false =>
  !language.toLowerCase().startsWith('en') &&
  markup` lang="${INTERFACE_LANGUAGE}"${direction === 'rtl' && markup` dir="ltr"`}`

/** The language dates are written in. */
export const dateLanguage = (site: Site): string =>
  site.language.toLowerCase() === 'en' ? INTERFACE_LANGUAGE : site.language
