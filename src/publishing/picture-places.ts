const DEEPEST = 60

type Node = { type?: unknown; value?: unknown; children?: unknown }

/**
 * Where each picture of a body stands first, by its row id: the place of its node in the editor's tree, as
 * `body.3`, counted as the copy desk counts its blocks.
 */
export function placesOfPictures(editorState: unknown): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const walk = (node: unknown, place: string, depth: number) => {
    if (typeof node !== 'object' || node === null || depth > DEEPEST) return
    const { type, value, children } = node as Node
    const id = type === 'upload' ? rowIdOf(value) : undefined
    if (id !== undefined && !places.has(id)) places.set(id, place)
    if (!Array.isArray(children)) return
    children.forEach((child, index) => walk(child, `${place}.${index}`, depth + 1))
  }
  walk((editorState as { root?: unknown } | null | undefined)?.root, 'body', 0)
  return places
}

/** A row stands in an upload by its id, or whole. */
function rowIdOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}
