import { describe, expect, it } from '@jest/globals'

import { clearOldTexts, forgetSaved, keepText, keptText, placeOf } from './kept-text.ts'
import type { Store } from './kept-text.ts'

const AT = '2026-11-23T08:00:00.000Z'

function browser(): Store & { places: Map<string, string> } {
  const places = new Map<string, string>()
  return {
    places,
    get length() {
      return places.size
    },
    key: (index) => [...places.keys()][index] ?? null,
    getItem: (place) => places.get(place) ?? null,
    setItem: (place, value) => void places.set(place, value),
    removeItem: (place) => void places.delete(place),
  }
}

const place = placeOf('opinion-pieces', 7, '1')
const saved = { headline: 'Clocks', revision: 3, updatedAt: AT }

describe('what was typed and not saved', () => {
  it('is found again by who typed it, and by nobody else', () => {
    const store = browser()
    keepText(store, place, { at: AT, base: saved, mine: { ...saved, headline: 'Clocks, again' } })
    expect(keptText(store, place, saved)?.mine.headline).toBe('Clocks, again')
    expect(keptText(store, placeOf('opinion-pieces', 7, '2'), saved)).toBeNull()
    expect(keptText(store, placeOf('opinion-pieces', undefined, '1'), saved)).toBeNull()
  })

  it('is nothing to offer when the desk has it by now', () => {
    const store = browser()
    keepText(store, place, { at: AT, base: saved, mine: { ...saved, headline: 'Clocks, again' } })
    const now = { headline: 'Clocks, again', revision: 4, updatedAt: '2026-11-24T08:00:00.000Z' }
    expect(keptText(store, place, now)).toBeNull()
  })

  it('of a new piece is taken away once the piece says it', () => {
    const store = browser()
    const fresh = placeOf('opinion-pieces', undefined, '1')
    keepText(store, fresh, { at: AT, base: {}, mine: { headline: 'Clocks', kind: 'op-ed' } })
    forgetSaved(store, fresh, { headline: 'Another', id: 8 })
    expect(store.places.size).toBe(1)
    forgetSaved(store, fresh, { ...saved, id: 7, kind: 'column', slug: 'clocks' })
    expect(store.places.size).toBe(0)
  })

  it('goes after two weeks, and at once when it cannot be read; what others keep stays', () => {
    const store = browser()
    keepText(store, place, { at: AT, base: {}, mine: { headline: 'x' } })
    store.setItem(placeOf('opinion-pieces', 8, '1'), '{"at":"x"')
    store.setItem('a theme', 'dark')
    clearOldTexts(store, Date.parse(AT) + 13 * 86_400_000)
    expect([...store.places.keys()]).toEqual([place, 'a theme'])
    clearOldTexts(store, Date.parse(AT) + 15 * 86_400_000)
    expect([...store.places.keys()]).toEqual(['a theme'])
  })

  it('is no reason to stop where a browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('closed')
    }
    const closed = { length: 1, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse }
    expect(keepText(closed, place, { at: AT, base: {}, mine: {} })).toBe(false)
    expect(keptText(closed, place, {})).toBeNull()
    expect(() => clearOldTexts(closed, 0)).not.toThrow()
    expect(() => forgetSaved(closed, place, {})).not.toThrow()
  })
})
