/** Checks that the subject of every commit that leads to HEAD is a Conventional Commit. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

const TYPES = 'build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test'
const SUBJECT = new RegExp(`^(?:${TYPES})(?:\\([a-z0-9][a-z0-9 ,/.-]*\\))?!?: \\S.*$`)

/** @returns {boolean} whether it reads `type(scope): what changed`, or is one that git itself wrote */
export const isConventional = (subject) =>
  SUBJECT.test(subject) || /^(?:Merge|Revert) /.test(subject)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const log = execFileSync('git', ['-c', 'safe.directory=*', 'log', '--format=%h %s', 'HEAD'], {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  const wrong = log.split('\n').filter((line) => line && !isConventional(line.replace(/^\S+ /, '')))
  for (const line of wrong) console.error(`not a Conventional Commit: ${line}`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
