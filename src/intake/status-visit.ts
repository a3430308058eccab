import type { Desk } from '../desk.ts'
import type { Markup } from '../delivery/index.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { pageAnswer } from './page-answer.ts'
import { askedLanguages, pageLanguage } from './page-language.ts'
import type { PageContributor } from './passes.ts'
import type { StatusView } from './status-page.ts'
import { statusTexts } from './status-texts/index.ts'

/** One request to the contributor's page: what it needs whatever is asked. */
export type Visit = { desk: Desk; request: Request; intake: Intake; view: StatusView }

/** In the language that the address asks for, the contributor's, the browser's, or that of the house. */
export async function openVisit(
  request: Request,
  desk: Desk,
  contributor: PageContributor | undefined,
): Promise<Visit> {
  const intake = await openIntake(desk.payload, Date.now())
  const language = pageLanguage(
    new URL(request.url).searchParams.get('lang'),
    contributor?.language,
    ...askedLanguages(request.headers.get('accept-language')),
    intake.house.language,
  )
  const { answerDays, timeZone } = intake.house
  const { now } = intake.rules
  return { desk, request, intake, view: { language, timeZone, answerDays, now } }
}

/** A part of the page as an answer. */
export const page = (
  { desk, intake, view }: Visit,
  status: number,
  main: Markup,
  retryAfter?: number,
) =>
  pageAnswer(desk, intake, {
    status,
    title: statusTexts(view.language).title,
    main,
    language: view.language,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  })

/** What was done, by the word for it in the address. */
export function toldOf({ view }: Visit, done: string | null): string | undefined {
  const { told } = statusTexts(view.language)
  return done !== null && Object.hasOwn(told, done) ? told[done as keyof typeof told] : undefined
}

/** On to another part of the page, in the same language. */
export function moved({ view }: Visit, location: string, setCookie?: string): Response {
  const joint = location.includes('?') ? '&' : '?'
  return new Response(null, {
    status: 303,
    headers: {
      Location: `${location}${joint}lang=${view.language}`,
      'Cache-Control': 'no-store',
      ...(setCookie ? { 'Set-Cookie': setCookie } : {}),
    },
  })
}
