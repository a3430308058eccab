/** A month as `2026-03`. */
export type Month = string

/** The months from one time to another, ISO 8601, the latest first. */
export function monthsBetween(first: string, last: string): Month[] {
  const months: Month[] = []
  let [year = 0, month = 0] = last.slice(0, 7).split('-').map(Number)
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (name < first.slice(0, 7)) return months
    months.push(name)
    month -= 1
    if (month === 0) [year, month] = [year - 1, 12]
  }
}

/** The first and the last day of a month. */
export function daysOf(month: Month): { from: string; until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month}-01`, until: `${month}-${String(last).padStart(2, '0')}` }
}
