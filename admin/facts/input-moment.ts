const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a field for date and time shows it, in the zone of whoever looks; `''` for none. */
export function inputOfMoment(moment: string): string {
  const time = new Date(moment)
  if (moment === '' || Number.isNaN(time.getTime())) return ''
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** What such a field holds as ISO 8601, UTC; `''` for none. */
export function momentOfInput(text: string): string {
  const time = new Date(text)
  return text === '' || Number.isNaN(time.getTime()) ? '' : time.toISOString()
}
