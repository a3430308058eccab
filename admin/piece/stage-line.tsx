'use client'

import type { Stage } from '../../src/workflow/stages.ts'
import { useWords } from '../use-words.ts'
import { lineOf, placeInLine } from './arrange-transitions.ts'
import { useStageName } from './use-stage-name.ts'

/** The row of stages, with where the piece stands. */
export function StageLine({ stage, stages }: { stage: string; stages: readonly Stage[] }) {
  const { told, word } = useWords()
  const nameOf = useStageName(stages)
  const here = placeInLine(stages, stage)
  const isAside = stage === 'blocked' || stage === 'archived'
  return (
    <div className={`stage-line stage-line--${stage}`}>
      <ol className="stage-line__stages" aria-label={word('piece:stages')}>
        {lineOf(stages).map(({ name, description }, place) => {
          const isHere = place === here
          const state = isHere ? 'here' : place < here ? 'past' : 'ahead'
          return (
            <li
              key={name}
              className={`stage-line__stage stage-line__stage--${state}`}
              aria-current={isHere ? 'step' : undefined}
              title={told('stagesAbout', name, description)}
            >
              <span className="stage-line__mark" aria-hidden="true" />
              <span className="stage-line__label">{nameOf(isHere && isAside ? stage : name)}</span>
            </li>
          )
        })}
      </ol>
      {stage === 'archived' && (
        <span className="stage-line__aside" aria-current="step">
          {nameOf(stage)}
        </span>
      )}
    </div>
  )
}
