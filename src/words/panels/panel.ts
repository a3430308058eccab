/** One word of a panel in every language that the desk has; a missing one does not compile. */
export type InAll = readonly [english: string, turkish: string, arabic: string]

/** Words of a panel by section and key; a counted one ends in `_one` and `_other`. */
export type Panel = Readonly<Record<string, Readonly<Record<string, InAll>>>>
