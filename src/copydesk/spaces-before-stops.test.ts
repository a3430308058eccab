import { describe, expect, it } from '@jest/globals'
import { spacesBeforeStops } from './spaces-before-stops.ts'

const corrected = (text: string, language?: string) =>
  spacesBeforeStops(text, { language })
    .reverse()
    .reduce(
      (done, { fix }) => done.slice(0, fix!.start) + fix!.replacement + done.slice(fix!.end),
      text,
    )

describe('spaces before stops', () => {
  it.each([
    ['a recipe for trouble . And then', 'a recipe for trouble. And then'],
    ['well , no\u00a0; and why ?', 'well, no; and why?'],
    ['(as they say .)', '(as they say.)'],
    ['لماذا ؟', 'لماذا؟'],
  ])('finds and mends %j', (text, expected) => {
    expect(corrected(text)).toBe(expected)
  })

  it.each([
    'Wait ...',
    'Wait . . . now',
    'a .5 share',
    'the .org domain',
    'fine :) then',
    '. first',
  ])('leaves %j alone', (text) => {
    expect(spacesBeforeStops(text)).toEqual([])
  })

  it('keeps the spaces that French sets, and finds those it does not', () => {
    expect(corrected('Pourquoi ? Oui\u00a0! Non .', 'fr-CA')).toBe('Pourquoi ? Oui\u00a0! Non.')
    expect(corrected('Pourquoi ?', 'en')).toBe('Pourquoi?')
  })

  it('takes in the space and the stop', () => {
    expect(spacesBeforeStops('war . So')[0]).toMatchObject({ start: 3, end: 5, text: ' .' })
  })
})
