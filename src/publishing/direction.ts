/** The way a language (BCP 47) is read, by the script it is most often written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script
  return script !== undefined &&
    ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'].includes(script)
    ? 'rtl'
    : 'ltr'
}
