'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import { stagesOfGroup, SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { ScreenStatus } from '../frame/screen-status.tsx'
import { SetStep } from '../frame/set-step.tsx'
import { KeysDialog } from '../keys/keys-dialog.tsx'
import { useScreenKeys } from '../keys/use-screen-keys.ts'
import { SmallButton } from '../form/small-button.tsx'
import { DecideMany } from '../submission/decide-many.tsx'
import { useWords } from '../use-words.ts'
import { AssignPanel } from './assign-panel.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterOfQuery, NO_FILTER, queryOfFilter } from './inbox-filter.ts'
import type { InboxFilter } from './inbox-filter.ts'
import { INBOX_KEYS, SHOWN_KEYS } from './inbox-keys.ts'
import type { InboxAct } from './inbox-keys.ts'
import { InboxList } from './inbox-list.tsx'
import {
  choose,
  isInHands,
  moveBy,
  tick,
  untick,
  withBack,
  withChange,
  withHands,
} from './inbox-state.ts'
import type { InboxProps, PaneTool } from './inbox-types.ts'
import { ReadingPane } from './reading-pane.tsx'
import { useInbox } from './use-inbox.ts'
import { useTypedAhead } from './use-typed-ahead.ts'
import { useUndo } from './use-undo.ts'

import '../desk.css'
import './inbox.css'

const LIST = '.inbox__list'
const PANEL = '.reading .desk-panel, dialog[open]'
const OPEN: readonly string[] = stagesOfGroup(SUBMISSION_STAGES, 'open')

/** What came in, on the left, and the chosen one to be read and decided on the right. */
export function Inbox(props: InboxProps) {
  const { slugs, people, may } = props
  const { word } = useWords()
  const { config } = useConfig()
  const { user } = useAuth()
  const router = useRouter()
  const [filter, setFilter] = useState<InboxFilter>(NO_FILTER)
  const [isFilterKnown, setFilterKnown] = useState(false)
  const [tool, setTool] = useState<PaneTool | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  /** On a narrow screen: the pane stands in place of the list. */
  const [isReading, setReading] = useState(false)
  const screen = useRef<HTMLDivElement>(null)
  const query = queryOfFilter(filter)
  const api = useCallback(
    (path: string) =>
      formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.submissions}${path}` }),
    [config.routes.api, slugs.submissions],
  )
  const { state, setState, next, failure, isWaiting, goOn, again } = useInbox(api('/inbox'), query)
  const chosen = state.items.find(({ submission }) => submission === state.chosen)

  useEffect(() => {
    // The address is known in the browser only; it can be kept and sent to a colleague.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setFilter(filterOfQuery(window.location.search))
    setFilterKnown(true)
  }, [])
  useEffect(() => {
    if (!isFilterKnown) return
    window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`)
  }, [isFilterKnown, query])

  const focus = (selector: string) =>
    screen.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })

  const go = (by: number) => {
    setTool(null)
    setState((now) => moveBy(now, by))
    focus(LIST)
  }

  const documentOf = (id: number | string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${slugs.submissions}/${String(id)}`,
    })

  const read = (what: PaneTool | null) => {
    setTool(what)
    setReading(true)
  }
  const close = () => {
    setTool(null)
    focus(LIST)
  }
  const leave = () => {
    setReading(false)
    focus(LIST)
  }

  const { remember, undo } = useUndo(api, (item) => {
    setState((now) => withBack(now, item))
    again()
    focus(LIST)
  })
  const decideBy = (decision: string) =>
    may.decide ? read({ name: 'decision', decision }) : undefined

  const act = (what: InboxAct) => {
    if (what === 'help') return setHelpOpen(true)
    if (what === 'filter') return focus('.inbox__search input')
    if (what === 'bulk') return focus('.inbox__bulk .desk-bulk select')
    if (what === 'undo') return may.decide ? void undo() : undefined
    if (what === 'untick') return setState(untick)
    if (what === 'back') return tool ? close() : isReading ? leave() : undefined
    if (!chosen) return undefined
    const { submission, id } = chosen
    switch (what) {
      case 'next':
      case 'down':
        return go(1)
      case 'previous':
      case 'up':
        return go(-1)
      case 'first':
        return go(-state.items.length)
      case 'last':
        return go(state.items.length)
      case 'tick':
      case 'space':
        return setState((now) => tick(now, submission))
      case 'open':
      case 'enter':
        return router.push(documentOf(id))
      case 'score':
        return read({ name: 'score' })
      case 'assign':
        return may.assign ? read({ name: 'assign' }) : undefined
      case 'accept':
      case 'decline':
        return decideBy(what)
      case 'not-for-us':
        return decideBy('decline-not-for-us')
      case 'spam':
        return decideBy('mark-as-spam')
      default:
        return undefined
    }
  }
  const { isOn, switchKeys } = useScreenKeys(INBOX_KEYS, LIST, act)
  const typed = useTypedAhead(
    tool?.name === 'decision' ? `${chosen?.submission ?? ''} ${tool.decision}` : null,
    PANEL,
  )

  /** A line stands elsewhere now: it goes, unless the filter still asks for it. */
  const moved = (submission: string, stage: string, revision: number) => {
    const fits = filter.stage === '' ? OPEN.includes(stage) : filter.stage === stage
    setState((now) => withChange(now, submission, fits ? { stage, revision } : null))
    setTool(null)
    if (!fits) setReading(false)
    focus(LIST)
  }

  const given = (
    to: { id: string; name: string } | null,
    revisions: ReadonlyMap<string, number>,
  ) => {
    setTool(null)
    const stays = isInHands(filter.assignee, to, String(user?.id ?? ''))
    setState((now) => withHands(now, revisions, to, stays))
    if (!stays) setReading(false)
    focus(LIST)
  }

  const ticked = state.items.filter(({ submission }) => state.ticked.has(submission))

  return (
    <div ref={screen} className={`inbox ${isReading ? 'inbox--reading' : ''}`}>
      <SetStep label={word('places:inbox')} />
      <FilterBar
        {...props}
        filter={filter}
        onFilter={(to) => {
          setTool(null)
          setReading(false)
          setFilter(to)
        }}
        onKeys={() => setHelpOpen(true)}
        onLeave={() => focus(LIST)}
      />
      <ScreenStatus failure={failure} again={again} />
      <div className={ticked.length > 0 ? 'inbox__bulk' : ''}>
        {ticked.length > 0 && (
          <div className="desk-row">
            <strong>{word('inbox:ticked', { count: ticked.length })}</strong>
            <SmallButton onClick={() => setState(untick)}>{word('inbox:untick')}</SmallButton>
          </div>
        )}
        {ticked.length > 0 && may.assign && (
          <AssignPanel address={api('/assign')} people={people} items={ticked} onGiven={given} />
        )}
        {may.decide && (
          <DecideMany
            collectionSlug={slugs.submissions}
            ids={ticked.map(({ id }) => String(id))}
            onDone={() => {
              setState(untick)
              again()
              focus(LIST)
            }}
          />
        )}
      </div>
      <div className="inbox__panes">
        <div className="inbox__side">
          <InboxList
            state={state}
            hasMore={next !== null}
            isWaiting={isWaiting}
            isFiltered={query !== ''}
            onChoose={(submission) => {
              setTool(null)
              setState((now) => choose(now, submission))
              setReading(true)
            }}
            onTick={(submission) => setState((now) => tick(now, submission))}
            onMore={() => void goOn()}
            onShowOpen={() => setFilter(NO_FILTER)}
          />
        </div>
        <section className="inbox__pane" aria-label={word('inbox:pane')} aria-live="off">
          {isReading && (
            <button type="button" className="desk-link inbox__back" onClick={leave}>
              {word('inbox:back')}
            </button>
          )}
          {chosen ? (
            <ReadingPane
              key={chosen.submission}
              {...props}
              item={chosen}
              api={api}
              documentAddress={documentOf(chosen.id)}
              tool={tool}
              typed={typed}
              onTool={(to) => (to ? read(to) : close())}
              onMoved={moved}
              onDecided={(said) => remember(chosen, said)}
              onGiven={given}
            />
          ) : (
            !isWaiting && state.items.length > 0 && <p>{word('inbox:choose')}</p>
          )}
        </section>
      </div>
      <KeysDialog
        keys={SHOWN_KEYS}
        isOpen={isHelpOpen}
        isOn={isOn}
        onSwitch={switchKeys}
        onClose={() => {
          setHelpOpen(false)
          focus(LIST)
        }}
      />
    </div>
  )
}
