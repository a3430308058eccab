/** One thing that readers score, and how much it counts. */
export type ScoreCategory = { name: string; weight: number }

export const RECOMMENDATIONS = ['accept', 'changes', 'decline', 'none'] as const
export type Recommendation = (typeof RECOMMENDATIONS)[number]

/** What a reader gave: from 0 to 10 in each category, `null` where they abstain. */
export type Score = {
  values: Record<string, number | null>
  /** Weighted mean of what was given; `null` when nothing was. */
  total: number | null
  recommendation: Recommendation
  note?: string
  /** Why this reader steps back; then nothing of theirs counts. */
  conflict?: string
}

export type ScoreProblem = { field: string; code: string; message: string }

/** What is scored where a call names nothing. */
export const WHOLE: readonly ScoreCategory[] = [{ name: 'Overall', weight: 1 }]

const FIELDS = new Set(['values', 'recommendation', 'note', 'conflict'])
const NOTE_LIMIT = 5000
const MOST = 10

/** Reads what a reader sends, and names everything that is wrong with it. */
export function readScore(
  input: unknown,
  categories: readonly ScoreCategory[],
): { ok: true; score: Score } | { ok: false; problems: ScoreProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      ok: false,
      problems: [{ field: '', code: 'wrong-type', message: 'Send a JSON object.' }],
    }
  }
  const given = input as Record<string, unknown>
  const problems: ScoreProblem[] = Object.keys(given)
    .filter((key) => !FIELDS.has(key))
    .slice(0, 20)
    .map((key) => ({
      field: key.slice(0, 60),
      code: 'unknown-field',
      message: `There is no field “${key.slice(0, 60)}”: leave it out.`,
    }))
  const conflict = textIn(given.conflict, 'conflict', problems)
  const note = textIn(given.note, 'note', problems)
  const values = conflict === undefined ? valuesIn(given.values, categories, problems) : {}
  const recommendation = RECOMMENDATIONS.find((one) => one === (given.recommendation ?? 'none'))
  if (!recommendation) {
    const message = `Recommend one of: ${RECOMMENDATIONS.join(', ')}.`
    problems.push({ field: 'recommendation', code: 'not-a-choice', message })
  }
  if (problems.length > 0 || !recommendation) return { ok: false, problems }
  return {
    ok: true,
    score: {
      values,
      total: totalOf(values, categories),
      recommendation: conflict === undefined ? recommendation : 'none',
      ...(note === undefined ? {} : { note }),
      ...(conflict === undefined ? {} : { conflict }),
    },
  }
}

function textIn(given: unknown, field: string, problems: ScoreProblem[]): string | undefined {
  if (given === undefined || given === null || given === '') return undefined
  if (typeof given !== 'string' || given.length > NOTE_LIMIT || /\p{Cs}|\0/u.test(given)) {
    const message = `“${field}” is a text of at most ${NOTE_LIMIT} characters.`
    problems.push({ field, code: 'wrong-type', message })
    return undefined
  }
  return given.trim().normalize('NFC') || undefined
}

function valuesIn(
  given: unknown,
  categories: readonly ScoreCategory[],
  problems: ScoreProblem[],
): Record<string, number | null> {
  const sent = new Map(
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? Object.entries(given as Record<string, unknown>)
      : [],
  )
  for (const name of sent.keys()) {
    if (!categories.some((category) => category.name === name)) {
      const message = `There is no category “${name.slice(0, 60)}”.`
      problems.push({ field: 'values', code: 'unknown-field', message })
    }
  }
  return Object.fromEntries(
    categories.map(({ name }) => {
      const value = sent.get(name) ?? null
      if (value === null) return [name, null]
      if (typeof value === 'number' && value >= 0 && value <= MOST && Number.isInteger(value * 2)) {
        return [name, value]
      }
      const message = `“${name}” is scored from 0 to ${MOST}, in halves; leave it out to abstain.`
      problems.push({ field: 'values', code: 'not-a-choice', message })
      return [name, null]
    }),
  )
}

/** The weighted mean of what was given, to hundredths; categories in which somebody abstains do not count. */
export function totalOf(
  values: Readonly<Record<string, number | null>>,
  categories: readonly ScoreCategory[],
): number | null {
  let sum = 0
  let weights = 0
  for (const { name, weight } of categories) {
    const value = Object.hasOwn(values, name) ? values[name] : null
    if (value === null || value === undefined) continue
    sum += value * weight
    weights += weight
  }
  return weights === 0 ? null : Math.round((sum / weights) * 100) / 100
}

/** What all readers together think: how many scored, their mean and the one in the middle. */
export function summaryOf(totals: readonly (number | null)[]): {
  count: number
  mean: number | null
  median: number | null
} {
  const given = totals.filter((total): total is number => total !== null).sort((a, b) => a - b)
  if (given.length === 0) return { count: 0, mean: null, median: null }
  const mean = given.reduce((sum, total) => sum + total, 0) / given.length
  const half = Math.floor(given.length / 2)
  const middle =
    (given[half] ?? 0) + (given.length % 2 === 0 ? (given[half - 1] ?? 0) : (given[half] ?? 0))
  return {
    count: given.length,
    mean: Math.round(mean * 100) / 100,
    median: Math.round((middle / 2) * 100) / 100,
  }
}
