import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq } from 'payload'

import type { Desk } from '../desk.ts'
import { errorAnswer } from '../errors.ts'
import { decodeUtf8, readBytes } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { mayAsk } from './link-limit.ts'
import { proofDocument, wordsDocument } from './proof-page.ts'
import type { ProofDocument } from './proof-page.ts'
import { answerLink, openLink } from './links.ts'

const FORM_LIMIT = 32 * 1024

/** `GET /v1/proofs/:publicId?token=`: the proof as readers would see it. It never acts. */
export async function getProof(request: Request, desk: Desk): Promise<Response> {
  const frame = await frameOf(desk)
  if (!(await mayAsk(request, desk))) return tooMany(frame)
  const { pathname, searchParams } = new URL(request.url)
  const token = searchParams.get('token') ?? ''
  const req = await createLocalReq({}, desk.payload)
  const opened = await openLink(req, idIn(pathname), token)
  if (!opened?.proof.content) return gone(frame)
  const { link, proof, isReplaced } = opened
  return page(
    200,
    proofDocument({ ...proof, content: opened.proof.content, isReplaced }, link, {
      ...frame,
      token,
    }),
  )
}

/** `POST /v1/proofs/:publicId`: what somebody who was asked to sign says of it, once. */
export async function postProof(request: Request, desk: Desk): Promise<Response> {
  const frame = await frameOf(desk)
  if (!(await mayAsk(request, desk))) return tooMany(frame)
  const read = await readBytes(request, FORM_LIMIT)
  if (!read.ok) return page(413, wordsDocument('Too long', ['Shorten the reason.'], frame))
  const form = new URLSearchParams(decodeUtf8(read.bytes) ?? '')
  const token = form.get('token') ?? ''
  const answer = form.get('answer') === 'pass' ? 'pass' : 'fail'
  const reason = form.get('reason') ?? ''
  const id = idIn(new URL(request.url).pathname)
  const req = await createLocalReq({}, desk.payload)
  const opened = await openLink(req, id, token)
  if (!opened?.proof.content || opened.link.purpose !== 'approve') return gone(frame)
  const { link, proof, isReplaced } = opened
  const shown = { ...proof, content: opened.proof.content, isReplaced }
  const again = (status: number, problem: string) =>
    page(status, proofDocument(shown, link, { ...frame, token, problem }))
  if (form.get('answer') !== 'pass' && form.get('answer') !== 'fail') {
    return again(400, 'Choose one of the two answers.')
  }
  if (answer === 'fail' && reason.trim() === '') return again(422, 'Say what is wrong.')
  try {
    await inTransaction(desk.payload, (joined) => answerLink(joined, link, { answer, reason }))
  } catch (error) {
    const { body, status } = errorAnswer(error)
    if (body.error.code === 'link-ended') return gone(frame)
    if (body.error.code === 'proof-replaced' || body.error.code === 'gate-closed') {
      return page(409, wordsDocument('The text has changed', STALE, frame))
    }
    if (status === 500) desk.payload.logger.error({ err: error, msg: 'A guest’s word was lost.' })
    return again(status, body.error.message)
  }
  return page(200, wordsDocument('Thank you', ['Your answer has reached the desk.'], frame))
}

const STALE = [
  'The desk has changed this text since it sent you the link, so nothing was recorded.',
  'Please ask the desk for a new link to the text as it is now.',
]

const GONE = [
  'This link opens nothing: it may have been used, withdrawn, or be too old, or its address is not whole.',
  'Please ask the desk for a new one.',
]

type Frame = Parameters<typeof wordsDocument>[2]

const gone = (frame: Frame) => page(404, wordsDocument('Nothing to see here', GONE, frame))
const tooMany = (frame: Frame) =>
  page(429, wordsDocument('One moment', ['Too many requests. Try again in a minute.'], frame))

const idIn = (pathname: string): string => pathname.split('/').pop() ?? ''

const page = (status: number, { html, policy }: ProofDocument) =>
  new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex, nofollow',
      ...(status === 429 ? { 'Retry-After': '60' } : {}),
    },
  })

async function frameOf(desk: Desk): Promise<Frame> {
  const site = await desk.delivery.source.site()
  return { site, style: await stylesheet() }
}

/** The readers' stylesheet; without it the pages are plain and work. */
async function stylesheet(): Promise<string> {
  try {
    return await readFile(path.join(process.cwd(), 'src/app/(site)/site.css'), 'utf8')
  } catch {
    return ''
  }
}
