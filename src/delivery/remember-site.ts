import type { PublicationSource } from './source.ts'

/**
 * The source, with the house asked for once and not with every answer that is made: half of what an answer
 * asks of the database would be the house.
 *
 * @param freshFor milliseconds it may be remembered without news
 */
export function rememberSite(
  source: PublicationSource,
  freshFor: number,
  now: () => number,
): { source: PublicationSource; forget: () => void } {
  let known: { site: ReturnType<PublicationSource['site']>; until: number } | undefined

  const site: PublicationSource['site'] = () => {
    if (known && known.until > now()) return known.site
    const asked = { site: source.site(), until: now() + freshFor }
    known = asked
    // A failure is nobody's house.
    asked.site.catch(() => {
      if (known === asked) known = undefined
    })
    return asked.site
  }

  return { source: { ...source, site }, forget: () => (known = undefined) }
}
