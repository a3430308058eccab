/** Places of a sentence that take a word of the desk's own, by its code, and the section it stands in. */
export const NAMED_PLACES: Readonly<
  Record<string, 'checkAsks' | 'checkNames' | 'declared' | 'roles'>
> = {
  ask: 'checkAsks',
  check: 'checkNames',
  role: 'roles',
  what: 'declared',
}
