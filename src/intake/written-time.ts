/**
 * A moment as a person writes it, with the zone it is told in.
 *
 * @param language BCP 47.
 * @param timeZone IANA name.
 */
export const writtenTime = (at: Date, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'longOffset',
  }).format(at)
