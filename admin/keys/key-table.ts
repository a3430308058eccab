/** A key of a screen, and what it does there. */
export type KeyEntry<Act extends string> = {
  readonly act: Act
  /** As `KeyboardEvent.key` names them; the first is shown. */
  readonly keys: readonly string[]
  /** Only while the list itself has the focus: elsewhere the key means something already. */
  readonly inList?: true
}

/** What is known of a key when it is pressed. */
export type Press = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** The focus is in a field. */
  isTyping: boolean
  /** The focus is on the list. */
  isInList: boolean
  /** Single keys are switched off; keys of the list work all the same. */
  isOff?: boolean
}

/**
 * What a press means on a screen; `null` for whatever is not the screen's: while somebody types, with a
 * modifier, or a key that the thing in focus knows by itself.
 */
export function actOfPress<Act extends string>(
  table: readonly KeyEntry<Act>[],
  press: Press,
): Act | null {
  if (press.isTyping || press.ctrlKey || press.metaKey || press.altKey) return null
  const entry = table.find(
    ({ inList, keys }) =>
      keys.includes(press.key) && (inList ? press.isInList : press.isInList || !press.isOff),
  )
  return entry?.act ?? null
}
