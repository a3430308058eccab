import fc from 'fast-check'

/**
 * Tests that draw their cases draw the same ones in every run: what fails has failed because of a change,
 * and fails again when run again. `DESK_TEST_SEED=random` draws others, and says which; a number draws those
 * of that number.
 */
const SAME = 20_261_123

const wanted = process.env.DESK_TEST_SEED ?? String(SAME)

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
