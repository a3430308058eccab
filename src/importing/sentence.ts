/** The sentences of a paragraph, roughly: a stop, white space, a capital. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s(?=\p{Lu})/u)
