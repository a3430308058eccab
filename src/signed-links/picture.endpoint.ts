import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq } from 'payload'

import type { Desk } from '../desk.ts'
import { picturesOf } from '../publishing/index.ts'
import { openLink } from './links.ts'
import { mayAsk } from './link-limit.ts'

type MediaRow = {
  id: number | string
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | undefined> | null
}

/** The form a proof shows a picture in; a small picture has none and is shown as it is. */
const FORM = 'large'

/**
 * `GET /v1/proofs/:publicId/pictures/:picture?token=`: a picture of the proof that the link opens. Strangers see
 * it at its own address once it is published, and not before.
 */
export async function getProofPicture(request: Request, desk: Desk): Promise<Response> {
  if (!(await mayAsk(request, desk))) return refusal(429)
  const { pathname, searchParams } = new URL(request.url)
  const [proof = '', , id = ''] = pathname.split('/').slice(-3)
  const req = await createLocalReq({}, desk.payload)
  const opened = await openLink(req, proof, searchParams.get('token') ?? '')
  const content = opened?.proof.content
  const picture = content && picturesOf(content).find((each) => each.id === decodeURIComponent(id))
  const file = picture ? await fileOf(desk, picture.id) : undefined
  if (!file) return refusal(404)
  return new Response(file.bytes, { headers: { ...HEADERS, 'Content-Type': file.type } })
}

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
}

const refusal = (status: number) => new Response(null, { status, headers: HEADERS })

/** A host's own pictures stay as closed or open as the host has them. */
async function fileOf(
  { options, payload }: Desk,
  picture: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | undefined> {
  if (!options.ownsMedia) return undefined
  const row = await payload.db.findOne<MediaRow>({
    collection: options.slugs.media,
    where: { publicId: { equals: picture } },
  })
  const form = row?.sizes?.[FORM]?.filename ? row.sizes[FORM] : row
  if (!form?.filename) return undefined
  try {
    const file = path.join(options.dataDir, 'media', path.basename(form.filename))
    return { bytes: new Uint8Array(await readFile(file)), type: form.mimeType ?? 'image/webp' }
  } catch {
    return undefined
  }
}
