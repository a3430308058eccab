/**
 * What the demo's illustrations are drawn with: seeded chance and a few SVG shapes. No letters are set in
 * type, so that the pictures do not depend on the fonts of a machine.
 */

export type Point = readonly [x: number, y: number]

/** The same numbers for the same seed, everywhere. */
export type Chance = {
  /** Between `from` and `to`. */
  between: (from: number, to: number) => number
  pick: <T>(choices: readonly T[]) => T
  /** True with this probability. */
  happens: (probability: number) => boolean
}

/** Chance by mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (from, to) => from + (to - from) * next(),
    pick: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)]
      if (chosen === undefined) throw new RangeError('There is nothing to pick from.')
      return chosen
    },
    happens: (probability) => next() < probability,
  }
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

type Look = { fill?: string; stroke?: string; width?: number; opacity?: number; more?: string }

function look({ fill = 'none', stroke, width, opacity, more }: Look): string {
  const parts = [`fill="${fill}"`]
  if (stroke !== undefined) parts.push(`stroke="${stroke}"`)
  if (width !== undefined) parts.push(`stroke-width="${number(width)}"`)
  if (opacity !== undefined) parts.push(`opacity="${String(Math.round(opacity * 1000) / 1000)}"`)
  if (more !== undefined) parts.push(more)
  return parts.join(' ')
}

/** A rectangle, rounded by `radius`. */
export function box(x: number, y: number, w: number, h: number, how: Look, radius = 0): string {
  const corner = radius > 0 ? ` rx="${number(radius)}"` : ''
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(w)}" height="${number(h)}"${corner} ${look(how)}/>`
}

export function disc(x: number, y: number, radius: number, how: Look): string {
  return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${look(how)}/>`
}

export function oval(x: number, y: number, rx: number, ry: number, how: Look): string {
  return `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(rx)}" ry="${number(ry)}" ${look(how)}/>`
}

export function shape(points: readonly Point[], how: Look): string {
  const list = points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ')
  return `<polygon points="${list}" ${look(how)}/>`
}

export function line(points: readonly Point[], how: Look): string {
  const list = points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ')
  return `<polyline points="${list}" stroke-linecap="round" stroke-linejoin="round" ${look(how)}/>`
}

/** A path in SVG's own notation. */
export function path(d: string, how: Look): string {
  return `<path d="${d}" ${look(how)}/>`
}

/** A soft skyline through random heights between `top` and `bottom`, filled down to `floor`. */
export function hills(
  by: Chance,
  {
    width,
    top,
    bottom,
    floor,
    step,
  }: Record<'bottom' | 'floor' | 'step' | 'top' | 'width', number>,
  how: Look,
): string {
  let d = `M0 ${number(floor)} L0 ${number(by.between(top, bottom))}`
  for (let x = 0; x < width; x += step) {
    const y = by.between(top, bottom)
    d += ` S${number(x + step * 0.55)} ${number(y)} ${number(x + step)} ${number(y)}`
  }
  return path(`${d} L${number(width)} ${number(floor)} Z`, how)
}

export type Stop = readonly [offset: number, colour: string, opacity?: number]

function stops(list: readonly Stop[]): string {
  return list
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${String(offset)}" stop-color="${colour}" stop-opacity="${String(opacity)}"/>`,
    )
    .join('')
}

/** A gradient from top to bottom, to be used as `url(#id)`. */
export function fall(id: string, list: readonly Stop[]): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops(list)}</linearGradient>`
}

/** A gradient from the middle outwards. */
export function glow(id: string, list: readonly Stop[]): string {
  return `<radialGradient id="${id}" cx="0.5" cy="0.5" r="0.5">${stops(list)}</radialGradient>`
}

export function group(children: readonly string[], attributes = ''): string {
  return `<g ${attributes}>${children.join('')}</g>`
}

/** The whole drawing. */
export function drawing(
  width: number,
  height: number,
  definitions: readonly string[],
  children: readonly string[],
): string {
  const size = `width="${String(width)}" height="${String(height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}"><defs>${definitions.join('')}</defs>${children.join('')}</svg>`
}
