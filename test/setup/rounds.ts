/**
 * How often a race is run or a process killed: with `DESK_TEST_ROUNDS=all` as often as is said, else a fifth
 * as often, so that a run of everything stays short.
 */
export const roundsOf = (all: number): number =>
  process.env.DESK_TEST_ROUNDS === 'all' ? all : Math.ceil(all / 5)
