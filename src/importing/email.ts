/** An e-mail address that was hidden from robots; `address` when it can be told. */
export type HiddenEmail = { start: number; end: number; address?: string }

const shielded = /\[e-?mail\s?protected\]/giu
const bracketed =
  /(?<![\w.+-])([\w.+-]{1,64})\s?[[({<]\s?at\s?[\])}>]\s?([\w-]{1,63}(?:(?:\s?[[({<]\s?dot\s?[\])}>]\s?|\sdot\s|\.)[\w-]{1,63}){1,4})/giu
const spoken =
  /(?<![\w.+-])([\w.+-]{1,64})\sat\s([\w-]{1,63}(?:\sdot\s[\w-]{1,63}){0,2}\sdot\s(?:com|org|net|edu|gov|info|news|io|eu|co|uk|tr|pk))(?![\w-])/giu

const addressOf = (name: string, domain: string): string =>
  `${name}@${domain.replace(/\s?[[({<]\s?dot\s?[\])}>]\s?|\sdot\s/giu, '.')}`

/** Addresses written so that robots do not find them: `[email protected]`, `desk [at] x dot org`. */
export const hiddenEmails = (text: string): HiddenEmail[] => {
  const found: HiddenEmail[] = [...text.matchAll(shielded)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const pattern of [bracketed, spoken]) {
    for (const match of text.matchAll(pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        address: addressOf(match[1] ?? '', match[2] ?? ''),
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
