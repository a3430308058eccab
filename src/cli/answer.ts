/** What a command answers: for a person and for a machine, and whether all is well. */
export type Answer = {
  ok: boolean
  /** Lines for a terminal. */
  text: string
  /** The same, for `--json`: its keys stand, more may come. */
  document: Record<string, unknown>
}

/** A table of two columns, indented. */
export function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join('\n')
}

export const plural = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`
