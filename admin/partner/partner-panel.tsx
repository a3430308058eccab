'use client'

import { Link, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { ReactNode } from 'react'

import { PARTNER_ACTS } from '../../src/syndication/partner-acts.ts'
import type { PartnerAct } from '../../src/syndication/partner-acts.ts'
import type { PartnerLists, PartnerStanding } from '../../src/syndication/index.ts'
import { Counts } from '../counts.tsx'
import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'
import { useOwnAddress } from '../form/use-own-address.ts'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import type { Word } from '../use-words.ts'
import { ActButtons } from './act-buttons.tsx'
import { ShownOnce } from './shown-once.tsx'

import '../desk.css'

type Answer = { secret?: string; key?: string; repeated?: number }

/** How a partner is told of changes and fetches copies, and what can be done about either. */
export function PartnerPanel() {
  const { data } = useDocumentInfo()
  const { refusal, told: toldOf, word } = useWords()
  const loadFresh = useFreshDocument()
  const own = useOwnAddress()
  const { again, answer, failure } = useDeskAnswer<PartnerStanding & PartnerLists>(
    own && `${own}/standing`,
    String(data?.updatedAt),
  )
  const [shown, setShown] = useState('')
  const [trouble, setTrouble] = useState('')
  if (own === null || failure?.status === 403) return null

  const act = async (name: PartnerAct) => {
    const told = await askDesk<Answer>(`${own}/acts/${name}`, { body: {} })
    setTrouble(told.ok ? '' : refusal(told.failure))
    if (!told.ok) return again()
    const { key, repeated, secret } = told.answer
    const label = toldOf('partnerActs', name, PARTNER_ACTS[name].label)
    setShown(secret ?? key ?? '')
    toast.success(
      repeated === undefined
        ? word('partner:done', { act: label })
        : word('partner:repeated', { act: label, count: repeated }),
    )
    await loadFresh()
    return again()
  }
  const buttons = (...names: PartnerAct[]) =>
    answer && (
      <ActButtons acts={names.filter((name) => answer.acts.includes(name))} {...{ answer, act }} />
    )

  return (
    <section className="desk-facts desk-partner" aria-label={word('partner:title')}>
      {failure && <p role="alert">{refusal(failure)}</p>}
      {!answer && !failure && <p>{word('common:loading')}</p>}
      {trouble !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      {shown !== '' && <ShownOnce key={shown} text={shown} />}
      {answer?.off && <Off off={answer.off} word={word} />}
      {answer && (
        <>
          <Calls calls={answer.calls} list={answer.lists.calls}>
            {buttons('new-secret', 'retire-secret', 'repeat-dead')}
          </Calls>
          <Copies copies={answer.copies} list={answer.lists.copies}>
            {buttons('new-key', 'revoke-key')}
          </Copies>
          {buttons('enable', 'disable')}
        </>
      )}
    </section>
  )
}

const Off = ({ off, word }: { off: NonNullable<PartnerStanding['off']>; word: Word }) => (
  <p className="desk-panel__wanted">
    {off.at ? (
      <Phrase text={word('partner:offSince')} places={{ time: <Moment at={off.at} /> }} />
    ) : (
      word('partner:off')
    )}{' '}
    {off.why}
  </p>
)

type SideProps = { list: string; children: ReactNode }

function Calls({ calls, children, list }: SideProps & Pick<PartnerStanding, 'calls'>) {
  const { word } = useWords()
  const { failure, givenUp, restsUntil, secretMadeAt, secrets, standing, taken, waiting } = calls
  const when = (at: string) => ({ time: <Moment at={at} /> })
  return (
    <div className="desk-partner__side">
      <h2 className="desk-facts__title">{word('partner:calls')}</h2>
      {standing && (
        <p>
          <Phrase
            text={word(`partner:calls-${standing}`)}
            places={restsUntil ? when(restsUntil) : {}}
          />
        </p>
      )}
      {failure && (
        <p className="desk-panel__wanted">
          <Phrase text={word('partner:failure')} places={{ why: <bdi>{failure}</bdi> }} />
        </p>
      )}
      {taken && (
        <p>
          <Phrase
            text={word('partner:taken')}
            places={{ ...when(taken.at), slug: <bdi>{taken.slug}</bdi> }}
          />
        </p>
      )}
      {secretMadeAt && (
        <p>
          <Phrase text={word('partner:secretMade')} places={when(secretMadeAt)} />
        </p>
      )}
      {secrets === 2 && <p>{word('partner:twoSecrets')}</p>}
      {(waiting > 0 || givenUp > 0 || taken) && (
        <>
          <Counts
            items={[
              { name: word('partner:waiting'), count: waiting },
              { name: word('partner:givenUp'), count: givenUp },
            ]}
          />
          <TheirRows collection={list} label={word('partner:allCalls')} />
        </>
      )}
      {children}
    </div>
  )
}

function Copies({ children, copies, list }: SideProps & Pick<PartnerStanding, 'copies'>) {
  const { count, keyMadeAt, standing } = copies
  const { word } = useWords()
  return (
    <div className="desk-partner__side">
      <h2 className="desk-facts__title">{word('partner:copies')}</h2>
      {standing && (
        <p>
          <Phrase
            text={word(`partner:copies-${standing}`)}
            places={keyMadeAt ? { time: <Moment at={keyMadeAt} /> } : {}}
          />
        </p>
      )}
      {count > 0 && (
        <>
          <Counts items={[{ name: word('partner:held'), count }]} />
          <TheirRows collection={list} label={word('partner:allCopies')} />
        </>
      )}
      {children}
    </div>
  )
}

/** The list of what concerns this partner alone. */
function TheirRows({ collection, label }: { collection: string; label: string }) {
  const { data } = useDocumentInfo()
  const { config } = useConfig()
  const query = new URLSearchParams({ 'where[partner][equals]': String(data?.publicId) })
  return (
    <p>
      <Link
        href={formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/${collection}?${query.toString()}`,
        })}
      >
        {label}
      </Link>
    </p>
  )
}
