/**
 * The last part of an address made of a title: small letters and digits of any script, joined by single
 * hyphens, at most 80 characters, cut at a word. Latin letters lose their accents. Empty when the title
 * holds no letter or digit.
 */
export function slugOf(title: string): string {
  const words = title
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}'’‘]+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Mn}'’‘]+/gu, '')
    .replace(/[ıßæœøłđ]/gu, (letter) => LETTERS[letter] ?? letter)
    .match(/[\p{Ll}\p{Lo}\p{Nd}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}

/** Letters that do not come apart into a plain one and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}
