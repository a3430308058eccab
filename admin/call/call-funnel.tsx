'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { dateLanguage } from '../date-language.ts'
import { useOwnAddress } from '../form/use-own-address.ts'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

const STEPS = ['received', 'triage', 'decided', 'accepted', 'published'] as const

type CallStanding = {
  slug: string
  funnel: Record<(typeof STEPS)[number], number>
  open: number
  left: { withdrawn: number; expired: number }
  aside: { spam: number; merged: number }
  standing: 'closed' | 'not-open-yet' | 'open'
  opensAt: string
  closesAt: string | null
  /** IANA name of the zone of the desk. */
  zone: string
  accepts: string[]
  words: { least: number; most: number }
}

/** How far what came in for a call has come, and until when and in which words more of it may come. */
export function CallFunnel() {
  const { data } = useDocumentInfo()
  const { config } = useConfig()
  const { language, refusal, word } = useWords()
  const address = useOwnAddress()
  const { answer, failure } = useDeskAnswer<CallStanding>(
    address && `${address}/standing`,
    String(data?.updatedAt),
  )
  // Whoever does not read what comes in has nothing to see here.
  if (address === null || failure?.status === 403) return null
  const locale = dateLanguage(language)
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const all = answer?.funnel.received ?? 0
  return (
    <section className="desk-facts" aria-label={word('callStanding:title')}>
      <h2 className="desk-facts__title">{word('callStanding:title')}</h2>
      {failure && <p role="alert">{refusal(failure)}</p>}
      {!answer && !failure && <p>{word('common:loading')}</p>}
      {answer && (
        <>
          <Terms standing={answer} />
          <ol className="desk-funnel">
            {STEPS.map((step) => {
              const count = answer.funnel[step]
              return (
                <li key={step} className="desk-funnel__step">
                  <span className="desk-funnel__name">{word(`callStanding:${step}`)}</span>
                  <span className="desk-funnel__bar" aria-hidden="true">
                    <span style={{ inlineSize: `${all === 0 ? 0 : (count / all) * 100}%` }} />
                  </span>
                  <span className="desk-funnel__count">
                    {number.format(count)}
                    {step !== 'received' && all > 0 && (
                      <span className="desk-funnel__part">
                        {' '}
                        {word('callStanding:ofAll', { percent: percent.format(count / all) })}
                      </span>
                    )}
                  </span>
                </li>
              )
            })}
          </ol>
          <p className="desk-facts__more">
            {word('callStanding:stillOpen', { count: number.format(answer.open) })}{' '}
            {(['withdrawn', 'expired'] as const)
              .filter((name) => answer.left[name] > 0)
              .map((name) =>
                word(`callStanding:${name}`, { count: number.format(answer.left[name]) }),
              )
              .join(' ')}{' '}
            {answer.aside.spam + answer.aside.merged > 0 &&
              word('callStanding:aside', {
                spam: number.format(answer.aside.spam),
                merged: number.format(answer.aside.merged),
              })}
          </p>
          {all > 0 && (
            <p>
              <Link
                href={`${formatAdminURL({ adminRoute: config.routes.admin, path: '/inbox' })}?call=${encodeURIComponent(answer.slug)}`}
                prefetch={false}
              >
                {word('callStanding:inbox')}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function Terms({ standing: call }: { standing: CallStanding }) {
  const { language, word } = useWords()
  const number = new Intl.NumberFormat(dateLanguage(language))
  const edge = call.standing === 'not-open-yet' ? 'opens' : 'closes'
  const at = edge === 'opens' ? call.opensAt : call.closesAt
  return (
    <p>
      <strong className={`desk-stage desk-stage--${call.standing === 'open' ? 'open' : 'waiting'}`}>
        {word(`callStanding:${call.standing}`)}
      </strong>{' '}
      {at === null ? (
        word('callStanding:noEnd')
      ) : (
        <Phrase
          text={word(`callStanding:${edge}`)}
          places={{ time: <Moment key="time" at={at} zone={call.zone} /> }}
        />
      )}{' '}
      {call.accepts.includes('draft')
        ? word('callStanding:words', {
            least: number.format(call.words.least),
            most: number.format(call.words.most),
          })
        : word('callStanding:pitchesOnly')}
    </p>
  )
}
