import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

const css = readFileSync('src/app/(site)/site.css', 'utf8')
const blocks = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6})\b/g)].map(([, name, value]) => [name, value]),
  ),
) as Record<string, string>[]
const light = blocks[0] ?? {}
const dark = { ...light, ...blocks[1] }
const print = { ...light, ...blocks[2] }

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(digits.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('the colours of the readers’ pages, %s', (_, colours) => {
  const of = (name: string) => {
    const value = colours[name]
    if (!value) throw new Error(`The stylesheet has no colour ${name}.`)
    return value
  }

  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'alert-paper'],
    ['quiet', 'paper'],
    ['quiet', 'raised'],
    ['accent', 'paper'],
    ['accent', 'raised'],
    ['accent', 'alert-paper'],
    ['alert', 'paper'],
    ['alert', 'alert-paper'],
    ['on-accent', 'accent'],
    ['ink', 'marked'],
  ])('%s on %s can be read (4.5 to 1)', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('edges of fields and the focus ring can be seen (3 to 1)', () => {
    expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3)
    expect(contrast(of('accent'), of('paper'))).toBeGreaterThanOrEqual(3)
  })
})
