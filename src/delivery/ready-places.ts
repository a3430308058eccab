/** Where an answer lies in a file, and how long its parts are; all in bytes. */
export type Place = { at: number; facts: number; head: number; body: number }

/**
 * Places by key, for very many of them: the numbers stand in arrays, since an object for each would take more
 * memory than all of them.
 */
export function readyPlaces() {
  const slots = new Map<string, number>()
  let ats = new Float64Array(FEW)
  let lengths = new Uint32Array(FEW * PARTS)
  let used = 0
  let free: number[] = []

  function slotFor(key: string): number {
    const slot = slots.get(key) ?? free.pop() ?? used++
    if (slot >= ats.length) {
      ats = grown(ats, new Float64Array(ats.length * 2))
      lengths = grown(lengths, new Uint32Array(lengths.length * 2))
    }
    slots.set(key, slot)
    return slot
  }

  return {
    get(key: string): Place | undefined {
      const slot = slots.get(key)
      if (slot === undefined) return undefined
      const first = slot * PARTS
      return {
        at: ats[slot] ?? 0,
        facts: lengths[first] ?? 0,
        head: lengths[first + 1] ?? 0,
        body: lengths[first + 2] ?? 0,
      }
    },
    has: (key: string): boolean => slots.has(key),
    set(key: string, { at, facts, head, body }: Place): void {
      const slot = slotFor(key)
      ats[slot] = at
      lengths.set([facts, head, body], slot * PARTS)
    },
    delete(key: string): void {
      const slot = slots.get(key)
      if (slot === undefined) return
      slots.delete(key)
      free.push(slot)
    },
    clear(): void {
      slots.clear()
      ats = new Float64Array(FEW)
      lengths = new Uint32Array(FEW * PARTS)
      used = 0
      free = []
    },
    size: (): number => slots.size,
  }
}

const FEW = 1_024
const PARTS = 3

function grown<Numbers extends Float64Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
