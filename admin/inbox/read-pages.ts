/** A page of a list that is read on by its cursor. */
type Page<Item> = { items: readonly Item[]; next: string | null }

type Told<Item, Failure> = { ok: true; answer: Page<Item> } | { ok: false; failure: Failure }

/**
 * Reads a list from its beginning until as many lines are there as were shown before, so that whoever had read on
 * keeps their place. What moved from one page to the next meanwhile is there once.
 *
 * @param ask for the page behind a cursor; the first one without.
 */
export async function readPages<Item extends { submission: string }, Failure>(
  ask: (after: string | null) => Promise<Told<Item, Failure>>,
  shown: number,
): Promise<Told<Item, Failure>> {
  const items = new Map<string, Item>()
  let next: string | null = null
  do {
    const told = await ask(next)
    if (!told.ok) return told
    for (const item of told.answer.items) items.set(item.submission, item)
    next = told.answer.next
  } while (next !== null && items.size < shown)
  return { ok: true, answer: { items: [...items.values()], next } }
}
