import { describe, expect, it } from '@jest/globals'
import { describeReading, readArticle, readingToJson } from './index.ts'

const text = [
  'Leave the ferry alone',
  'It stopped last week and the island stopped with it, as it does whenever the boat is away.',
  'About Author',
  'Share',
  'Comments are closed.',
].join('\n\n')
const reading = readArticle({ name: 'ferry.txt', text }, { name: 'Harbour', disclaimers: [] })

describe('the report of a reading', () => {
  it('tells in four groups what was found, asked, set aside and counted', () => {
    const report = describeReading(reading)
    expect(report.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'ferry.txt',
      'Found',
      'A person must decide (3 questions)',
      'Set aside',
      'Words accounted for',
    ])
    expect(report).toMatch(/Headline {5}Leave the ferry alone/)
    expect(report).toMatch(/Author box {3}empty/)
    expect(report).toMatch(/Comments {5}closed: Comments are closed\./)
    expect(report).toMatch(/must {4}no-byline \(whole piece\)/)
    expect(report).toMatch(/should {2}relative-date \(block 1 of the body\)/)
    expect(report).toMatch(/Share {2}\(button or banner/)
    expect(report).toMatch(
      /28 in the source = 22 in the piece \+ 5 in the furniture \+ 1 set aside/,
    )
    expect(report).not.toContain('NOT WHOLE')
  })

  it('gives a machine the same, without the source over again', () => {
    const report = readingToJson(reading)
    expect(Object.keys(report)).toEqual([
      'format',
      'source',
      'piece',
      'disclaimers',
      'comments',
      'invitation',
      'authorBox',
      'furniture',
      'setAside',
      'questions',
      'words',
    ])
    expect(report.source).toEqual({ name: 'ferry.txt', fingerprint: reading.source.fingerprint })
    expect(report.questions).toHaveLength(3)
    expect(report.words).toMatchObject({ source: 28, piece: 22, furniture: 5, setAside: 1 })
  })
})
