/** How long a tab may take to draw its fields. */
const PATIENCE_MS = 2000

const FOCUSABLE =
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable="true"], button:not([disabled]), a[href]'

/** The element of a field in the panel's form, by its path. */
function fieldElement(root: ParentNode, path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  const own = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  if (own) return own
  // A rich text has no id of its own, only a label that names it; in a drawer the label adds the depth.
  const label = root.querySelector<HTMLElement>(
    `label[for="${CSS.escape(id)}"], label[for^="${CSS.escape(id)}-"]`,
  )
  return label?.closest<HTMLElement>('.field-type') ?? null
}

/** The row of an array in the panel's form, opened if it was folded. */
function rowElement(root: ParentNode, path: string, index: number): HTMLElement | null {
  const id = `${path.replaceAll('.', '-')}-row-${index}`
  const row = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
  row?.querySelector<HTMLButtonElement>('.collapsible__toggle--collapsed')?.click()
  return row
}

/** The entry of a panel, which asks for its entries once it is drawn; the panel where the entry is gone. */
async function entryElement(panel: HTMLElement, item: string): Promise<HTMLElement> {
  const entry = `[data-item="${CSS.escape(item)}"]`
  return (await appears(() => panel.querySelector<HTMLElement>(entry))) ?? panel
}

/** A field, or one row of an array and the field within it to begin with. */
export type Destination = {
  path: string
  tab: number | null
  /** The entry of a panel, by its public id. */
  item?: string | undefined
  row?: { index: number; field: string } | undefined
}

/**
 * Opens the tab that holds the destination, scrolls to it and puts the focus into it.
 *
 * @returns false when it is not to be found, for instance because the form does not show it now.
 */
export async function goToField(root: HTMLElement, destination: Destination): Promise<boolean> {
  if (destination.tab !== null) {
    const tabs = root.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
    tabs[destination.tab]?.click()
  }
  const { item, path, row } = destination
  const find = () => (row && rowElement(root, path, row.index)) ?? fieldElement(root, path)
  const field = await appears(find)
  if (!field) return false
  const element = item === undefined ? field : await entryElement(field, item)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  await appears(() => {
    const begin = row && fieldElement(element, `${path}.${row.index}.${row.field}`)
    const target =
      [begin, element].find((each) => each?.matches(FOCUSABLE)) ??
      element.querySelector<HTMLElement>(
        '.field-type input:not([type="hidden"]):not([disabled]), .field-type textarea:not([disabled]), [contenteditable="true"]',
      ) ??
      element.querySelector<HTMLElement>(FOCUSABLE)
    target?.focus({ preventScroll: true })
    // A row that is still unfolding takes no focus.
    return target && target === document.activeElement ? target : null
  })
  pointAt(element)
  return true
}

/** Puts the focus on the first of such elements, as soon as there is one that takes it. */
export async function focusWithin(element: HTMLElement, selector: string): Promise<void> {
  await appears(() => {
    const target = element.querySelector<HTMLElement>(selector)
    target?.focus({ preventScroll: true })
    return target && target === document.activeElement ? target : null
  })
}

/** Marks an element for a moment. */
export function pointAt(element: HTMLElement): void {
  element.classList.add('desk-pointed-at')
  setTimeout(() => element.classList.remove('desk-pointed-at'), PATIENCE_MS)
}

async function appears(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const element = find()
    if (element || performance.now() > until) return element
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
