import type { Desk } from '../desk.ts'
import { openIntake } from './open-intake.ts'
import type { Intake } from './open-intake.ts'
import { pageAnswer } from './page-answer.ts'
import { askedLanguages, pageLanguage } from './page-language.ts'
import type { PageLanguage } from './page-language.ts'
import { refusedPage } from './pitch-page.ts'
import { pitchWords, tellError } from './words/index.ts'

/** As asked for by the address, by a form that was kept, by the browser; else the language of the house. */
export const languageOf = (
  request: Request,
  { house }: Intake,
  ofForm?: string | null,
): PageLanguage =>
  pageLanguage(
    new URL(request.url).searchParams.get('lang'),
    ofForm,
    ...askedLanguages(request.headers.get('accept-language')),
    house.language,
  )

/** The page that says why a form could not even be read, in the language of whoever sent it. */
export async function refusedForm(
  request: Request,
  desk: Desk,
  { status, ...error }: { status: number; code: string; message: string },
): Promise<Response> {
  const intake = await openIntake(desk.payload, Date.now())
  const language = languageOf(request, intake)
  return pageAnswer(desk, intake, {
    status,
    language,
    title: pitchWords(language).refused.title,
    main: refusedPage(tellError(error, language), language),
  })
}
