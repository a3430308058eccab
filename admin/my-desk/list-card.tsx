import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

import type { Stage } from '../../src/workflow/stages.ts'
import { placeInAddress } from '../piece/place-in-address.ts'
import { Moment } from '../moment.tsx'
import type { ServerWord } from '../words-on-server.ts'
import type { WordKey } from '../../src/words/words.ts'
import type { DeskList } from './desk-lists.ts'
import { listAddress } from './list-address.ts'
import type { StageName } from './stage-names.ts'

/** What is shown of an entry. */
export type Row = {
  id: string
  title: string
  stage: string | undefined
  /** When, as the list means it: ISO 8601. */
  at: string | undefined
  /** From whom it is. */
  who: string | undefined
  /** Why it went wrong. */
  why: string | undefined
  /** How much of it there is. */
  count: number | undefined
}

type ListCardProps = {
  list: DeskList
  rows: readonly Row[]
  /** `null` when the list could not be read. */
  total: number | null
  collection: string
  /** Where its entries stand, or the pieces they are of. */
  leadsTo: string
  /** In which a piece may stand. */
  stages: readonly Stage[]
  adminRoute: string
  now: Date
  word: ServerWord
  named: StageName
  /** What can be done with all of it at once. */
  children?: ReactNode
}

/** One list of the first screen. */
export function ListCard({
  list,
  rows,
  total,
  collection,
  leadsTo,
  stages,
  adminRoute,
  now,
  word,
  named,
  children,
}: ListCardProps) {
  const id = `my-desk-${list.name}`
  const { name } = list
  const title = word(`deskLists:${name}`)
  return (
    <section
      className={`my-desk__list ${list.isTrouble ? 'my-desk__list--trouble' : ''}`}
      aria-labelledby={id}
    >
      <header className="my-desk__head">
        <h2 className="my-desk__name" id={id}>
          {title}
        </h2>
        {total !== null && <span className="my-desk__count">{total}</span>}
        {total !== 0 && (
          <Link
            className="my-desk__all"
            href={listAddress(adminRoute, { ...list, collection })}
            prefetch={false}
            aria-label={word('myDesk:showAllOf', { title })}
          >
            {word('myDesk:showAll')}
          </Link>
        )}
      </header>
      {list.isTrouble && <p className="my-desk__mend">{word(`deskMend:${name}` as WordKey)}</p>}
      {children}
      {total === null ? (
        <p className="my-desk__why">{word('myDesk:unreadable')}</p>
      ) : total === 0 ? (
        <p className="my-desk__empty">{word(`deskEmpty:${name}` as WordKey)}</p>
      ) : (
        <ul className="my-desk__rows">
          {rows.map((row) => (
            <li key={`${row.id} ${row.title}`} className="my-desk__row">
              <Link
                className="my-desk__entry"
                href={addressOf(adminRoute, leadsTo, row) + placeInAddress(list.place ?? {})}
                prefetch={false}
              >
                <bdi>{row.title}</bdi>
              </Link>
              <span className="my-desk__facts">
                {row.who && <bdi className="my-desk__who">{row.who}</bdi>}
                {isLate(list, row, now) && (
                  <strong className="my-desk__late">{word('common:late')}</strong>
                )}
                {row.count !== undefined && (
                  <strong>{word('copyDesk:open', { count: row.count })}</strong>
                )}
                {list.showsStage && row.stage && <span>{named(row.stage, stages)}</span>}
                {row.at && (
                  <span>
                    {word(`deskWhen:${name}`)} <Moment at={row.at} />
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
