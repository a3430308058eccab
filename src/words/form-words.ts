import type { CollectionConfig, Config, Field, GlobalConfig, LabelFunction } from 'payload'

import type { Labels } from './labels/index.ts'
import { LABELS } from './labels/index.ts'
import { NAMESPACE } from './words.ts'

/** One text in every language there is, by the language's code. */
type InLanguages = Record<string, string>

/** @returns the text in every language, or `undefined` when it stands in English alone. */
export type Teller = (text: string, path: string) => InLanguages | undefined

/** What a host writes under `opinionDesk.labels` of a language: an English text of ours, and its own for it. */
type HostLabels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The desk's own table, with what the host says otherwise or in further languages. */
export const tellerOf = (i18n?: Config['i18n'], labels: Labels = LABELS): Teller => {
  const host = hostLabels(i18n)
  return (text, path) => {
    const [tr, ar] = labels[`${path}:${text}`] ?? labels[text] ?? []
    const theirs = Object.entries(host).flatMap(([language, words]) => {
      const own = words[`${path}:${text}`] ?? words[text]
      return own === undefined ? [] : [[language, own] as const]
    })
    if (tr === undefined && theirs.length === 0) return undefined
    return { en: text, ...(tr && ar ? { tr, ar } : {}), ...Object.fromEntries(theirs) }
  }
}

function hostLabels(i18n: Config['i18n']): HostLabels {
  const translations = (i18n?.translations ?? {}) as Record<string, Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(translations).map(([language, sections]) => {
      const words = sections[NAMESPACE] as { labels?: Record<string, string> } | undefined
      return [language, words?.labels ?? {}]
    }),
  )
}

/**
 * A collection or global of the desk with its texts in every language. What names the noun chooses its language
 * where the panel is made; all that is said of a field is a table of languages, because Payload keeps the
 * fields that a form was made of for whoever opens the same form next, in whichever language.
 */
export function inLanguages<Noun extends CollectionConfig | GlobalConfig>(
  noun: Noun,
  tell: Teller,
): Noun {
  return {
    ...noun,
    ...labelsIn(noun as Node, tell, '', chosen),
    ...('label' in noun ? { label: chosen(noun.label, tell, '') } : {}),
    admin: adminIn(noun.admin, tell, ''),
    fields: fieldsInLanguages(noun.fields, tell),
  }
}

/** The same for fields that stand in a collection of the host. */
export const fieldsInLanguages = (fields: readonly Field[], tell: Teller, path = ''): Field[] =>
  fields.map((field) => fieldIn(field, tell, path))

/** What is asked of a field; Payload's own type is a union of all of them. */
type Node = {
  name?: string
  label?: unknown
  labels?: { singular?: unknown; plural?: unknown }
  admin?: object
  fields?: readonly Field[]
  tabs?: readonly Node[]
  blocks?: readonly Node[]
  options?: readonly unknown[]
  description?: unknown
}

function fieldIn(field: Field, tell: Teller, above: string): Field {
  return nodeIn(field as unknown as Node, tell, above) as unknown as Field
}

function nodeIn(node: Node, tell: Teller, above: string): Node {
  const path = [above, node.name].filter(Boolean).join('.')
  const inner = (each: Node) => nodeIn(each, tell, path)
  return {
    ...node,
    ...('label' in node ? { label: listed(node.label, tell, path) } : {}),
    ...labelsIn(node, tell, path, listed),
    ...('description' in node ? { description: listed(node.description, tell, path) } : {}),
    ...(node.admin ? { admin: adminIn(node.admin, tell, path) } : {}),
    ...(node.options ? { options: node.options.map((each) => optionIn(each, tell, path)) } : {}),
    ...(node.fields ? { fields: fieldsInLanguages(node.fields, tell, path) } : {}),
    ...(node.tabs ? { tabs: node.tabs.map(inner) } : {}),
    ...(node.blocks ? { blocks: node.blocks.map(inner) } : {}),
  }
}

type Say = typeof listed

const labelsIn = ({ labels }: { labels?: unknown }, tell: Teller, path: string, say: Say) => {
  if (typeof labels !== 'object' || labels === null) return {}
  const { singular, plural } = labels as { singular?: unknown; plural?: unknown }
  return {
    labels: {
      ...(singular ? { singular: say(singular, tell, path) } : {}),
      ...(plural ? { plural: say(plural, tell, path) } : {}),
    },
  }
}

const optionIn = (option: unknown, tell: Teller, path: string): unknown => {
  if (typeof option !== 'object' || option === null || !('label' in option)) return option
  return { ...option, label: listed(option.label, tell, path) }
}

const TABLES = ['description', 'group', 'placeholder'] as const

const adminIn = (admin: object | undefined, tell: Teller, path: string): object | undefined => {
  if (!admin) return admin
  const told = TABLES.filter((key) => key in admin).map((key) => [
    key,
    listed((admin as Record<string, unknown>)[key], tell, path),
  ])
  return { ...admin, ...Object.fromEntries(told) }
}

/** A label that chooses its language itself. */
function chosen(label: unknown, tell: Teller, path: string): unknown {
  const told = typeof label === 'string' ? tell(label, path) : undefined
  if (told === undefined) return label
  const choose: LabelFunction = ({ i18n }) => told[i18n.language] ?? told.en ?? String(label)
  return choose
}

function listed(text: unknown, tell: Teller, path: string): unknown {
  return (typeof text === 'string' ? tell(text, path) : undefined) ?? text
}
