import type { Problem } from '../problem.ts'
import type { FileProblem } from './file-faults.ts'

/** What stands against files, as problems of the form. */
export const problemsOfFiles = (problems: readonly FileProblem[]): Problem[] =>
  problems.map(({ fault, message, name }) => ({
    field: 'files',
    code: 'file-refused',
    message,
    fault,
    ...(name === undefined ? {} : { about: name }),
  }))
