import { describe, expect, it } from '@jest/globals'
import { relativeDates } from './relative-dates.ts'

const found = (text: string, language?: string) =>
  relativeDates(text, { language }).map((finding) => finding.text)

describe('dates that age', () => {
  it.each([
    ['The pier closed last August and again last August.', ['last August', 'last August']],
    ['This week the council met; next year it will not.', ['This week', 'next year']],
    ['It was decided yesterday, three weeks ago to some.', ['yesterday', 'three weeks ago']],
    ['She spoke on Monday.', ['on Monday']],
    ['A few days ago it rained.', ['A few days ago']],
    ['Earlier today, and this May, it rained.', ['Earlier today', 'this May']],
  ])('finds them in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'This may be wrong, and this march was long.',
    'The last week of March was wet.',
    'Over the last year nothing changed.',
    'It closed last August (2021) and in August 2021.',
    'On Monday, 6 January 2020 it opened; on Monday 6 January 2020 too.',
    'On Sunday mornings the bells ring; on Sundays they ring twice.',
    "Tomorrow's world and the leaders of tomorrow.",
    'Blast Monday, and this falls short.',
    'This fall in prices hurts.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('knows Turkish and Arabic, and keeps quiet in a language it does not know', () => {
    expect(found('Geçen hafta iskele kapandı, dün açıldı.', 'tr')).toEqual(['Geçen hafta', 'dün'])
    expect(found('أغلق الميناء الأسبوع الماضي.', 'ar')).toEqual(['الأسبوع الماضي'])
    expect(found('last week', 'cy')).toEqual([])
  })

  it('gives the range in the text', () => {
    const text = 'Since last August.'
    const [finding] = relativeDates(text)
    expect(text.slice(finding!.start, finding!.end)).toBe('last August')
    expect(finding!.start).toBe(6)
  })
})
