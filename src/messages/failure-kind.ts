const LONGEST = 120

/**
 * What failures of one reason have in common: the answer of the server without what stands for one letter alone,
 * its address, the name a queue gave it, hours.
 */
export function kindOfFailure(failure: string | null | undefined): string {
  return (failure ?? '')
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/gu, '…')
    .replace(/\[[^\]]*\]|\([^)]*\)/gu, '…')
    .replace(/\b(?=\w*\d)(?=\w*[a-z])\w{8,}\b|\b\d{4,}\b/giu, '…')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\d{1,2}:\d{2}(?::\d{2})?\b/gu, '…')
    .replace(/(?:…[\s:;,.-]*)+/gu, '… ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
}

/** Failures by their kind, the most frequent first; only kinds of which there are several. */
export function kindsOfFailures(
  failures: readonly (string | null | undefined)[],
): { kind: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const failure of failures) {
    const kind = kindOfFailure(failure)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => ({ kind, count }))
}
