import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Desk } from '../desk.ts'
import { retryAfterOf } from '../errors.ts'
import { toHtml, unlistedDocument } from '../delivery/index.ts'
import type { Markup } from '../delivery/index.ts'
import type { Intake } from './open-intake.ts'
import type { PageLanguage } from './page-language.ts'

export type PageAnswer = {
  status: number
  title: string
  main: Markup
  /** BCP 47; English unless told otherwise. */
  language?: PageLanguage
  /** Seconds after which to try again, where it was refused for now. */
  retryAfter?: number
  /** A script of the desk's own, which the page does without as well. */
  script?: string
}

/** A worker of the script's own making, and the desk's own addresses for it to ask. */
const WORKERS = "worker-src blob:; connect-src 'self'"
const NOTHING = "frame-src 'none'"

/** A page of the intake as an answer: one document, its policy, and never kept by a cache. */
export async function pageAnswer(
  desk: Desk,
  { house, rules }: Intake,
  { status, title, main, language = 'en', retryAfter, script }: PageAnswer,
): Promise<Response> {
  const site = {
    name: house.name,
    url: desk.options.url,
    description: house.description,
    language,
    timeZone: house.timeZone,
    updatedAt: new Date(rules.now).toISOString(),
    ...(house.email ? { email: house.email } : {}),
  }
  const { html, policy } = unlistedDocument(title, toHtml(main), {
    site,
    style: await stylesheet(),
    pitchAddress: `/pitch?lang=${language}`,
    ...(script ? { script, loads: WORKERS } : { loads: NOTHING }),
  })
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': policy,
      // Without a referrer a browser would send `Origin: null` along with the form.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      ...retryHeader(status, retryAfter),
    },
  })
}

/** Without a number of its own, a database that is busy or away is asked again in a moment. */
const retryHeader = (status: number, seconds = retryAfterOf(status, [])): HeadersInit =>
  seconds === undefined ? {} : { 'Retry-After': String(seconds) }

/** The configured address; and the host the browser itself says it talks to, which no other page can set. */
export function originsOf(request: Request, { options }: Desk): string[] {
  const host = request.headers.get('host')
  return [options.url, ...(host ? [`http://${host}`, `https://${host}`] : [])]
}

/** The readers' stylesheet; without it the pages are plain and work. */
async function stylesheet(): Promise<string> {
  try {
    return await readFile(path.join(process.cwd(), 'src/app/(site)/site.css'), 'utf8')
  } catch {
    return ''
  }
}
