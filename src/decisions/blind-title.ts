/** What the title of a submission that is read blind depends on. */
export type Titled = {
  publicId: string
  title: string
  namesHidden?: boolean | null
  redactedTitle?: string | null
}

/**
 * The title of a submission as somebody may see it. Where names are hidden, whoever may not know them sees the
 * title that an editor made without names, and until there is one only the end of the reference.
 *
 * @param seesNames whether the person may see who sends things in.
 */
export function shownTitle(
  { namesHidden, publicId, redactedTitle, title }: Titled,
  seesNames: boolean,
) {
  if (seesNames || namesHidden !== true) return title
  return redactedTitle?.trim() || `№ ${publicId.slice(-6)}`
}
