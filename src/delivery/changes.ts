import { pieceUrl } from './address.ts'
import type { Publication, Site } from './source.ts'

/** What happened to a publication, as everybody may know it. */
export type ChangeKind =
  'changed' | 'published' | 'removed' | 'restored' | 'retracted' | 'unpublished'

/**
 * The events after which something else stands at a public address. What is not here is the desk's own
 * business: a hold, a note to colleagues, a save.
 */
export const PUBLIC_EVENTS: Readonly<Record<string, ChangeKind>> = {
  'piece.publish': 'published',
  'piece.publish-on-time': 'published',
  'piece.undo-publish': 'changed',
  'publication.retract': 'retracted',
  'publication.retract-emergency': 'retracted',
  'publication.confirm-retraction': 'changed',
  'publication.remove': 'removed',
  'publication.unpublish': 'unpublished',
  'publication.restore': 'restored',
}

/** One thing that happened, with what stands there now. */
export type Change = {
  /** Public id of the event: the position in the order of changes. */
  id: string
  /** ISO 8601. */
  at: string
  kind: ChangeKind
  /** Public id of the piece. */
  piece: string
  /** None where nothing is left. */
  publication: Pick<Publication, 'modifiedAt' | 'sequence' | 'slug' | 'state'> | null
}

/** A change as programs read it. `now` is how the piece stands at the moment of asking, not at that of the change. */
export type ChangeJson = {
  id: string
  at: string
  change: ChangeKind
  piece: string
  now:
    | {
        state: 'live' | 'removed' | 'retracted'
        slug: string
        url: string
        modifiedAt: string
        sequence: number
      }
    | { state: 'gone' }
}

export function changeJson({ id, at, kind, piece, publication }: Change, site: Site): ChangeJson {
  return { id, at, change: kind, piece, now: standing(publication, site) }
}

function standing(publication: Change['publication'], site: Site): ChangeJson['now'] {
  const { state } = publication ?? {}
  if (!publication || !(state === 'live' || state === 'retracted' || state === 'removed')) {
    return { state: 'gone' }
  }
  const { slug, modifiedAt, sequence } = publication
  return { state, slug, url: pieceUrl(site, slug), modifiedAt, sequence }
}
