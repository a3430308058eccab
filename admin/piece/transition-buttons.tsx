'use client'

import { Button } from '@payloadcms/ui'

import type { Stage } from '../../src/workflow/stages.ts'
import { asksFirst } from './arrange-transitions.ts'
import type { ArrangedTransition } from './arrange-transitions.ts'

type TransitionButtonsProps = {
  transitions: readonly ArrangedTransition[]
  stages: readonly Stage[]
  /** Name of the one whose panel is open. */
  open: string | null
  /** Name of the one that is being taken. */
  doing: string | null
  /** The page holds something that must be settled first. */
  isHeld: boolean
  onChoose: (transition: ArrangedTransition) => void
}

/** What can be done now. A closed button stays within reach, and leads to what closes it. */
export function TransitionButtons(props: TransitionButtonsProps) {
  const { transitions, stages, open, doing, isHeld, onChoose } = props
  if (transitions.length === 0) {
    return <p className="desk-bar__quiet">Your roles let you read this piece; others move it.</p>
  }
  return (
    <div className="desk-bar__buttons" role="group" aria-label="What can be done now">
      {transitions.map((transition) => {
        const { name, label, description, allowed, weight } = transition
        const isClosed = !allowed || isHeld
        return (
          <Button
            key={name}
            buttonStyle={weight}
            margin={false}
            className={isClosed ? 'desk-button--closed' : ''}
            extraButtonProps={{
              'aria-disabled': isClosed || doing !== null,
              'aria-expanded': asksFirst(transition, stages) ? open === name : undefined,
              'data-transition': name,
              title: description,
            }}
            onClick={() => onChoose(transition)}
          >
            {doing === name && open !== name ? 'One moment …' : label}
          </Button>
        )
      })}
    </div>
  )
}
