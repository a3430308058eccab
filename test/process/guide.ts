import { readFileSync } from 'node:fs'

/** A thing that a page of the docs tells its reader to do. */
export type Step = { write: string; text: string } | { run: string }

/** What a page says to do, in order: files to write (```ts name-of-file) and lines to run (```sh). */
export function stepsOf(page: string): Step[] {
  const steps: Step[] = []
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)
  for (const [, language, file, text = ''] of blocks) {
    if (language === 'sh') {
      steps.push(
        ...text
          .trim()
          .split('\n')
          .map((run) => ({ run })),
      )
    } else if (file) steps.push({ write: file, text })
  }
  return steps
}
