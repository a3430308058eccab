import { looksLikeName } from './names.ts'
import { plainLine } from './plain.ts'

/** The most words that are taken for one paragraph of a biography. */
export const longestBio = 120

const heading =
  /^(?:about (?:the )?(?:authors?|writers?|contributors?|columnist)|(?:the )?author['’]?s? (?:bio|biography|profile)|yazar(?:lar)? hakkında|عن (?:الكاتب|الكاتبة|المؤلف))\s?:?$/iu

const works =
  '(?:is|are|was|were|has|have|had|teaches|teach|writes|write|works|work|leads|runs|served|serves|studies|edits|lives|chairs|heads|covers)'
const role = '(?:author|writer|columnist|contributor|essayist)'
const ofTheAuthor = new RegExp(
  `^(?:about the ${role}s?\\s?[:–—-]|the (?:${role})s? ${works}(?!\\p{L})|this (?:article|piece|column) was (?:first )?written by )`,
  'iu',
)
const otherLanguages =
  /^(?:yazar(?:,| hakkında:)|(?:الكاتب|الكاتبة)[\s:،]|عن (?:الكاتب|الكاتبة):)/iu

/** Is a line the heading of an author box, and nothing else? */
export const isAuthorBoxHeading = (text: string): boolean => {
  if (text.length > 60) return false
  const plain = plainLine(text).replace(/^#+\s/, '')
  return plain.length <= 40 && heading.test(plain)
}

/** Does a text tell who the author is? `names` are those of the byline. */
export const isBio = (text: string, names: string[]): boolean => {
  if (text.length > 1500) return false
  const plain = plainLine(text)
  if (plain.split(' ').length > longestBio) return false
  if (ofTheAuthor.test(plain) || otherLanguages.test(plain)) return true
  return names.some((name) => {
    if (!plain.toLowerCase().startsWith(name.toLowerCase())) return false
    const rest = plain.slice(name.length)
    return (
      rest.startsWith(', ') || new RegExp(`^\\s(?:\\([^)]{1,40}\\)\\s)?${works}\\s`, 'u').test(rest)
    )
  })
}

/** May a last paragraph be a biography of someone whom no byline names? A person must say. */
export const maybeBio = (text: string): boolean => {
  if (text.length > 800) return false
  const plain = plainLine(text)
  if (plain.split(' ').length > 60) return false
  const [, name] = /^(\S+(?:\s\S+){1,3}?)(?:,)? (?:is|was) (?:a|an|the) /u.exec(plain) ?? []
  return name !== undefined && looksLikeName(name.replace(/,$/, ''))
}
