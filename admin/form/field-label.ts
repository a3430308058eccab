import type { ClientField } from 'payload'

type Labelled = {
  name?: string
  label?: unknown
  fields?: readonly ClientField[]
  tabs?: readonly { fields: readonly ClientField[] }[]
}

/** What a field of the panel's form is called, by its name; the name itself where it has no plain label. */
export const fieldLabel = (fields: readonly ClientField[], name: string): string =>
  labelOf(fields, name) ?? name

function labelOf(fields: readonly ClientField[], name: string): string | undefined {
  for (const field of fields as readonly Labelled[]) {
    if (field.name === name) return typeof field.label === 'string' ? field.label : name
    if (field.name !== undefined) continue
    const inner = [...(field.fields ?? []), ...(field.tabs ?? []).flatMap((tab) => tab.fields)]
    const found = inner.length > 0 ? labelOf(inner, name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
