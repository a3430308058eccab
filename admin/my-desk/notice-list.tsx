import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { Moment } from '../moment.tsx'
import { MarkRead } from './mark-read.tsx'

/** What is shown of a notice. */
export type NoticeRow = {
  publicId: string
  tone: string
  text: string
  note?: string | null
  place?: string | null
  at: string
}

type NoticeListProps = {
  notices: readonly NoticeRow[]
  total: number
  collection: string
  adminRoute: string
}

/** What the desk has to tell whoever looks, unread; what went wrong is marked. Nothing when all is read. */
export function NoticeList({ notices, total, collection, adminRoute }: NoticeListProps) {
  if (total === 0) return null
  return (
    <section className="my-desk__list my-desk__notices" aria-labelledby="my-desk-notices">
      <header className="my-desk__head">
        <h2 className="my-desk__name" id="my-desk-notices">
          Notices
        </h2>
        <span className="my-desk__count">{total}</span>
        <MarkRead collection={collection} />
      </header>
      <ul className="my-desk__rows">
        {notices.map(({ at, note, place, publicId, text, tone }) => (
          <li key={publicId} className={`my-desk__row my-desk__notice--${tone}`}>
            {place ? (
              <Link
                className="my-desk__entry"
                prefetch={false}
                href={formatAdminURL({
                  adminRoute: adminRoute as `/${string}`,
                  path: place as `/${string}`,
                })}
              >
                {text}
              </Link>
            ) : (
              <span className="my-desk__entry">{text}</span>
            )}
            <span className="my-desk__facts">
              <Moment at={at} /> <MarkRead collection={collection} which={publicId} />
            </span>
            {note && (
              <span className={tone === 'trouble' ? 'my-desk__why' : 'my-desk__said'}>{note}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
