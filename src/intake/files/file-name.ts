import type { FileKind } from './file-limits.ts'

const MAX = 100

/**
 * The name a file is shown and downloaded under: what its sender called it, without anything that a file
 * system, a header or an eye could be misled by, and with the ending of what it is.
 */
export function shownName(given: string | undefined, kind: FileKind): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const base = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*;%]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const short = [...base].slice(0, MAX).join('')
  const plain = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `${short}-file` : short
  return `${plain || 'attachment'}.${kind === 'jpeg' ? 'jpg' : kind}`
}

/** The header that has a browser save a file under its name (RFC 6266). */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
