/**
 * Adds up Jest's result files and prints `N passed, M failed, K skipped`: `node count-results.mjs FILE...`.
 * Exits 1 when a test failed, a file of results is missing, or nothing ran at all.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** The counts of one run of Jest. A file that could not run has no tests to count, and is one failure. */
export function countsOf(results) {
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

/** @param {object[]} runs results as Jest writes them with `--json` */
export function total(runs) {
  return runs.map(countsOf).reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    NOTHING,
  )
}

export const isGood = ({ passed, failed }) => passed > 0 && failed === 0

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const runs = process.argv.slice(2).map(read)
  const present = runs.filter((run) => run !== undefined)
  const counts = total(present)
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exitCode = isGood(counts) && present.length === runs.length ? 0 : 1
}
