import { setImmediate as nextTurn } from 'node:timers/promises'

import { textIndex, type SearchDocument, type SearchFilter } from './text-index.ts'

/** What search reads of what is published. */
export type SearchSource = {
  /** What can be searched, newest first, strictly after the position of the last one. */
  newest(after: string | undefined): Promise<{ documents: SearchDocument[]; next?: string }>
  /** What stands at the address now; `null` where nothing may be found. */
  bySlug(slug: string): Promise<SearchDocument | null>
}

/** Bounds of the memory that search takes. */
export type SearchLimits = {
  /** Publications that can be found; the newest. */
  most: number
  /** Publications whose whole text can be found; the newest. Of the others headline, standfirst and names. */
  whole: number
}

export const SEARCH_LIMITS: SearchLimits = { most: 20_000, whole: 2_000 }

/** Publications put in before others have their turn: a few milliseconds. */
const AT_ONCE = 10

/**
 * Search over what is published, by an index in memory that is made at the start or with the first question, and follows every
 * change before it answers the next. It decides nothing: whoever shows a result reads the publication anew.
 */
export function createSearch(source: SearchSource, limits: SearchLimits = SEARCH_LIMITS) {
  let index = textIndex()
  let slugs = new Map<string, string>()
  let building: Promise<void> | undefined
  let dirty = new Set<string>()
  let updating: Promise<void> | undefined

  async function build(): Promise<void> {
    const made = textIndex()
    const places = new Map<string, string>()
    dirty = new Set()
    let after: string | undefined
    do {
      const page = await source.newest(after)
      for (const document of page.documents) {
        if (made.size() >= limits.most) break
        made.put(made.size() < limits.whole ? document : { ...document, body: '' })
        places.set(document.slug, document.id)
        if (made.size() % AT_ONCE === 0) await nextTurn()
      }
      after = page.next
    } while (after !== undefined && made.size() < limits.most)
    index = made
    slugs = places
  }

  async function update(): Promise<void> {
    while (dirty.size > 0) {
      const [slug = ''] = dirty
      dirty.delete(slug)
      try {
        const document = await source.bySlug(slug)
        const before = slugs.get(slug)
        if (before !== undefined && before !== document?.id) index.drop(before)
        if (document) {
          index.put(document)
          slugs.set(slug, document.id)
        } else {
          slugs.delete(slug)
        }
      } catch (error) {
        dirty.add(slug)
        throw error
      }
    }
  }

  const built = (): Promise<void> =>
    (building ??= build().catch((error: unknown) => {
      building = undefined
      throw error
    }))

  return {
    /** Makes the index before anyone asks, so that the first question need not wait for it. */
    prepare: built,
    /** Public ids of the publications that hold the words, the best first. */
    async find(question: string, filter: SearchFilter): Promise<string[]> {
      await built()
      if (dirty.size > 0 || updating) {
        updating ??= update().finally(() => (updating = undefined))
        await updating
      }
      return index.find(question, filter)
    },
    /** Something else may stand at these addresses. */
    changed(changedSlugs: readonly string[] | 'all'): void {
      if (changedSlugs === 'all' || !building) return
      for (const slug of changedSlugs) dirty.add(slug)
    },
    size: () => index.size(),
  }
}

export type Search = ReturnType<typeof createSearch>
