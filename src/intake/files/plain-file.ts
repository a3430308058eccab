/** All of C0 that no text holds. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/

/** The text of a plain file, where its letters are certain: UTF-8, or UTF-16 that says so at its beginning. */
export function textOfPlainFile(bytes: Buffer): string | undefined {
  const charset = bytes.subarray(0, 2).toString('latin1')
  const name = charset === '\xff\xfe' ? 'utf-16le' : charset === '\xfe\xff' ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * What a plain file is by its content. Letters of an older set are taken as they are: whoever opens the file
 * can choose the set, the desk does not guess it.
 */
export function plainFileIs(bytes: Buffer): 'page' | 'text' | 'unknown' {
  const text = textOfPlainFile(bytes) ?? bytes.toString('latin1')
  if (CONTROLS.test(text)) return 'unknown'
  return /^\s*(?:GIF8|<!|<\?|<(?:html|script|svg|head|body|iframe)\b|#!)/i.test(text)
    ? 'page'
    : 'text'
}
