import { DeskError } from '../errors.ts'

/** Deeper than any text of the editor; Payload's own walks through a document end the process's stack. */
const DEPTH_LIMIT = 200

type Place = { value: unknown; path: string; depth: number }

/**
 * Before a save: refuses what no database keeps as it is (half a character, NUL), what is nested too deeply
 * to be walked through, and children of a text that are none. Here, because this hook runs before Payload
 * looks at the data at all.
 *
 * @throws DeskError `text-broken` 400, `data-too-deep` 422, `body-unreadable` 422.
 */
export function refuseUnstorable<Args>({ args }: { args: Args }): Args {
  const { data } = args as { data?: unknown }
  const places: Place[] = [{ value: data, path: '', depth: 0 }]
  for (let place = places.pop(); place; place = places.pop()) {
    const { value, path, depth } = place
    if (typeof value === 'string' && /[\p{Surrogate}\0]/u.test(value)) throw broken(path)
    if (typeof value !== 'object' || value === null || value instanceof Date) continue
    if (ArrayBuffer.isView(value)) continue
    if (depth > DEPTH_LIMIT) throw tooDeep(path)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'children' && !isListOfNodes(inner)) throw unreadable(path)
      // A path of two names is enough to find the place.
      places.push({ value: inner, path: depth < 2 ? `${path}.${key}` : path, depth: depth + 1 })
    }
  }
  return args
}

const isListOfNodes = (value: unknown) =>
  Array.isArray(value) && value.every((node) => typeof node === 'object' && node !== null)

const fieldOf = (path: string) => path.slice(1, 100)

const broken = (path: string) =>
  new DeskError(
    'text-broken',
    400,
    `“${fieldOf(path)}” holds half a character or a NUL: type that place again.`,
    [{ field: fieldOf(path) }],
  )

const tooDeep = (path: string) =>
  new DeskError(
    'data-too-deep',
    422,
    'The text is nested too deeply. Take lists and quotes out of each other.',
    [{ field: fieldOf(path) }],
  )

const unreadable = (path: string) =>
  new DeskError(
    'body-unreadable',
    422,
    'The text is not in the form of the editor. Paste it in again as plain text.',
    [{ field: fieldOf(path) }],
  )
