const CHANGED = 'desk:changed'

/**
 * Tells every panel of this page that something was done, so that what each of them shows, the workflow bar
 * above all, is asked again. Whoever does something need not know who shows it.
 */
export function tellOfChange(): void {
  document.dispatchEvent(new Event(CHANGED))
}

/** @returns what ends the listening. */
export function hearOfChanges(listener: () => void): () => void {
  document.addEventListener(CHANGED, listener)
  return () => document.removeEventListener(CHANGED, listener)
}
