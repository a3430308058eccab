import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { isNotice } from '../../src/notices/notice-table.ts'
import { aboutOf, noticeText } from '../../src/notices/notice-text.ts'
import type { WordTables } from '../../src/notices/notice-text.ts'
import { Moment } from '../moment.tsx'
import type { ServerWord } from '../words-on-server.ts'
import { MarkRead } from './mark-read.tsx'

/** What is shown of a notice. */
export type NoticeRow = {
  publicId: string
  code: string
  tone: string
  /** The sentence in English, for rows that do not say what it is made of. */
  text: string
  about?: unknown
  note?: string | null
  place?: string | null
  at: string
}

type NoticeListProps = {
  notices: readonly NoticeRow[]
  total: number
  collection: string
  adminRoute: string
  word: ServerWord
  /** Says what the desk wrote itself. */
  kept: (text: string) => string
  /** Every word of the desk in the language of the panel. */
  words: WordTables
}

/** What the desk has to tell whoever looks, unread; what went wrong is marked. Nothing when all is read. */
export function NoticeList({
  notices,
  total,
  collection,
  adminRoute,
  kept,
  word,
  words,
}: NoticeListProps) {
  if (total === 0) return null
  return (
    <section className="my-desk__list my-desk__notices" aria-labelledby="my-desk-notices">
      <header className="my-desk__head">
        <h2 className="my-desk__name" id="my-desk-notices">
          {word('myDesk:notices')}
        </h2>
        <span className="my-desk__count">{total}</span>
        <MarkRead collection={collection} />
      </header>
      <ul className="my-desk__rows">
        {notices.map(({ about, at, code, note, place, publicId, text, tone }) => (
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
                {sentenceOf({ about, code, text }, words)}
              </Link>
            ) : (
              <span className="my-desk__entry">{sentenceOf({ about, code, text }, words)}</span>
            )}
            <span className="my-desk__facts">
              <Moment at={at} /> <MarkRead collection={collection} which={publicId} />
            </span>
            {note && (
              <span className={tone === 'trouble' ? 'my-desk__why' : 'my-desk__said'}>
                {aboutOf(about)?.who === undefined ? kept(note) : note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentenceOf(
  { about, code, text }: Pick<NoticeRow, 'about' | 'code' | 'text'>,
  words: WordTables,
): string {
  const parts = aboutOf(about)
  return parts && isNotice(code) ? noticeText(code, parts, words) : text
}
