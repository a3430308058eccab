import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { DeskError } from '../errors.ts'

const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) => typeof value === 'object' && value !== null
const isDate = (value: unknown) =>
  // Years of more than four digits are beyond what every database keeps.
  value instanceof Date || (typeof value === 'string' && !/^[+-]/.test(value))
const isReference = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || isObject(value)

const IS_OF_TYPE: Partial<Record<FlattenedField['type'], (value: unknown) => boolean>> = {
  array: isObject,
  code: isText,
  date: isDate,
  email: isText,
  group: (value) => isObject(value) && !Array.isArray(value),
  radio: isText,
  relationship: isReference,
  richText: isObject,
  select: isText,
  text: isText,
  textarea: isText,
  upload: isReference,
}

/** How a form says that a list is empty. */
const isNothing = ({ type }: FlattenedField, value: unknown) =>
  type === 'array' ? value === 0 || value === '0' : type === 'relationship' && NOTHING.has(value)
const NOTHING = new Set<unknown>(['', 'none', 'null'])

/**
 * Before a save: refuses a value of another type than its field's. Payload's own validation lets many of
 * them through (an object as a headline), and each database then does something else with it.
 *
 * @throws DeskError `wrong-type` 400 naming the field.
 */
export const refuseWrongTypes: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
}) => {
  if (operation === 'create' || operation === 'update') {
    const { data } = args as { data?: unknown }
    const { flattenedFields } = collection as unknown as { flattenedFields: FlattenedField[] }
    checkAll(flattenedFields, data, '')
  }
  return args
}

function checkAll(fields: readonly FlattenedField[], data: unknown, path: string): void {
  if (!isObject(data)) return
  for (const field of fields) {
    const value = (data as Record<string, unknown>)[field.name]
    if (value === undefined || value === null || isNothing(field, value)) continue
    const at = path === '' ? field.name : `${path}.${field.name}`
    const isOfType = IS_OF_TYPE[field.type]
    if (!isOfType) continue
    const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
    const values: unknown[] = isList && Array.isArray(value) ? value : [value]
    if ((isList && !Array.isArray(value)) || !values.every(isOfType)) throw wrongType(at)
    if (field.type !== 'array' && field.type !== 'group') continue
    for (const row of values) checkAll(field.flattenedFields, row, at)
  }
}

const wrongType = (field: string) =>
  new DeskError('wrong-type', 400, `“${field}” is not of the type that this field holds.`, [
    { field },
  ])
