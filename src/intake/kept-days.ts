/** A kept form is dropped after so many days. */
export const KEPT_DAYS = 30
