'use client'

import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import type { RulePart } from '../../src/disclosure/index.ts'
import { dateLanguage } from '../date-language.ts'
import { useWords } from '../use-words.ts'

export type DisclaimerStanding = {
  version: number
  requiredVersion: number | null
  rule: RulePart[]
  when: 'ended' | 'not-in-force' | 'not-yet' | 'now'
  from: string | null
  until: string | null
  family: string | null
  isMandatory: boolean
  standsIn: { asToday: number; outdated: number }
}

/** When a piece carries the disclaimer by itself, in words. */
export function DisclaimerRule({ standing }: { standing: DisclaimerStanding }) {
  const { rule, when, from, until, family, isMandatory } = standing
  const { language, named, word } = useWords()
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(dateLanguage(language), { type: 'disjunction' }).format(words)
  const nameOf = (criterion: string, each: string) =>
    criterion === 'kind' ? named('kinds', each, each) : each
  const isForAll = rule[0]?.criterion === 'site-wide'
  return (
    <section className="desk-facts" aria-label={word('disclaimerUse:why')}>
      <h2 className="desk-facts__title">{word('disclaimerUse:why')}</h2>
      {when === 'not-in-force' && <p>{word('disclaimerUse:not-in-force')}</p>}
      {when === 'not-yet' && from && <When text={word('disclaimerUse:not-yet')} at={from} />}
      {when === 'ended' && until && <When text={word('disclaimerUse:ended')} at={until} />}
      {rule.length === 0 && <p>{word('disclaimerUse:chosen')}</p>}
      {isForAll && <p>{word('disclaimerUse:site-wide')}</p>}
      {rule.length > 0 && !isForAll && (
        <>
          <p>{word('disclaimerUse:allOf')}</p>
          <ul className="desk-facts__list">
            {rule.map(({ criterion, of }) => (
              <li key={criterion} dir="auto">
                {word(`disclaimerUse:${criterion}`, {
                  list: list(of.map((each) => nameOf(criterion, each))),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {family && <p>{word('disclaimerUse:family', { family })}</p>}
      {isMandatory && <p>{word('disclaimerUse:mandatory')}</p>}
    </section>
  )
}

function When({ text, at }: { text: string; at: string }) {
  return (
    <p>
      <Phrase text={text} places={{ time: <Moment key="time" at={at} /> }} />
    </p>
  )
}
