import type { Declaration, Submission } from './submission.ts'

/** The columns of a declaration, in the words the pieces use too. */
const declared = (declaration: Declaration) =>
  declaration.declared === 'some'
    ? { choice: 'declared' as const, text: declaration.text }
    : { choice: 'none' as const, text: null }

/**
 * What a contributor sent, as columns of the row that keeps it. Nothing is left out; the name stays as it
 * was sent, where the desk knows the contributor by another one.
 */
export function rowOfSubmission(submission: Submission, terms?: string) {
  const interests = declared(submission.interests)
  const aiUse = declared(submission.aiUse)
  return {
    kind: submission.kind,
    title: submission.title,
    pitch: submission.pitch,
    text: submission.text ?? null,
    note: submission.note ?? null,
    links: submission.links,
    answers: submission.answers ?? null,
    sentBy: submission.name,
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
