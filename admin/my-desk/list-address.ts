import { formatAdminURL } from 'payload/shared'

/** One condition of a list: `{ stage: { in: ['checking'] } }`. */
export type Conditions = Record<string, Record<string, number | string | readonly string[]>>

/** The address of a list in the panel, with its filter as the panel writes it. */
export function listAddress(
  adminRoute: string,
  { collection, where, sort }: { collection: string; where: Conditions; sort: string },
): string {
  const query = new URLSearchParams()
  Object.entries(where).forEach(([field, conditions], place) => {
    for (const [operator, value] of Object.entries(conditions)) {
      const key = `where[or][0][and][${place}][${field}][${operator}]`
      if (typeof value !== 'object') query.append(key, String(value))
      else value.forEach((each, index) => query.append(`${key}[${index}]`, each))
    }
  })
  query.append('sort', sort)
  return `${formatAdminURL({ adminRoute: adminRoute as `/${string}`, path: `/collections/${collection}` })}?${query}`
}
