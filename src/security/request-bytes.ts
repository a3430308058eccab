/** Why a body was not taken, before anything in it was looked at. */
export type BodyRefusal = { ok: false; status: 400 | 413 | 415; code: string; message: string }

/**
 * Reads the body of a request up to `limit` bytes, counted as they come in: what `Content-Length` says is
 * believed only when it already says too much.
 */
export async function readBytes(
  request: Request,
  limit: number,
): Promise<BodyRefusal | { ok: true; bytes: Uint8Array }> {
  const tooLarge: BodyRefusal = {
    ok: false,
    status: 413,
    code: 'body-too-large',
    message: `A request may carry at most ${Math.floor(limit / 1024)} kB: shorten the text.`,
  }
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge
  if (!request.body) return { ok: true, bytes: new Uint8Array() }
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const next = await reader.read().catch(() => undefined)
    // The sender went away in the middle; nobody may be left to hear it.
    if (!next) return incomplete
    const { done, value } = next
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel().catch(() => undefined)
      return tooLarge
    }
    chunks.push(value)
  }
  return { ok: true, bytes: Buffer.concat(chunks, size) }
}

const incomplete: BodyRefusal = {
  ok: false,
  status: 400,
  code: 'malformed-body',
  message: 'The request did not arrive whole: send it again.',
}

/** The media type of a request without its parameters, in small letters. */
export function mediaTypeOf(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').slice(0, 200).split(';')
  return type.trim().toLowerCase()
}

/** UTF-8 only, and well formed; a byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
