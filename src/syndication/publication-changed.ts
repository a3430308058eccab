/** What stands at the address, as the public may know it: what went back to the desk is simply gone. */
export type ToldState = 'gone' | 'live' | 'removed' | 'retracted'

/** What a partner is told: where to look, never the text. */
export type PublicationChanged = {
  type: 'publication.changed'
  /** ISO 8601: when it was changed. */
  timestamp: string
  data: {
    /** Public id of the piece, as in `/v1`. */
    id: string
    slug: string
    state: ToldState
    /** Public id of the release that stands there. */
    release: string | null
    /** Grows with every change: of two calls the smaller one is the older, in whichever order they come. */
    sequence: number
    /** Where readers find it. */
    url: string
  }
}

const TOLD: Readonly<Record<string, ToldState>> = {
  live: 'live',
  retracted: 'retracted',
  removed: 'removed',
}

/** @param origin of the readers' pages, without a trailing slash. */
export function publicationChanged(
  row: { piece: string; slug: string; state: string; release?: string | null; revision: number },
  { origin, at }: { origin: string; at: string },
): PublicationChanged {
  const { piece, slug, state, release, revision } = row
  return {
    type: 'publication.changed',
    timestamp: at,
    data: {
      id: piece,
      slug,
      state: TOLD[state] ?? 'gone',
      release: release ?? null,
      sequence: revision,
      url: `${origin}/opinion/${encodeURIComponent(slug)}`,
    },
  }
}
