/**
 * The last part of an address made of a title: small letters and digits of any script, joined by single
 * hyphens, at most 80 characters, cut at a word. Latin letters lose their accents. Empty when the title
 * holds no letter or digit.
 */
export function slugOf(title: string): string {
  const words = title
    .slice(0, 400)
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/['’‘]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
    .match(/[\p{Ll}\p{Lo}\p{Nd}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, 80) : `${slug}-${word}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}
