'use client'

import { Button } from '@payloadcms/ui'

import type { Stage } from '../../src/workflow/stages.ts'
import { useWords } from '../use-words.ts'
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
  const { told, word } = useWords()
  if (transitions.length === 0) {
    return <p className="desk-bar__quiet">{word('piece:nothingToDo')}</p>
  }
  return (
    <div className="desk-bar__buttons" role="group" aria-label={word('piece:acts')}>
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
              title: told('transitionsAbout', name, description),
            }}
            onClick={() => onChoose(transition)}
          >
            {doing === name && open !== name
              ? word('common:loading')
              : told('transitions', name, label)}
          </Button>
        )
      })}
    </div>
  )
}
