import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { TOO_MANY_WEEKS } from '../../src/figures/index.ts'
import type { FiguresAnswer, FigureTable, Naming } from '../../src/figures/index.ts'
import { listAddress } from '../my-desk/list-address.ts'
import { FigureRow } from './figure-row.tsx'
import { FigureCard } from './figure-card.tsx'
import type { FigureWords } from './figure-words.ts'

type PeopleCardProps = {
  figures: Pick<FiguresAnswer, 'asked' | 'people' | 'unassigned'>
  table: FigureTable
  file: string
  say: FigureWords
  names: Pick<Naming, 'person'>
  adminRoute: string
  /** Slug of the pieces. */
  pieces: string
}

/** Who has how much to do: what is open now beside what each finished, and who has too much. */
export function PeopleCard({
  figures: { asked, people, unassigned },
  table,
  file,
  say,
  names,
  adminRoute,
  pieces,
}: PeopleCardProps) {
  const { word } = say
  const totals = people.map(({ open, finished }) => ({
    open: open.submissions + open.pieces,
    finished: finished.submissions + finished.pieces,
  }))
  const most = Math.max(1, ...totals.flatMap(({ open, finished }) => [open, finished]))
  const about = word('figures:peopleAbout', { time: say.weeks(TOO_MANY_WEEKS) })
  return (
    <FigureCard
      title={word('figures:people')}
      about={asked.call ? `${about} ${word('figures:peopleOfAll')}` : about}
      table={table}
      file={file}
      say={say}
      empty={people.length === 0 && word('figures:emptyPeople')}
    >
      <ul className="figures-rows">
        {people.map(({ person, name, open, finished, weeksOfWork, isOverloaded }, place) => (
          <FigureRow
            key={person}
            name={
              <>
                <Link
                  href={listAddress(adminRoute, {
                    collection: pieces,
                    where: { assignee: { equals: person } },
                    sort: 'dueAt',
                  })}
                  prefetch={false}
                >
                  <bdi>{names.person(name)}</bdi>
                </Link>
                {isOverloaded && (
                  <strong className="figures-much">{word('figures:overloaded')}</strong>
                )}
              </>
            }
            height={20}
            bars={
              <>
                <rect
                  className={`figures-bar figures-tone--${isOverloaded ? 'no' : 'in'}`}
                  y="1"
                  width={((totals[place]?.open ?? 0) / most) * 100}
                  height="8"
                />
                <rect
                  className="figures-bar figures-tone--yes"
                  y="11"
                  width={((totals[place]?.finished ?? 0) / most) * 100}
                  height="8"
                />
              </>
            }
            told={
              <>
                <span className={`figures-count figures-tone--${isOverloaded ? 'no' : 'in'}`}>
                  {word('figures:open')}: {both(open, say)}
                </span>
                <span className="figures-count figures-tone--yes">
                  {word('figures:finished')}: {both(finished, say)}
                </span>
                <span className="desk-screen__quiet">{paceOf(open, weeksOfWork, say)}</span>
              </>
            }
          />
        ))}
      </ul>
      {unassigned.submissions + unassigned.pieces > 0 && (
        <p>
          {word('figures:nobody', {
            submissions: say.number(unassigned.submissions),
            pieces: say.number(unassigned.pieces),
          })}{' '}
          <Link
            href={`${formatAdminURL({ adminRoute: adminRoute as `/${string}`, path: '/inbox' })}?assignee=nobody`}
            prefetch={false}
          >
            {word('figures:toInbox')}
          </Link>
        </p>
      )}
    </FigureCard>
  )
}

type Both = { submissions: number; pieces: number }

const both = ({ submissions, pieces }: Both, { number, word }: FigureWords): string =>
  `${word('figures:submissions')} ${number(submissions)}, ${word('figures:pieces')} ${number(pieces)}`

function paceOf({ submissions, pieces }: Both, weeks: number | null, say: FigureWords): string {
  if (submissions + pieces === 0) return ''
  return weeks === null
    ? say.word('figures:nothingFinished')
    : say.word('figures:weeksOfWork', { time: say.weeks(weeks) })
}
