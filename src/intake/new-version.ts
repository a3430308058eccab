import type { Call } from './call.ts'
import type { NewVersion } from './contributor-acts.ts'
import type { Problem } from './problem.ts'
import { readSubmission } from './submission-input.ts'
import type { IntakeRules } from './submission-input.ts'

/** What a changed version is read against: the submission it changes. */
export type ChangedSubmission = { kind: 'draft' | 'pitch'; language?: string | null; call?: Call }

const FIELDS = new Set(['title', 'pitch', 'text'])

/**
 * Reads a changed version by the rules its submission was read by. That the call has closed or the terms have
 * changed since does not matter: it was asked for.
 */
export function readNewVersion(
  values: { title: string; pitch: string; text: string },
  submission: ChangedSubmission,
  { languages, now }: Pick<IntakeRules, 'languages' | 'now'>,
): { ok: true; version: NewVersion } | { ok: false; problems: Problem[] } {
  const { call, kind, language } = submission
  const open = call && {
    slug: call.slug,
    title: call.title,
    guidelines: '',
    accepts: [kind] as const,
  }
  const limits = {
    ...(call?.minWords === undefined ? {} : { minWords: call.minWords }),
    ...(call?.maxWords === undefined ? {} : { maxWords: call.maxWords }),
  }
  const reading = readSubmission(
    {
      kind,
      ...(call ? { call: call.slug } : {}),
      ...(language ? { language } : {}),
      title: values.title,
      pitch: values.pitch,
      ...(kind === 'draft' ? { text: values.text } : {}),
      // What stands already and is not asked again.
      exclusive: true,
      interests: { declared: 'none' },
      aiUse: { declared: 'none' },
      name: 'x',
      email: 'x@example.org',
    },
    { now, languages, calls: open ? [{ ...open, ...limits, opensAt: now }] : [] },
  )
  if (!reading.ok) {
    const problems = reading.problems.filter(({ field }) => FIELDS.has(field))
    if (problems.length > 0) return { ok: false, problems }
    return { ok: false, problems: reading.problems }
  }
  const { title, pitch, text } = reading.submission
  return { ok: true, version: { title, pitch, ...(text === undefined ? {} : { text }) } }
}
