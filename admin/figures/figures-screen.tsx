import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { findWordIn, namingOf, tableOf } from '../../src/figures/index.ts'
import type { FiguresAnswer, TableName } from '../../src/figures/index.ts'
import { stagesOfDesk } from '../../src/workflow/index.ts'
import { NAMESPACE } from '../../src/words/words.ts'
import { Notice } from '../notice.tsx'
import { FigureCard } from './figure-card.tsx'
import type { FigureWords } from './figure-words.ts'
import { queryOfFigures } from './figures-address.ts'
import { PartsChart } from './parts-chart.tsx'
import { PeopleCard } from './people-card.tsx'
import { PeriodBar } from './period-bar.tsx'
import { SpreadChart } from './spread-chart.tsx'
import { Tiles } from './tiles.tsx'
import { WeekChart } from './week-chart.tsx'

type FiguresScreenProps = {
  figures: FiguresAnswer
  req: PayloadRequest
  say: FigureWords
  slugs: Record<'calls' | 'pieces', string>
  /** Where the screen stands. */
  path: string
  /** Where a table lies as a file. */
  file: string
}

/** The figures of a period: the numbers that count most, then a picture of each question with its table. */
export function FiguresScreen({ figures, req, say, slugs, path, file }: FiguresScreenProps) {
  const { word } = say
  const stages = stagesOfDesk(req.payload)
  const find = findWordIn((req.i18n.translations as Record<string, unknown>)[NAMESPACE])
  const names = namingOf(find, figures.callNames, stages)
  const adminRoute = req.payload.config.routes.admin
  const query = queryOfFigures(figures.asked)
  const behind = (name: TableName) => ({
    table: tableOf(name, figures, names),
    file: `${file}?table=${name}&${query}`,
    say,
  })
  const weeks = figures.weeks.map(({ week }) => week)
  const series = (name: 'accepted' | 'declined' | 'published' | 'received') =>
    figures.weeks.map((each) => each[name])
  const [received, accepted, declined] = [
    word('figures:received'),
    word('figures:accepted'),
    word('figures:declined'),
  ]
  const inAndOut = (each: { received: number; accepted: number; declined: number }) => [
    { name: received, tone: 'in' as const, count: each.received },
    { name: accepted, tone: 'yes' as const, count: each.accepted },
    { name: declined, tone: 'no' as const, count: each.declined },
  ]
  const callIds = new Map(figures.callNames.map(({ id, publicId }) => [publicId, id]))
  const callAddress = (key: string) =>
    callIds.has(key)
      ? formatAdminURL({
          adminRoute,
          path: `/collections/${slugs.calls}/${String(callIds.get(key))}`,
        })
      : undefined
  const medianOf = (each: { deciding: { median: number } | null }) =>
    each.deciding ? `${word('columns:median')}: ${say.time(each.deciding.median)}` : undefined
  const one = (name: string, tone: 'in' | 'no' | 'out', count: number) => [{ name, tone, count }]
  const hasMoved = figures.received.now + figures.accepted.now + figures.declined.now > 0
  return (
    <div className="figures">
      <p className="desk-screen__quiet">{word('figures:about')}</p>
      <PeriodBar figures={figures} path={path} say={say} />
      {figures.uncounted > 0 && !figures.isEmpty && (
        <p className="desk-screen__quiet" role="status">
          {word('figures:uncounted', { count: say.number(figures.uncounted) })}
        </p>
      )}
      {figures.isEmpty ? (
        <Notice tone="calm">{word('figures:emptyDesk')}</Notice>
      ) : (
        <>
          <Tiles figures={figures} say={say} />
          <FigureCard
            {...behind('weeks')}
            title={word('figures:byWeek')}
            empty={!hasMoved && word('figures:empty')}
          >
            <WeekChart
              weeks={weeks}
              say={say}
              series={[
                { name: received, tone: 'in', values: series('received') },
                { name: accepted, tone: 'yes', values: series('accepted') },
                { name: declined, tone: 'no', values: series('declined') },
              ]}
            />
          </FigureCard>
          <div className="figures-cards">
            <FigureCard
              {...behind('deciding')}
              title={word('figures:deciding')}
              about={word('figures:decidingAbout')}
              empty={figures.deciding[0]?.quartiles === null && word('figures:emptyDecided')}
            >
              <SpreadChart
                say={say}
                rows={figures.deciding.flatMap(({ outcome, quartiles }) =>
                  quartiles ? [{ key: outcome, name: names.outcome(outcome), quartiles }] : [],
                )}
              />
            </FigureCard>
            <FigureCard
              {...behind('publishedKinds')}
              title={word('figures:publishedByWeek')}
              empty={figures.published.now === 0 && word('figures:emptyPublished')}
            >
              <WeekChart
                weeks={weeks}
                say={say}
                series={[
                  {
                    name: word('figures:published'),
                    tone: 'out',
                    values: series('published'),
                  },
                ]}
              />
              <PartsChart
                say={say}
                rows={figures.publishedKinds.map(({ key, published }) => ({
                  key,
                  name: names.kind(key),
                  parts: one(word('figures:published'), 'out', published),
                }))}
              />
            </FigureCard>
            <FigureCard
              {...behind('calls')}
              title={word('figures:byCall')}
              empty={figures.calls.length === 0 && word('figures:empty')}
            >
              <PartsChart
                say={say}
                rows={figures.calls.map((each) => ({
                  key: each.key,
                  name: names.call(each.key),
                  href: callAddress(each.key),
                  parts: inAndOut(each),
                  more: medianOf(each),
                }))}
              />
            </FigureCard>
            <FigureCard
              {...behind('kinds')}
              title={word('figures:byKind')}
              empty={figures.kinds.length === 0 && word('figures:empty')}
            >
              <PartsChart
                say={say}
                rows={figures.kinds.map((each) => ({
                  key: each.key,
                  name: names.kind(each.key),
                  parts: inAndOut(each),
                  more: medianOf(each),
                }))}
              />
            </FigureCard>
            <FigureCard
              {...behind('reasons')}
              title={word('figures:byReason')}
              empty={figures.reasons.length === 0 && word('figures:emptyDecided')}
            >
              <PartsChart
                say={say}
                rows={figures.reasons.map(({ key, declined: count }) => ({
                  key,
                  name: names.reason(key),
                  parts: one(declined, 'no', count),
                }))}
              />
            </FigureCard>
            <FigureCard
              {...behind('stays')}
              title={word('figures:stays')}
              about={word('figures:staysAbout')}
              empty={figures.stays.length === 0 && word('figures:emptyStays')}
            >
              <SpreadChart
                say={say}
                rows={figures.stays.map(({ of, stage, quartiles }) => ({
                  key: `${of} ${stage}`,
                  name: names.stage(stage),
                  group: names.of(of),
                  quartiles,
                }))}
              />
            </FigureCard>
            <PeopleCard
              {...behind('people')}
              figures={figures}
              adminRoute={adminRoute}
              pieces={slugs.pieces}
              names={names}
            />
            <FigureCard
              {...behind('corrections')}
              title={word('figures:correcting')}
              about={word('figures:correctingAbout')}
              empty={figures.correcting === null && word('figures:emptyCorrections')}
            >
              <SpreadChart
                say={say}
                rows={figures.corrections.map(({ kind, quartiles }) => ({
                  key: kind,
                  name: names.kind(kind),
                  quartiles,
                }))}
              />
            </FigureCard>
            <FigureCard
              {...behind('sources')}
              title={word('figures:bySource')}
              empty={figures.sources.length === 0 && word('figures:empty')}
            >
              <PartsChart
                say={say}
                rows={figures.sources.map(({ key, received: count }) => ({
                  key,
                  name: names.source(key),
                  parts: one(received, 'in', count),
                }))}
              />
            </FigureCard>
            {figures.outcomes.length > 0 && (
              <FigureCard {...behind('outcomes')} title={word('figures:byOutcome')}>
                <PartsChart
                  say={say}
                  rows={figures.outcomes.map(({ key, count }) => ({
                    key,
                    name: names.outcome(key),
                    parts: one(word('columns:count'), 'in', count),
                  }))}
                />
              </FigureCard>
            )}
          </div>
        </>
      )}
    </div>
  )
}
