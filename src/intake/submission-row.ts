import type { Declaration, Submission } from './submission.ts'

/** The columns of a declaration, in the words the pieces use too. */
const declared = (declaration: Declaration) =>
  declaration.declared === 'some'
    ? { choice: 'declared' as const, text: declaration.text }
    : { choice: 'none' as const, text: null }

/**
 * What a contributor sent, as columns of the row that keeps it. Nothing is left out: links, and the name
 * where the desk knows the contributor by another one, stand under the note, each on its own line.
 *
 * @param knownAs the name of the contributor's record.
 */
export function rowOfSubmission(submission: Submission, knownAs: string, terms?: string) {
  const interests = declared(submission.interests)
  const aiUse = declared(submission.aiUse)
  return {
    kind: submission.kind,
    title: submission.title,
    pitch: submission.pitch,
    text: submission.text ?? null,
    note: noteOf(submission, knownAs),
    language: submission.language,
    interests: interests.choice,
    interestsText: interests.text,
    aiUse: aiUse.choice,
    aiUseText: aiUse.text,
    exclusive: submission.exclusive,
    publishedBefore: submission.publishedBefore ?? null,
    termsText: terms ?? null,
    termsHash: submission.agreedTerms ?? null,
  }
}

function noteOf({ links, name, note }: Submission, knownAs: string): string | null {
  const parts = [
    note,
    links.length > 0 ? ['Links:', ...links].join('\n') : undefined,
    name === knownAs ? undefined : `Sent under the name: ${name}`,
  ]
  return parts.filter((part) => part !== undefined).join('\n\n') || null
}
