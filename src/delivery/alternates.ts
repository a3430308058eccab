import { pieceUrl } from './address.ts'
import type { Publication, Site, Translation } from './source.ts'

/** A page in one of the languages it is there in. */
export type Alternate = { language: string; url: string }

/** The page in every language it is there in, itself first; nothing where there is but one. */
export function alternatesOf(
  {
    language,
    slug,
    translations = [],
  }: Pick<Publication, 'slug'> & { language?: string; translations?: readonly Translation[] },
  site: Site,
): Alternate[] | undefined {
  if (language === undefined || translations.length === 0) return undefined
  return [{ language, slug }, ...translations].map((each) => ({
    language: each.language,
    url: pieceUrl(site, each.slug),
  }))
}
