import type { AddressChange, Standing } from '../publishing/standing.ts'
import type { ListFilter } from './source.ts'

/** What a list is of: its conditions, and the pieces it shows. */
export type ListScope = { filter: ListFilter; shows: readonly string[] }

/**
 * Whether a list is another one after a change: it shows the piece, or what the piece is now would stand in it. What
 * only leaves a list without having been shown changes nothing in it.
 */
export const isConcerned = (
  { filter, shows }: ListScope,
  { slug, standing }: AddressChange,
): boolean => shows.includes(slug) || (standing !== null && belongs(standing, filter))

function belongs(
  standing: Standing,
  { author, topic, section, series, kind, language, from, until, since, before }: ListFilter,
): boolean {
  const day = standing.publishedAt.slice(0, 10)
  return (
    (author === undefined || standing.authors.includes(author)) &&
    (topic === undefined || standing.topics.includes(topic)) &&
    (section === undefined || standing.section === section) &&
    (series === undefined || standing.series === series) &&
    (kind === undefined || standing.kind === kind) &&
    (language === undefined || standing.language === language) &&
    (from === undefined || day >= from) &&
    (until === undefined || day <= until) &&
    (since === undefined || standing.publishedAt >= since) &&
    (before === undefined || standing.publishedAt < before)
  )
}
