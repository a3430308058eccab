import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'
/** Those that have to be made. */
export const COMPRESSED = ['br', 'gzip'] as const satisfies readonly Encoding[]

/** Below this many bytes the headers weigh more than compression saves. */
const WORTH_COMPRESSING = 1_000
const LONGEST = 256

/** The best encoding a client takes, by the quality it gives them; brotli before gzip where it has no preference. */
export function chooseEncoding(acceptEncoding: string | undefined, bytes: number): Encoding {
  if (!acceptEncoding || bytes < WORTH_COMPRESSING || acceptEncoding.length > LONGEST) {
    return 'identity'
  }
  // What browsers send, word for word; nine requests of ten end here.
  if (acceptEncoding === 'gzip, deflate, br' || acceptEncoding === 'gzip, deflate, br, zstd') {
    return 'br'
  }
  const qualities = new Map<string, number>()
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    qualities.set(name, quality === undefined ? 1 : Number(quality) || 0)
  }
  const qualityOf = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0
  const [brotli, gzipped] = [qualityOf('br'), qualityOf('gzip')]
  // Not compressing is always allowed, so it never has to be preferred.
  if (brotli > 0 && brotli >= gzipped) return 'br'
  return gzipped > 0 ? 'gzip' : 'identity'
}

/** The bytes in an encoding. Off the event loop; made once per answer, so it may take its time. */
export async function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'br') {
    return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
  }
  return encoding === 'gzip' ? compressGzip(bytes, { level: 7 }) : bytes
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
