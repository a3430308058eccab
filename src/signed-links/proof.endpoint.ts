import { createLocalReq } from 'payload'

import type { Desk } from '../desk.ts'
import { readStylesheet, withRelated } from '../delivery/index.ts'
import type { UnlistedDocument } from '../delivery/index.ts'
import { errorAnswer } from '../errors.ts'
import type { Content } from '../publishing/content.ts'
import { decodeUtf8, readBytes } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { NAMESPACE, wordsFor } from '../words/index.ts'
import { authorText } from './author-text.ts'
import { mayAsk } from './link-limit.ts'
import { answerLink } from './answer-link.ts'
import { openLink } from './links.ts'
import type { OpenedLink } from './links.ts'
import { isSame, ownPassages, ownWords } from './own-words.ts'
import type { GuestWords } from './own-words.ts'
import { proofDocument, wordsDocument } from './proof-page.ts'
import type { Typed } from './proof-page.ts'
import { proofWords } from './proof-words.ts'

/** Every passage of a long text comes along, and percent signs make three bytes of one. */
const FORM_LIMIT = 1024 * 1024
const LONGEST_PASSAGE = 20_000
const LONGEST_REASON = 4000

/** `GET /v1/proofs/:publicId?token=`: the proof as readers would see it. It never acts. */
export async function getProof(request: Request, desk: Desk): Promise<Response> {
  const frame = await frameOf(desk)
  if (!(await mayAsk(request, desk))) return tooMany(frame)
  const { pathname, searchParams } = new URL(request.url)
  const token = searchParams.get('token') ?? ''
  const req = await createLocalReq({}, desk.payload)
  const opened = await openLink(req, idIn(pathname), token)
  if (!opened) return gone(frame)
  return page(200, await documentOf(desk, frame, { ...opened, token }))
}

/** The text with the pieces that it leads to, as they are found now. */
const shownOf = async ({ payload }: Desk, content: Content): Promise<Content> =>
  (await withRelated(payload, [content]))[0] ?? content

/** `POST /v1/proofs/:publicId`: what somebody who was asked to sign says of it, once. */
export async function postProof(request: Request, desk: Desk): Promise<Response> {
  const frame = await frameOf(desk)
  if (!(await mayAsk(request, desk))) return tooMany(frame)
  const read = await readBytes(request, FORM_LIMIT)
  if (!read.ok) {
    const { tooLong, tooLongTitle } = proofWords(frame.site.language)
    return page(413, wordsDocument(tooLongTitle, [tooLong], frame))
  }
  const form = new URLSearchParams(decodeUtf8(read.bytes) ?? '')
  const token = form.get('token') ?? ''
  const req = await createLocalReq({}, desk.payload)
  const opened = await openLink(req, idIn(new URL(request.url).pathname), token)
  if (opened?.link.purpose !== 'approve') return gone(frame, [reasonIn(form)])
  const { language } = opened.proof.content
  const words = proofWords(language)
  const { own, texts, ...typed } = typedIn(form, opened.proof.content)
  const again = async (status: number, problem: string) =>
    page(status, await documentOf(desk, frame, { ...opened, token, problem, typed }))

  const answer = form.get('answer')
  if (answer !== 'pass' && answer !== 'fail' && answer !== 'change') {
    return again(400, words.chooseAnswer)
  }
  const count = own.changes.length + own.remarks.length
  if (answer === 'pass' && count > 0) return again(422, words.changedButAgreed)
  if (answer === 'change' && count === 0) return again(422, words.nothingChanged)
  if (answer === 'fail' && typed.reason.trim() === '') return again(422, words.sayWrong)
  const reason = typed.reason.trim() || words.sent.replace('{count}', String(count))
  try {
    await inTransaction(desk.payload, (joined) =>
      answerLink(
        joined,
        opened.link,
        answer === 'pass' ? { answer } : { answer: 'fail', reason, own },
      ),
    )
  } catch (error) {
    const { body, status } = errorAnswer(error, {
      i18n: { language, translations: { [NAMESPACE]: wordsFor(desk.payload.config, language) } },
    })
    const toKeep = [typed.reason, ...texts]
    if (body.error.code === 'link-ended') return gone({ ...frame, language }, toKeep)
    if (body.error.code === 'proof-replaced' || body.error.code === 'gate-closed') {
      const said = wordsDocument(
        words.staleTitle,
        [words.stale, words.askAgain],
        { ...frame, language },
        notBlank(toKeep),
      )
      return page(409, said)
    }
    if (status === 500) desk.payload.logger.error({ err: error, msg: 'A guest’s word was lost.' })
    return again(status, body.error.message)
  }
  return page(200, wordsDocument(words.thanks, [words.reached], { ...frame, language }))
}

const reasonIn = (form: URLSearchParams) => (form.get('reason') ?? '').slice(0, LONGEST_REASON)

const notBlank = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '')

/** What a form holds that a person may have typed, and what of it is another than what stood there. */
function typedIn(
  form: URLSearchParams,
  { body }: Content,
): Typed & { own: GuestWords; texts: string[] } {
  const written = new Map<number, string>()
  for (const [name, value] of form) {
    const place = /^passage-(\d{1,5})$/.exec(name)?.[1]
    if (place === undefined || Number(place) >= body.length) continue
    written.set(Number(place), value.slice(0, LONGEST_PASSAGE))
  }
  const own = ownWords(body, written)
  const isTouched = own.changes.length + own.remarks.length > 0
  return {
    own,
    // Whole passages, as they were typed.
    texts: ownPassages(body).flatMap(({ place, text }) => {
      const is = written.get(place)
      return is === undefined || isSame(is, text) ? [] : [is]
    }),
    reason: reasonIn(form),
    written: isTouched ? written : new Map(),
  }
}

type Frame = Parameters<typeof wordsDocument>[2]

async function documentOf(
  desk: Desk,
  frame: Frame,
  {
    link,
    proof,
    isReplaced,
    ...more
  }: OpenedLink & { token: string; problem?: string; typed?: Typed },
): Promise<UnlistedDocument> {
  const req = await createLocalReq({}, desk.payload)
  const { checkNames } = wordsFor(desk.payload.config, proof.content.language)
  const [known, shown] = [await authorText(req, link), await shownOf(desk, proof.content)]
  return proofDocument({ ...proof, shown, isReplaced, known }, link, {
    ...frame,
    ...more,
    checkName: checkNames?.[link.check ?? ''] ?? '',
  })
}

const gone = (frame: Frame, typed: readonly string[] = []) => {
  const words = proofWords(frame.language ?? frame.site.language)
  return page(404, wordsDocument(words.goneTitle, words.gone, frame, notBlank(typed)))
}

const tooMany = (frame: Frame) => {
  const { wait, waitTitle } = proofWords(frame.site.language)
  return page(429, wordsDocument(waitTitle, [wait], frame))
}
const idIn = (pathname: string): string => pathname.split('/').pop() ?? ''

const page = (status: number, { html, policy }: UnlistedDocument) =>
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
  // Without a stylesheet the pages are plain and work.
  return { site, style: (await readStylesheet()) ?? '' }
}
