'use client'

import type { Stage } from '../../src/workflow/stages.ts'
import { useWords } from '../use-words.ts'
import { stageLabel } from './arrange-transitions.ts'

/** Names a stage of the desk's workflow in the language of the panel. */
export function useStageName(stages: readonly Stage[]): (stage: string) => string {
  const { told } = useWords()
  return (stage) => told('stages', stage, stageLabel(stages, stage))
}
