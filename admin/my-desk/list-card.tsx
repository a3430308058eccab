import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import { Moment } from '../moment.tsx'
import type { DeskList } from './desk-lists.ts'
import { listAddress } from './list-address.ts'

/** What is shown of an entry. */
export type Row = {
  id: string
  title: string
  stage: string | undefined
  /** When, as the list means it: ISO 8601. */
  at: string | undefined
  /** Why it went wrong. */
  why: string | undefined
}

type ListCardProps = {
  list: DeskList
  rows: readonly Row[]
  /** `null` when the list could not be read. */
  total: number | null
  collection: string
  /** In which a piece may stand. */
  stages: readonly Stage[]
  adminRoute: string
  now: Date
}

/** One list of the first screen. */
export function ListCard({
  list,
  rows,
  total,
  collection,
  stages,
  adminRoute,
  now,
}: ListCardProps) {
  const id = `my-desk-${list.name}`
  return (
    <section
      className={`my-desk__list ${list.isTrouble ? 'my-desk__list--trouble' : ''}`}
      aria-labelledby={id}
    >
      <header className="my-desk__head">
        <h2 className="my-desk__name" id={id}>
          {list.title}
        </h2>
        {total !== null && <span className="my-desk__count">{total}</span>}
        {total !== 0 && (
          <Link
            className="my-desk__all"
            href={listAddress(adminRoute, { ...list, collection })}
            prefetch={false}
          >
            Show all<span className="desk-unseen"> of “{list.title}”</span>
          </Link>
        )}
      </header>
      {list.mend && <p className="my-desk__mend">{list.mend}</p>}
      {total === null ? (
        <p className="my-desk__why">This list could not be read. Load the page again.</p>
      ) : total === 0 ? (
        <p className="my-desk__empty">{list.empty}</p>
      ) : (
        <ul className="my-desk__rows">
          {rows.map((row) => (
            <li key={row.id} className="my-desk__row">
              <Link
                className="my-desk__entry"
                href={addressOf(adminRoute, collection, row)}
                prefetch={false}
              >
                {row.title}
              </Link>
              <span className="my-desk__facts">
                {isLate(list, row, now) && <strong className="my-desk__late">Late</strong>}
                {list.showsStage && row.stage && <span>{stageLabel(row.stage, stages)}</span>}
                {row.at && (
                  <span>
                    {list.when.word} <Moment at={row.at} />
                  </span>
                )}
              </span>
              {row.why && <span className="my-desk__why">{row.why}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const addressOf = (adminRoute: string, collection: string, { id }: Row) =>
  formatAdminURL({
    adminRoute: adminRoute as `/${string}`,
    path: `/collections/${collection}/${id}`,
  })

const isLate = ({ name }: DeskList, { at }: Row, now: Date) =>
  name === 'due' && at !== undefined && Date.parse(at) < now.getTime()

const stageLabel = (stage: string, stages: readonly Stage[]) =>
  [...stages, ...SUBMISSION_STAGES].find(({ name }) => name === stage)?.label ?? stage
