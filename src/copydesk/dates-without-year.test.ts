import { describe, expect, it } from '@jest/globals'
import { datesWithoutYear } from './dates-without-year.ts'

const found = (text: string, language?: string) =>
  datesWithoutYear(text, { language }).map((finding) => finding.text)

describe('dates without a year', () => {
  it.each([
    ['Then, on January 6, the crew left.', ['January 6']],
    ['All of the January 6 papers count.', ['January 6']],
    ['On 17 December the lights failed.', ['17 December']],
    ['On the 3rd of May and on Sept. 4 it opened.', ['3rd of May', 'Sept. 4']],
    ['From May 9 to June 9, it held.', ['May 9 to June 9']],
    ['From 9 to 12 March it held.', ['9 to 12 March']],
    ['March 3–5 was wet.', ['March 3–5']],
  ])('finds them in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'On January 6, 2021, and on 17 December 2019 it opened.',
    'From May 9 to June 9, 2021, it held.',
    'In 2021, on January 6, it opened.',
    'It opened on January 6, 2021 and closed on January 9.',
    'It opened on January 6 this year.',
    'In January 2020 some 20,000 came; you may 5 times.',
    'In January 20,000 people came.',
    'On January 47 nothing happens.',
    'Give May 10% of it.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('does not take the year of another sentence for its own', () => {
    expect(found('It ended in 2021. On January 6 it began.')).toEqual(['January 6'])
    expect(found('On January 6 it began. In 2021 it ended.')).toEqual(['January 6'])
  })

  it('knows Turkish, French and Arabic', () => {
    expect(found("Vapur 6 Ocak'ta kalktı, 7 Ocak 2020'de durdu.", 'tr')).toEqual([])
    expect(found("Vapur 6 Ocak'ta kalktı.", 'tr')).toEqual(['6 Ocak'])
    expect(found('Le 1er mai, la mer monte.', 'fr')).toEqual(['1er mai'])
    expect(found('في ٦ يناير غادرت السفينة.', 'ar')).toEqual(['٦ يناير'])
    expect(found('في 6 يناير 2020 غادرت السفينة.', 'ar')).toEqual([])
  })
})
