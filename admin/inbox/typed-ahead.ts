/** Keys that a panel of a decision takes: the number of a reason, and the one that decides. */
const TAKEN = /^(?:[1-9]|Enter)$/

type Press = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'metaKey'>

/** Whether a press is meant for the panel that is about to open. */
export const isForPanel = ({ altKey, ctrlKey, key, metaKey }: Press): boolean =>
  !altKey && !ctrlKey && !metaKey && TAKEN.test(key)

/** What was chosen before the panel was there: a reason by its number, and whether Enter came last. */
export function readTyped<Reason>(
  keys: readonly string[],
  reasons: readonly Reason[],
): { reason: Reason | undefined; isEntered: boolean } {
  const number = keys.findLast((key) => key !== 'Enter')
  const reason = number === undefined ? undefined : reasons[Number(number) - 1]
  return { reason, isEntered: keys.at(-1) === 'Enter' }
}
