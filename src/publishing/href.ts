const LONGEST = 2_000
const PLAIN = /^(?:https?:\/\/[^/\\]|mailto:[^?#]|tel:\+?[0-9])/i
// Inside of an address these are how a script or another host is smuggled past a reader.
const SMUGGLED = /(?! )[\s\p{Cc}\p{Cf}\\]/u

/**
 * The address as a link of the body carries it: http(s), mailto without its query (which can add recipients
 * and text), or tel. `undefined` for anything else: such words stay words. The answer is its own answer.
 */
export function linkHref(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  const typed = value.trim()
  if (!PLAIN.test(typed) || SMUGGLED.test(typed)) return undefined
  const url = parsed(typed)
  if (!url || url.username !== '' || url.password !== '') return undefined
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') {
    url.search = ''
    url.hash = ''
    if (url.protocol === 'mailto:' && !/^[^@%\s]+@[^@%\s]+$/.test(url.pathname)) return undefined
  }
  return url.href.length <= LONGEST && parsed(url.href)?.href === url.href ? url.href : undefined
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
