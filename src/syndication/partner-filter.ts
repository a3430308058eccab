/** What a partner takes; an empty list takes everything. */
export type PartnerFilter = {
  sections?: readonly string[] | null
  topics?: readonly string[] | null
  kinds?: readonly string[] | null
  languages?: readonly string[] | null
}

/** What a filter looks at. */
export type Filed = {
  section?: string | null
  topics?: readonly string[] | null
  kind?: string | null
  language?: string | null
}

const takes = (wanted: readonly string[] | null | undefined, given: readonly string[]) =>
  !wanted || wanted.length === 0 || given.some((each) => wanted.includes(each))

const listOf = (value: string | null | undefined) => (value ? [value] : [])

/** Whether a partner takes a publication: every list that is not empty must name one thing of it. */
export const isWanted = (filter: PartnerFilter, filed: Filed): boolean =>
  takes(filter.sections, listOf(filed.section)) &&
  takes(filter.topics, filed.topics ?? []) &&
  takes(filter.kinds, listOf(filed.kind)) &&
  takes(filter.languages, listOf(filed.language))
