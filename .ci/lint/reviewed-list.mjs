import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'

/**
 * A reviewed list: the files that may do what a rule refuses elsewhere, each with its reason.
 *
 * @param {string} name of the JSON file beside this one
 * @returns {{ file: string, reason: string }[]}
 */
export function readReviewedList(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** The path of the linted file from the root of the repository, with forward slashes. */
export function fileOf(context) {
  return relative(context.cwd, context.filename).split(sep).join('/')
}
