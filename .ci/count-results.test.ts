import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from '@jest/globals'
import { isGood, total } from './count-results.mjs'

const run = (counts: Record<string, number>) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
})

describe('the results of all suites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opinion-desk-results-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, counts: Record<string, number>) => {
    writeFileSync(join(folder, name), JSON.stringify(run(counts)))
    return join(folder, name)
  }
  const count = (...files: string[]) =>
    promisify(execFile)(process.execPath, [resolve('.ci/count-results.mjs'), ...files])

  it('add up over the runs', () => {
    const first = run({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 })
    const second = run({ numPassedTests: 7, numTodoTests: 3 })
    expect(total([first, second])).toEqual({ passed: 12, failed: 1, skipped: 5 })
  })

  it('count a file that could not run as a failure', () => {
    const counts = total([run({ numPassedTests: 5, numRuntimeErrorTestSuites: 2 })])
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 0 })
    expect(isGood(counts)).toBe(false)
  })

  it('are not good when nothing ran', () => {
    expect(isGood(total([]))).toBe(false)
    expect(isGood(total([run({ numPendingTests: 9 })]))).toBe(false)
    expect(isGood(total([run({ numPassedTests: 1 })]))).toBe(true)
  })

  it('end with one plain line', async () => {
    const file = write('good.json', { numPassedTests: 3, numPendingTests: 1 })
    expect((await count(file)).stdout).toBe('3 passed, 0 failed, 1 skipped\n')
  })

  it('fail when a suite wrote none', async () => {
    const file = write('other.json', { numPassedTests: 3 })
    await expect(count(file, join(folder, 'missing.json'))).rejects.toMatchObject({
      code: 1,
      stdout: '3 passed, 0 failed, 0 skipped\n',
    })
  })
})
