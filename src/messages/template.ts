import { faultOfField } from '../words/fault-of-field.ts'

/** A message with places to fill in: `{name}` in its subject or text. */
export type Template = {
  /** Stable name, kept with every message made of it. */
  name: string
  /** BCP 47. */
  language: string
  /** Who reads it and when, for the person who edits it. */
  description: string
  /** The places it may use. */
  placeholders: readonly string[]
  subject: string
  text: string
}

/** A template that cannot be used as it stands, found at boot or in a test and never while sending. */
export class TemplateError extends Error {
  override name = 'TemplateError'
}

const PLACE = /\{([^{}\n]*)\}/g

type TemplateFault =
  | { fault: 'templateSubject' }
  | { fault: 'templatePlace'; places: { place: string; known: string } }

/** A place in a template that is none of its own, or a subject of several lines; `null` when all is well. */
export function faultOfTemplate({
  subject,
  text,
  placeholders,
}: Pick<Template, 'placeholders' | 'subject' | 'text'>): TemplateFault | null {
  if (/[\r\n]/.test(subject)) return { fault: 'templateSubject' }
  for (const [place, key = ''] of `${subject}\n${text}`.matchAll(PLACE)) {
    if (placeholders.includes(key)) continue
    const known = placeholders.map((one) => `{${one}}`).join(', ')
    return { fault: 'templatePlace', places: { place, known } }
  }
  return null
}

/**
 * Checks that every place in a template is one it says it has, and that its subject is one line.
 *
 * @throws TemplateError naming the template, the place, and those it may use.
 */
export function checkTemplate(template: Template): void {
  const wrong = faultOfTemplate(template)
  if (!wrong) return
  const places = 'places' in wrong ? wrong.places : undefined
  const why = faultOfField(undefined, wrong.fault, places)
  throw new TemplateError(`Template “${template.name}”: ${why}`)
}

/**
 * Puts values into their places, once and literally: a value that itself reads like a place, a template
 * of some other kind or code stays the text it is.
 *
 * @throws TemplateError when a place has no value.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACE, (place, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined) throw new TemplateError(`There is no value for the place ${place}.`)
    return value
  })
}
