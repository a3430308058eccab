import { describe, expect, it } from '@jest/globals'
import type { HouseForImport } from './index.ts'
import { accountForWords, textOfBlock, readArticle } from './index.ts'

const house: HouseForImport = {
  name: 'Harbour Review',
  disclaimers: [
    {
      code: 'authors-own',
      wordings: [
        'The views in this article are those of the author and do not necessarily reflect the position of Harbour Review.',
        'The views in this article are those of the authors and do not necessarily reflect the position of Harbour Review.',
      ],
    },
  ],
  year: 2024,
}

const ferry =
  'The morning ferry carries nurses, schoolchildren and the post, and when it stops the island stops with it, as anyone who has waited on that quay in February will tell you.'
const council =
  'The council says that the boat loses money. So does the library, and nobody has yet proposed to sink the library in the sound and call it a saving for the rest of us.'
const bridge =
  'A bridge would cost more than forty years of sailings, and it would be closed by wind on the very days when the boat, with its low deck and patient crew, still makes the crossing.'
const end =
  'Keep the boat, count its passengers honestly, and publish the count where the people who paid for it can read it.'

const read = (...blocks: string[]) =>
  readArticle({ name: 'ferry.txt', text: blocks.join('\n\n') }, house)
const codes = (reading: ReturnType<typeof read>) => reading.questions.map(({ code }) => code)
const body = (reading: ReturnType<typeof read>) => reading.piece.body.map(textOfBlock)
const whole = (reading: ReturnType<typeof read>) => {
  const words = accountForWords(reading)
  expect(words).toMatchObject({ missing: [], invented: [], inOrder: true })
  expect(words.source).toBe(words.piece + words.furniture + words.setAside)
}

describe('reading an article', () => {
  it('reads a Markdown article with byline, dateline, bio and rule', () => {
    const reading = read(
      '# Leave the ferry alone',
      'By Ada Moss and Ben Ruiz',
      `LONDON — ${ferry}`,
      '## What it costs ##',
      council,
      '***',
      bridge,
      '### And then',
      end,
      'Ada Moss is a marine engineer. Ben Ruiz teaches history.',
      'Ben Ruiz teaches history in Leith.',
    )
    whole(reading)
    expect(reading.piece).toMatchObject({
      headline: 'Leave the ferry alone',
      standfirst: null,
      dateline: 'LONDON',
      authors: [{ name: 'Ada Moss' }, { name: 'Ben Ruiz' }],
    })
    expect(reading.piece.body.map((block) => block.type)).toEqual([
      'paragraph',
      'crosshead',
      'paragraph',
      'rule',
      'paragraph',
      'crosshead',
      'paragraph',
    ])
    expect(reading.piece.body[1]).toMatchObject({ level: 2, children: [{ text: 'What it costs' }] })
    expect(reading.piece.body[5]).toMatchObject({ level: 3 })
    expect(reading.setAside.map(({ text }) => text)).toEqual(['#', '##', '##', '***', '###'])
    expect(reading.authorBox?.bio).toMatch(/^Ada Moss is/)
    expect(codes(reading)).toEqual([])
  })

  it('takes a paragraph above the byline for the standfirst, without asking', () => {
    const reading = read(
      'Leave the ferry alone',
      'An island is not a line in a budget, and a boat is not a luxury.',
      'By Ada Moss, marine engineer',
      ferry,
      council,
      bridge,
    )
    whole(reading)
    expect(reading.piece.standfirst).toMatch(/^An island/)
    expect(reading.piece.authors).toEqual([{ name: 'Ada Moss', role: 'marine engineer' }])
    expect(codes(reading)).toEqual([])
  })

  it('finds no standfirst where the text begins under the byline', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      'It stops.',
      ferry,
      council,
      bridge,
    )
    expect(reading.piece.standfirst).toBeNull()
    expect(body(reading)[0]).toBe('It stops.')
  })

  it('matches a disclaimer above the text with one of the house, brackets and all', () => {
    const reading = read(
      '*(The views in this article are those of the author, and do not necessarily reflect the position of Harbour Review)*',
      'Leave the ferry alone',
      'By Ada Moss',
      ferry,
      council,
    )
    whole(reading)
    expect(reading.piece.headline).toBe('Leave the ferry alone')
    expect(reading.disclaimers).toEqual([
      {
        code: 'authors-own',
        similarity: 1,
        placement: 'before-body',
        wording: expect.stringMatching(/^The views in .* Harbour Review$/),
      },
    ])
    expect(codes(reading)).toEqual([])
  })

  it.each([
    ['author', 'By Ada Moss and Ben Ruiz', true],
    ['authors', 'By Ada Moss', true],
    ['author', 'By Ada Moss', false],
    ['authors', 'By Ada Moss and Ben Ruiz', false],
  ])('with “%s” and “%s” the disclaimer is questioned: %s', (noun, byline, asked) => {
    const reading = read(
      'Leave the ferry alone',
      byline,
      ferry,
      council,
      `Disclaimer: The views in this article are those of the ${noun} and do not necessarily reflect the position of Harbour Review.`,
    )
    expect(codes(reading)).toEqual(asked ? ['disclaimer-mismatch'] : [])
    expect(reading.disclaimers[0]?.code).toBe('authors-own')
  })

  it('says so when the wording differs a little, and offers that of the house', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      ferry,
      council,
      'The views in this article are those of the author and do not reflect the position of Harbour Review.',
    )
    expect(codes(reading)).toEqual(['disclaimer-wording'])
    expect(reading.questions[0]?.suggestion).toBe(house.disclaimers[0]?.wordings[0])
  })

  it('keeps a sentence about the views of a minister in the body', () => {
    const minister =
      'The views expressed by the minister do not necessarily reflect the views of the people who voted for her, nor of those who did not.'
    for (const place of [
      [ferry, minister, council],
      [ferry, council, minister],
    ]) {
      const reading = read('Leave the ferry alone', 'By Ada Moss', ...place)
      expect(body(reading)).toContain(minister)
      expect(reading.furniture.map(({ kind }) => kind)).toEqual(['byline'])
      expect(codes(reading)).toEqual([])
    }
  })

  it('keeps what may be furniture in the middle of a body, and asks', () => {
    const doubtful =
      'The opinions expressed in this article of 1921 do not represent those of its paper, said the judge.'
    const reading = read('Leave the ferry alone', 'By Ada Moss', ferry, doubtful, council, bridge)
    expect(body(reading)).toContain(doubtful)
    expect(codes(reading)).toEqual(['furniture-guess'])
    whole(reading)
  })

  it('parts a bio from the disclaimer in the same paragraph', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      ferry,
      council,
      'Ada Moss is a marine engineer. The views in this article are those of the author and do not necessarily reflect the position of Harbour Review.',
    )
    whole(reading)
    expect(reading.authorBox).toEqual({ heading: '', bio: 'Ada Moss is a marine engineer.' })
    expect(reading.disclaimers[0]).toMatchObject({ code: 'authors-own', similarity: 1 })
    expect(body(reading)).toEqual([ferry, council])
  })

  it('reads an author box with something in it, an invitation and a notice', () => {
    const reading = read(
      'Leave the ferry alone',
      ferry,
      council,
      bridge,
      'About the author',
      'Ada Moss builds boats and writes about those who need them.',
      'Letters: send to letters@harbour.example',
      'Comments on this article are now closed.',
    )
    whole(reading)
    expect(reading.authorBox).toEqual({
      heading: 'About the author',
      bio: 'Ada Moss builds boats and writes about those who need them.',
    })
    expect(reading.invitation?.email).toBe('letters@harbour.example')
    expect(reading.comments?.policy).toBe('closed')
    expect(codes(reading)).toEqual(['no-byline'])
  })

  it('takes “The author is …” at the end for the bio', () => {
    const reading = read('Leave the ferry alone', ferry, council, 'The author is a retired pilot.')
    expect(reading.authorBox).toEqual({ heading: '', bio: 'The author is a retired pilot.' })
    expect(codes(reading)).toEqual(['no-byline'])
  })

  it('asks about a bare name under the headline', () => {
    const reading = read('Leave the ferry alone', 'Ada Moss', ferry, council, bridge)
    expect(codes(reading)).toEqual(['no-byline', 'byline-guess'])
    expect(reading.questions[1]?.suggestion).toBe('By Ada Moss')
    expect(body(reading)[0]).toBe('Ada Moss')
  })

  it('takes what stands above a bare name for the standfirst, and the date below it aside', () => {
    const reading = read(
      'Leave the ferry alone',
      'An island is not a line in a budget.',
      'Ada Moss',
      'Tuesday 5 March 2024',
      ferry,
      council,
      '© 2024 Harbour Review',
    )
    whole(reading)
    expect(reading.piece.standfirst).toBe('An island is not a line in a budget.')
    expect(body(reading)).toEqual(['Ada Moss', ferry, council])
    expect(codes(reading)).toEqual(['no-byline', 'standfirst-guess', 'byline-guess', 'date-line'])
    expect(reading.setAside.map(({ reason }) => reason)).toEqual(['date-line', 'boilerplate'])
  })

  it('puts web furniture aside and says why', () => {
    const reading = read(
      'OPINION',
      'Leave the ferry alone',
      'By Ada Moss',
      'Published 12 March 2024, 10:30',
      ferry,
      'Advertisement',
      'Read more: The bridge that never was',
      council,
      'Share',
    )
    whole(reading)
    expect(reading.setAside.map(({ reason }) => reason)).toEqual([
      'kicker',
      'date-line',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ])
    expect(body(reading)).toEqual([ferry, council])
    expect(codes(reading)).toEqual(['date-line'])
  })

  it('asks for a headline where the text begins at once', () => {
    const reading = read(ferry, council, bridge)
    expect(reading.piece.headline).toBe('')
    expect(body(reading)).toEqual([ferry, council, bridge])
    expect(codes(reading)).toEqual(['headline-missing', 'no-byline'])
  })

  it('asks for a body where there is only a headline, and for both where there is nothing', () => {
    expect(codes(read('Leave the ferry alone'))).toEqual(['body-missing', 'no-byline'])
    expect(codes(read(' \r\n'))).toEqual(['headline-missing', 'body-missing', 'no-byline'])
  })

  it('joins hard-wrapped lines, and keeps paragraphs that end in one newline apart', () => {
    const wrapped = [ferry, council, bridge, end]
      .map((text) => text.replace(/(.{1,72})(?: |$)/g, '$1\r\n'))
      .join('\r\n')
    const reading = read('Leave the ferry alone', `By Ada Moss\r\n\r\n${wrapped}`)
    expect(body(reading)).toEqual([ferry, council, bridge, end])
    const single = readArticle(
      {
        name: 'single.txt',
        text: ['Leave the ferry alone', 'By Ada Moss', ferry, council, 'It stops.', end].join('\n'),
      },
      house,
    )
    expect(body(single)).toEqual([ferry, council, 'It stops.', end])
    expect(single.piece.headline).toBe('Leave the ferry alone')
    whole(single)
  })

  it('takes short lines between paragraphs for crossheads, and asks when unsure', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      ferry,
      'What it costs',
      council,
      'Who pays?',
      bridge,
      'No.',
      end,
    )
    expect(reading.piece.body.map((block) => block.type)).toEqual([
      'paragraph',
      'crosshead',
      'paragraph',
      'crosshead',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(reading.questions.map(({ code, excerpt }) => [code, excerpt])).toEqual([
      ['crosshead-guess', 'Who pays?'],
    ])
  })

  it('leaves verse in paragraphs', () => {
    const reading = read('Leave the ferry alone', 'By Ada Moss', ferry, 'The tide', 'The tide', end)
    expect(reading.piece.body.every((block) => block.type === 'paragraph')).toBe(true)
  })

  it('finds hidden addresses wherever they stand', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      ferry,
      council,
      'Pitch us: write to desk [at] harbour dot example, or [email\u00a0protected], or ada (at) harbour (dot) example.',
    )
    const asked = reading.questions.filter(({ code }) => code === 'obfuscated-email')
    expect(asked.map(({ suggestion }) => suggestion)).toEqual([
      'desk@harbour.example',
      undefined,
      'ada@harbour.example',
    ])
    expect(asked.every(({ where }) => where.part === 'furniture')).toBe(true)
  })

  it('asks each thing at its place, with the words and what could stand there', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      `${ferry} It stopped last week , and on May 3 it sank Accept.`,
      council,
    )
    expect(codes(reading)).toEqual([
      'relative-date',
      'space-before-stop',
      'date-without-year',
      'stray-word',
    ])
    const text = body(reading)[0]!
    expect(
      reading.questions.map(({ where }) => [where.index, text.slice(where.start, where.end)]),
    ).toEqual([
      [0, 'last week'],
      [0, ' ,'],
      [0, 'May 3'],
      [0, 'Accept'],
    ])
    expect(reading.questions[3]?.suggestion).toMatch(/on May 3 it sank\.$/)
    expect(reading.questions[2]?.message).toContain('2024')
    expect(reading.questions.map(({ severity }) => severity)).toEqual([
      'should',
      'should',
      'should',
      'must',
    ])
  })

  it('reads an Arabic article from right to left', () => {
    const first =
      'العبارة الصباحية تحمل الممرضات والتلاميذ والبريد، وحين تتوقف تتوقف الجزيرة كلها معها كما يعرف كل من انتظر هناك.'
    const second =
      'يقول المجلس إن القارب يخسر المال الأسبوع الماضي، وكذلك المكتبة، ولم يقترح أحد حتى الآن إغلاق المكتبة لهذا السبب.'
    const reading = read(
      'اتركوا العبارة وشأنها',
      'بقلم: ليلى حداد',
      first,
      second,
      'الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الصحيفة.',
      'التعليقات مغلقة',
    )
    whole(reading)
    expect(reading.piece).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      headline: 'اتركوا العبارة وشأنها',
      authors: [{ name: 'ليلى حداد' }],
    })
    expect(body(reading)).toEqual([first, second])
    expect(reading.comments?.policy).toBe('closed')
    expect(codes(reading)).toEqual(['disclaimer-unknown', 'relative-date'])
  })

  it('reads a Turkish article, also in decomposed letters', () => {
    const first =
      'Sabah vapuru hemşireleri, çocukları ve postayı taşır; o durduğunda ada da durur, çünkü başka bir yol yoktur ve kış uzundur.'
    const second =
      'Belediye vapurun zarar ettiğini söylüyor. Kütüphane de öyle, ama kimse kütüphaneyi bu yüzden kapatmayı önermedi, değil mi?'
    const text = ['Vapura dokunmayın', 'Yazan: Cem Ak', first, second, 'Yorumlara kapalı']
      .join('\n\n')
      .normalize('NFD')
    const reading = readArticle({ name: 'vapur.txt', text }, house)
    whole(reading)
    expect(reading.piece).toMatchObject({
      language: 'tr',
      direction: 'ltr',
      authors: [{ name: 'Cem Ak' }],
    })
    expect(body(reading)).toEqual([first, second].map((one) => one.normalize('NFC')))
    expect(reading.comments?.policy).toBe('closed')
    expect(codes(reading)).toEqual([])
  })

  it('asks for the language where its script is not known', () => {
    const reading = read('Το πλοίο', 'Το πλοίο μεταφέρει νοσοκόμες και παιδιά κάθε πρωί στο νησί.')
    expect(codes(reading)).toContain('language-guess')
  })

  it('asks about marks and characters that readers should not meet', () => {
    const reading = read(
      'Leave the ferry alone',
      'By Ada Moss',
      `${ferry} It is **ours**.`,
      `${council} It\u200b is.`,
      bridge,
    )
    expect(codes(reading)).toEqual(['markup-left', 'invisible-characters'])
    whole(reading)
  })

  it('bounds its questions and counts the rest', () => {
    const many = `${ferry} ${'It sank last week. '.repeat(150)}`
    const reading = read('Leave the ferry alone', 'By Ada Moss', many, council)
    expect(reading.questions).toHaveLength(101)
    expect(reading.questions.at(-1)).toMatchObject({
      code: 'too-many-findings',
      message: expect.stringContaining('50 more'),
    })
  })

  it('passes on the questions that arose while the file was decoded', () => {
    const question = {
      code: 'charset-guessed' as const,
      message: 'Look.',
      excerpt: '',
      where: { part: 'piece' as const, start: 0, end: 0 },
      severity: 'must' as const,
    }
    const text = ['Leave the ferry alone', 'By Ada Moss', ferry].join('\n\n')
    expect(readArticle({ name: 'a.txt', text, questions: [question] }, house).questions).toEqual([
      question,
    ])
  })
})
