/** What was filled in, by the names of the fields. */
export type HandFields = ReadonlyMap<string, string>

/** The body of `POST /api/submissions/by-hand`, made of a form; what was left empty is left out. */
export function handBody(fields: HandFields): Record<string, unknown> {
  const text = (name: string) => fields.get(name)?.trim() || undefined
  const declared = (name: string) => {
    const choice = text(name)
    const words = text(`${name}Text`)
    return choice && { declared: choice, ...(choice === 'some' && words ? { text: words } : {}) }
  }
  const answers = [...fields]
    .filter(([name, value]) => name.startsWith('answer-') && value.trim() !== '')
    .map(([name, value]) => ({ question: name.slice('answer-'.length), answer: value }))
  const links = (fields.get('links') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const body = {
    call: text('call'),
    kind: text('kind'),
    title: text('title'),
    language: text('language'),
    pitch: text('pitch'),
    text: text('kind') === 'draft' ? text('text') : undefined,
    links: links.length > 0 ? links : undefined,
    note: text('note'),
    exclusive: EXCLUSIVE[fields.get('exclusive') ?? ''],
    publishedBefore: text('publishedBefore'),
    interests: declared('interests'),
    aiUse: declared('aiUse'),
    name: text('name'),
    email: text('email'),
    agreedTerms: text('agreedTerms'),
    answers: answers.length > 0 ? answers : undefined,
    sendReceipt: fields.has('sendReceipt'),
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
}

const EXCLUSIVE: Readonly<Record<string, boolean>> = { yes: true, no: false }
