/** What stands for one English text. */
export type Told = readonly [turkish: string, arabic: string]

/**
 * Texts of the forms by their English words. Where one word has two meanings, the path of the field goes
 * before it: `purpose:To`.
 */
export type Labels = Readonly<Record<string, Told>>
