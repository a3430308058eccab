import { pointAt } from '../form/go-to-field.ts'
import type { ArrangedTransition } from './arrange-transitions.ts'

/** What stands in the way of a transition, within its bar. */
export const obstaclesBefore = ({ name }: Pick<ArrangedTransition, 'name'>): string =>
  `.obstacles[data-before~="${CSS.escape(name)}"]`

/** Puts the focus on a transition, or on what stands in its way, and marks it for a moment. */
export function pointOut(bar: HTMLElement | null, transition: ArrangedTransition): void {
  const button = `[data-transition="${CSS.escape(transition.name)}"]`
  const find = (selector: string) => bar?.querySelector<HTMLElement>(selector) ?? null
  const element = (transition.allowed ? null : find(obstaclesBefore(transition))) ?? find(button)
  if (!element) return
  element.focus({ preventScroll: true })
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  pointAt(element)
}
