import type { ClientField } from 'payload'

/** What is asked of a field of the panel's config; Payload's own type is wider. */
type Node = {
  type: string
  name?: string
  fields?: readonly ClientField[]
  tabs?: readonly { name?: string; fields: readonly ClientField[] }[]
}

/**
 * The tab that holds a field: its place among the tabs, or `null` for a field that stands outside of them
 * or does not exist. Rows and collapsibles are looked through; what stands inside a group or an array is
 * found by the first name of its path.
 *
 * @param path for example `questions.3.settled`
 */
export function tabOfField(fields: readonly ClientField[], path: string): number | null {
  const name = path.split('.')[0] ?? ''
  for (const field of fields as readonly Node[]) {
    if (field.type !== 'tabs') continue
    const index = (field.tabs ?? []).findIndex(
      (tab) => tab.name === name || holds(tab.fields, name),
    )
    if (index >= 0) return index
  }
  return null
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  (fields as readonly Node[]).some((field) =>
    field.name === undefined ? holds(field.fields ?? [], name) : field.name === name,
  )
