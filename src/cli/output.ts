/**
 * Takes the standard output for the answer alone: whatever else prints there from now on, a logger or a
 * mail shown on the console, goes to the standard error.
 *
 * @returns prints, and resolves when all of it was handed over.
 */
export function claimOutput(): (text: string) => Promise<void> {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  // Whoever reads may have read enough.
  process.stdout.on('error', () => process.exit(0))
  return (text) => new Promise((resolve) => void write(`${text}\n`, () => resolve()))
}
