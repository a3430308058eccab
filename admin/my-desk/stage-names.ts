import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import { NAMESPACE } from '../../src/words/words.ts'

/** What a stage is called; a host's own has only its label. */
export type StageName = (stage: string, stages: readonly Stage[]) => string

export function stageNames(i18n: object): StageName {
  const { translations } = i18n as {
    translations?: Record<string, Record<string, Record<string, string>>>
  }
  const words = translations?.[NAMESPACE]?.stages ?? {}
  return (stage, stages) =>
    words[stage] ??
    [...stages, ...SUBMISSION_STAGES].find(({ name }) => name === stage)?.label ??
    stage
}
