import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** Where a relationship field of the form leads, or `null`. */
export function useRelated(name: string): { collection: string; id: string } | null {
  const { docConfig } = useDocumentInfo()
  const value: unknown = useFormFields(([fields]) => fields[name]?.value)
  const field = docConfig?.fields.find((each) => 'name' in each && each.name === name)
  if (field?.type !== 'relationship' || typeof field.relationTo !== 'string') return null
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  if (typeof id !== 'string' && typeof id !== 'number') return null
  return { collection: field.relationTo, id: String(id) }
}
