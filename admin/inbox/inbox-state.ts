/** What the list of the inbox knows of a line. */
type Line = { submission: string; stage: string; revision: number }

export type InboxState<Item extends Line> = {
  items: readonly Item[]
  /** Public id of the line one stands on; `null` in an empty list. */
  chosen: string | null
  ticked: ReadonlySet<string>
}

export const startOf = <Item extends Line>(items: readonly Item[]): InboxState<Item> => ({
  items,
  chosen: items[0]?.submission ?? null,
  ticked: new Set(),
})

const placeOf = ({ items, chosen }: InboxState<Line>) =>
  items.findIndex(({ submission }) => submission === chosen)

/** Goes on by so many lines, and stops at the ends. */
export function moveBy<Item extends Line>(state: InboxState<Item>, by: number): InboxState<Item> {
  if (state.items.length === 0) return state
  const to = Math.min(state.items.length - 1, Math.max(0, placeOf(state) + by))
  return { ...state, chosen: state.items[to]?.submission ?? null }
}

/** So few lines from the end more are read, before whoever goes through them comes there. */
const NEAR_END = 10

/** Whether one stands near the end of what has been read, or nothing of it is left. */
export const isNearEnd = (state: InboxState<Line>): boolean =>
  state.items.length - Math.max(0, placeOf(state)) <= NEAR_END

export const choose = <Item extends Line>(state: InboxState<Item>, chosen: string) =>
  state.items.some(({ submission }) => submission === chosen) ? { ...state, chosen } : state

export function tick<Item extends Line>(
  state: InboxState<Item>,
  submission: string,
): InboxState<Item> {
  const ticked = new Set(state.ticked)
  if (!ticked.delete(submission)) ticked.add(submission)
  return { ...state, ticked }
}

export const untick = <Item extends Line>(state: InboxState<Item>): InboxState<Item> => ({
  ...state,
  ticked: new Set(),
})

/**
 * A page read again, or read on: the line one stands on stays where it is there; where it is gone, the one
 * that took its place. What is no longer there is not ticked either.
 */
export function withItems<Item extends Line>(
  state: InboxState<Item>,
  items: readonly Item[],
): InboxState<Item> {
  const there = new Set(items.map(({ submission }) => submission))
  const ticked = new Set([...state.ticked].filter((submission) => there.has(submission)))
  if (state.chosen !== null && there.has(state.chosen)) return { ...state, items, ticked }
  // The next one that is still there, else the last one before.
  const place = Math.max(0, placeOf(state))
  const after = state.items.slice(place).find(({ submission }) => there.has(submission))
  const before = state.items.slice(0, place).findLast(({ submission }) => there.has(submission))
  const chosen = (after ?? before)?.submission ?? items[0]?.submission ?? null
  return { ...state, items, ticked, chosen }
}

/** A line that had gone is there again, and one stands on it. */
export const withBack = <Item extends Line>(
  state: InboxState<Item>,
  item: Item,
): InboxState<Item> => ({
  ...state,
  items: [item, ...state.items.filter(({ submission }) => submission !== item.submission)],
  chosen: item.submission,
})

/** A line changed: it stays with what is new of it, or goes where the filter no longer fits. */
export const withChange = <Item extends Line>(
  state: InboxState<Item>,
  submission: string,
  change: Partial<Item> | null,
): InboxState<Item> =>
  withItems(
    state,
    state.items.flatMap((item) => {
      if (item.submission !== submission) return [item]
      return change === null ? [] : [{ ...item, ...change }]
    }),
  )

type Hands = { id: string; name: string } | null

/** Whether what lies in these hands is what the filter asks for: mine, nobody's, a colleague's, or anybody's. */
export const isInHands = (asked: string, hands: Hands, me: string): boolean => {
  if (asked === '') return true
  if (asked === 'nobody') return hands === null
  return hands?.id === (asked === 'me' ? me : asked)
}

/**
 * Lines were given to somebody: they stay where they are with their new revisions, or go where the filter no longer
 * asks for them.
 */
export const withHands = <Item extends Line & { assignee: Hands }>(
  state: InboxState<Item>,
  revisions: ReadonlyMap<string, number>,
  assignee: Hands,
  stays: boolean,
): InboxState<Item> =>
  withItems(
    state,
    state.items.flatMap((item) => {
      const revision = revisions.get(item.submission)
      if (revision === undefined) return [item]
      return stays ? [{ ...item, revision, assignee }] : []
    }),
  )
