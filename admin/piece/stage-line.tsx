import type { Stage } from '../../src/workflow/stages.ts'
import { lineOf, placeInLine, stageLabel } from './arrange-transitions.ts'

/** The row of stages, with where the piece stands. */
export function StageLine({ stage, stages }: { stage: string; stages: readonly Stage[] }) {
  const here = placeInLine(stages, stage)
  const isAside = stage === 'blocked' || stage === 'archived'
  return (
    <div className={`stage-line stage-line--${stage}`}>
      <ol className="stage-line__stages" aria-label="Stages of a piece">
        {lineOf(stages).map(({ name, label, description }, place) => {
          const isHere = place === here
          const state = isHere ? 'here' : place < here ? 'past' : 'ahead'
          return (
            <li
              key={name}
              className={`stage-line__stage stage-line__stage--${state}`}
              aria-current={isHere ? 'step' : undefined}
              title={description}
            >
              <span className="stage-line__mark" aria-hidden="true" />
              <span className="stage-line__label">
                {isHere && isAside ? stageLabel(stages, stage) : label}
              </span>
            </li>
          )
        })}
      </ol>
      {stage === 'archived' && (
        <span className="stage-line__aside" aria-current="step">
          {stageLabel(stages, stage)}
        </span>
      )}
    </div>
  )
}
