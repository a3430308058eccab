import type { ServerProps, Where } from 'payload'

import { isMailboxAway } from '../../src/intake/index.ts'
import { failedKinds } from '../../src/messages/index.ts'
import { clockProblem, rightsOfDesk, stagesOfDesk } from '../../src/workflow/index.ts'
import { mayRoles } from '../../src/workflow/rights.ts'
import { Notice } from '../notice.tsx'
import { DeskLinks } from '../frame/desk-links.tsx'
import { rolesOf } from '../frame/roles-of.ts'
import { deskLists } from './desk-lists.ts'
import type { DeskList } from './desk-lists.ts'
import { firstOf, stageByStage } from './stage-by-stage.ts'
import type { FoundRow } from './stage-by-stage.ts'
import { ListCard } from './list-card.tsx'
import type { Row } from './list-card.tsx'
import { RepeatFailed } from './repeat-failed.tsx'
import { NoticeList } from './notice-list.tsx'
import type { NoticeRow } from './notice-list.tsx'

import { keptFor } from '../../src/words/kept-sentences.ts'
import { wordsFor } from '../../src/words/words.ts'
import type { WordKey } from '../../src/words/words.ts'
import { wordsOnServer } from '../words-on-server.ts'
import type { ServerWord } from '../words-on-server.ts'
import { stageNames } from './stage-names.ts'

import '../desk.css'

/** Entries shown of each list; the rest is one click away. */
const SHOWN = 5
const NOTICES_SHOWN = 8

/** The field that names an entry. */
const TITLES = {
  pieces: 'headline',
  submissions: 'title',
  outbox: 'subject',
  deliveries: 'slug',
  replies: 'who',
  setAsideMails: 'subject',
} as const

type MyDeskProps = Pick<ServerProps, 'i18n' | 'payload' | 'user'> & {
  /** Slugs of the desk's collections, which a host may rename. */
  slugs: Record<DeskList['collection'] | 'notices', string>
}

/**
 * The first screen: what waits for the person who signed in, and what went wrong. Each list is a few queries,
 * however many entries there are, and each with the person's own rights.
 */
export async function MyDesk({ i18n, payload, user, slugs }: MyDeskProps) {
  const roles = rolesOf(user)
  const now = new Date()
  const word = wordsOnServer(i18n)
  const kept = keptFor({ i18n, payload })
  const named = stageNames(i18n)
  const rights = rightsOfDesk(payload)
  const stages = stagesOfDesk(payload)
  const clock = clockProblem(payload)
  const lists = deskLists(String(user?.id ?? ''), now, stages).filter(({ right }) =>
    mayRoles(roles, right, rights),
  )
  if (!user || lists.length === 0) return null
  const kinds = mayRoles(roles, 'outbox.edit', rights) ? await kindsOf(payload) : []
  const unread = await unreadOf({ payload, user, slugs })
  const found = await Promise.all(
    lists.map(async (list) => {
      try {
        const title = TITLES[list.collection]
        const collection = slugs[list.collection]
        const [pages, { totalDocs }] = await Promise.all([
          Promise.all(
            stageByStage(list).map((where) =>
              payload.find({
                collection,
                overrideAccess: false,
                user,
                where: where as Where,
                sort: list.sort,
                limit: SHOWN,
                pagination: false,
                depth: 0,
                select: Object.fromEntries(
                  [
                    title,
                    'stage',
                    list.when,
                    list.who ?? title,
                    list.why ?? title,
                    list.number ?? title,
                    list.ofPiece ?? title,
                  ].map((each) => [each, true]),
                ),
              }),
            ),
          ),
          payload.count({
            collection,
            overrideAccess: false,
            user,
            where: list.where as Where,
          }),
        ])
        const rows = firstOf(list, pages.map(({ docs }) => docs) as FoundRow[][], SHOWN)
        return {
          list,
          rows: rows
            .map((row) => rowOf(row, list, title, word))
            // What a person wrote is said as it was.
            .map((row) => (row.why && list.why !== 'about' ? { ...row, why: kept(row.why) } : row)),
          total: totalDocs,
        }
      } catch (error) {
        payload.logger.error({ err: error, msg: `The list “${list.name}” could not be read.` })
        return { list, rows: [], total: null }
      }
    }),
  )
  const shown = found.filter(({ list, total }) => list.isTrouble !== true || total !== 0)
  // What went wrong stands above what is told, also where everything stands below one another.
  const isTrouble = ({ list }: (typeof shown)[number]) => list.isTrouble === true
  const card = ({ list, rows, total }: (typeof shown)[number]) => (
    <ListCard
      key={list.name}
      list={list}
      rows={rows}
      total={total}
      collection={slugs[list.collection]}
      leadsTo={slugs[list.ofPiece ? 'pieces' : list.collection]}
      stages={stages}
      adminRoute={payload.config.routes.admin}
      now={now}
      word={word}
      named={named}
    >
      {list.name === 'unsent' && kinds.length > 0 && (
        <RepeatFailed collection={slugs.outbox} kinds={kinds} seenAt={now.toISOString()} />
      )}
    </ListCard>
  )
  return (
    <section className="my-desk" aria-labelledby="my-desk-title">
      <h1 className="my-desk__title" id="my-desk-title">
        {word('places:myDesk')}
      </h1>
      <div className="my-desk__rooms">
        <DeskLinks i18n={i18n} payload={payload} user={user} at="my-desk" />
      </div>
      {clock && (
        <Notice tone="trouble">
          {word(clock === 'stopped' ? 'myDesk:clockStopped' : 'myDesk:clockFailing')}
        </Notice>
      )}
      {isMailboxAway(payload) && mayRoles(roles, 'outbox.read', rights) && (
        <Notice tone="trouble">{word('myDesk:mailboxAway')}</Notice>
      )}
      <div className="my-desk__lists">
        {shown.filter(isTrouble).map(card)}
        <NoticeList
          {...unread}
          word={word}
          kept={kept}
          words={wordsFor(payload.config, i18n.language)}
          collection={slugs.notices}
          adminRoute={payload.config.routes.admin}
        />
        {shown.filter((each) => !isTrouble(each)).map(card)}
      </div>
    </section>
  )
}

/** Reasons for which several messages failed: one that cannot be counted keeps the screen from nobody. */
async function kindsOf(payload: MyDeskProps['payload']) {
  try {
    return await failedKinds({ payload })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The messages that failed could not be counted.' })
    return []
  }
}

/** The latest unread notices of whoever looks, and how many there are. */
async function unreadOf({ payload, user, slugs }: Omit<MyDeskProps, 'i18n'>) {
  try {
    const { docs, totalDocs } = await payload.find({
      collection: slugs.notices,
      where: { readAt: { exists: false } },
      sort: '-publicId',
      limit: NOTICES_SHOWN,
      depth: 0,
      overrideAccess: false,
      user,
    })
    return { notices: docs as unknown as NoticeRow[], total: totalDocs }
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The notices could not be read.' })
    return { notices: [], total: 0 }
  }
}

function rowOf(
  row: object,
  { number, ofPiece, when, who, why, whyWords }: DeskList,
  title: string,
  word: ServerWord,
): Row {
  const fields = row as Record<string, unknown>
  const text = (name: string | undefined) => {
    const value = name === undefined ? undefined : fields[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const reason = text(why)
  return {
    id: text(ofPiece) ?? String(fields.id),
    title: text(title) ?? word('common:untitled'),
    who: text(who),
    stage: text('stage'),
    at: text(when),
    why: reason && whyWords ? word(`${whyWords}:${reason}` as WordKey) : reason,
    count: number === undefined ? undefined : Number(fields[number] ?? 0),
  }
}
