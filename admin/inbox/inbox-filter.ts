/** What is asked of the inbox, as the fields on the screen hold it; `''` where nothing is asked. */
export type InboxFilter = {
  stage: string
  call: string
  language: string
  assignee: string
  kind: string
  olderThan: string
  scoreFrom: string
  order: string
  words: string
}

export const NO_FILTER: InboxFilter = {
  stage: '',
  call: '',
  language: '',
  assignee: '',
  kind: '',
  olderThan: '',
  scoreFrom: '',
  order: '',
  words: '',
}

const NAMES = Object.keys(NO_FILTER) as (keyof InboxFilter)[]

/** Longest value of a field of the address. */
const LIMIT = 120

/** The filter that an address carries; what it does not know it leaves out. */
export function filterOfQuery(query: string): InboxFilter {
  const given = new URLSearchParams(query)
  return Object.fromEntries(
    NAMES.map((name) => [name, (given.get(name) ?? '').slice(0, LIMIT)]),
  ) as InboxFilter
}

/** The same as a query, without what is not asked; `''` when nothing is. */
export function queryOfFilter(filter: InboxFilter): string {
  const query = new URLSearchParams()
  for (const name of NAMES) if (filter[name] !== '') query.set(name, filter[name])
  return query.toString()
}

/** Views that everybody has. */
export const OWN_VIEWS = [
  { word: 'filters:open', query: '' },
  { word: 'views:mine', query: 'assignee=me' },
  { word: 'views:unassigned', query: 'assignee=nobody' },
  { word: 'views:waiting', query: 'olderThan=7' },
  { word: 'views:best', query: 'order=score' },
] as const

/** A view somebody named. */
export type SavedView = { name: string; query: string }

/** Most views of one person. */
export const MOST_VIEWS = 20
const NAME_LIMIT = 60

/** Views as they were kept, whatever was kept: only what is one, each name once, twenty at most. */
export function readViews(kept: unknown): SavedView[] {
  const list = (kept as { views?: unknown } | null)?.views
  if (!Array.isArray(list)) return []
  const views = list.flatMap((each): SavedView[] => {
    const { name, query } = (each ?? {}) as { name?: unknown; query?: unknown }
    if (typeof name !== 'string' || typeof query !== 'string' || name.trim() === '') return []
    return [{ name: name.trim().slice(0, NAME_LIMIT), query: queryOfFilter(filterOfQuery(query)) }]
  })
  return [...new Map(views.map((view) => [view.name, view])).values()].slice(0, MOST_VIEWS)
}
