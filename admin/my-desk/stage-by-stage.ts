import type { DeskList } from './desk-lists.ts'
import type { Conditions } from './list-address.ts'

/** An entry as it was found, with the field its list is ordered by. */
export type FoundRow = Record<string, unknown> & { id: number | string }

/**
 * The condition of a list, once for each stage that it names: only within one stage an index gives the entries
 * in their order, and sorting those of several would cost more with every entry there is.
 */
export function stageByStage({ isLong, where }: Pick<DeskList, 'isLong' | 'where'>): Conditions[] {
  const stages = where.stage?.in
  return isLong && Array.isArray(stages)
    ? stages.map((stage) => ({ ...where, stage: { equals: stage } }))
    : [where]
}

/** The first of several lists that stand in the order of `sort` each, a field that every entry has. */
export function firstOf<Row extends FoundRow>(
  { sort }: Pick<DeskList, 'sort'>,
  lists: readonly (readonly Row[])[],
  most: number,
): Row[] {
  const [way, field] = sort.startsWith('-') ? [-1, sort.slice(1)] : [1, sort]
  const timeOf = (row: Row) => Date.parse(String(row[field]))
  return lists.length === 1
    ? [...(lists[0] ?? [])]
    : lists
        .flat()
        .sort((one, other) => way * (timeOf(one) - timeOf(other)))
        .slice(0, most)
}
