import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Block, Inline } from '../publishing/content.ts'
import { newsroom } from './newsroom.ts'
import type { DemoPiece } from './newsroom.ts'
import { correctedText } from './correction.ts'
import { pictures } from './pictures.ts'
import { parseProse } from './prose.ts'

const seedArticle = new URL('../../../shared/seeds/opinion-article.txt', import.meta.url)
const present = existsSync(seedArticle)
if (!present) {
  process.stderr.write('SKIPPED: no ../shared/seeds/opinion-article.txt beside the project\n')
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(strings)
  return []
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? []
}

function sequences(text: string, length: number): string[] {
  const found = words(text)
  return found
    .slice(0, Math.max(0, found.length - length + 1))
    .map((_, from) => found.slice(from, from + length).join(' '))
}

function inlineText(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  return inline.type === 'link' ? inline.children.map(inlineText).join('') : '\n'
}

function blockText(block: Block): string {
  if (block.type === 'list') {
    return block.items.map((item) => item.map(inlineText).join('')).join(' ')
  }
  return 'children' in block ? block.children.map(inlineText).join('') : ''
}

function bodyLength(piece: DemoPiece): number {
  return parseProse(piece.text).reduce((sum, block) => sum + words(blockText(block)).length, 0)
}

const published = newsroom.pieces.filter((piece) => piece.stage === 'published')
const slugs = (things: { slug: string }[]): string[] => things.map((thing) => thing.slug)

describe('the text is its own', () => {
  const whenPresent = present ? it : it.skip

  whenPresent('shares no six words in a row with the seed article', () => {
    const seed = new Set(sequences(readFileSync(seedArticle, 'utf8'), 6))
    expect(seed.size).toBeGreaterThan(1000)
    const told = [...strings(newsroom), ...strings(pictures)]
    const shared = told.flatMap((text) => sequences(text, 6)).filter((six) => seed.has(six))
    expect(shared).toEqual([])
  })

  it('names no address that could be somebody’s', () => {
    const text = strings(newsroom).join('\n')
    for (const [, host = ''] of text.matchAll(/https?:\/\/([^/\s)]+)/g)) {
      expect(host).toMatch(/(^|\.)example\.org$/)
    }
    for (const [, domain = ''] of text.matchAll(/\S+@([\w.-]+\w)/g)) {
      expect(['desk.example', 'example.org']).toContain(domain)
    }
    expect(text).not.toContain('http://')
  })
})

describe('the story holds together', () => {
  it('has one colleague for each role, at the address of the role', () => {
    const roles = newsroom.users.map((user) => user.role)
    expect([...roles].sort()).toEqual([
      'admin',
      'api',
      'copy-editor',
      'desk-chief',
      'editor',
      'fact-checker',
      'legal',
      'picture-editor',
      'reader',
    ])
    for (const user of newsroom.users) expect(user.email).toBe(`${user.role}@desk.example`)
  })

  it('gives every thing a slug, code or key of its own', () => {
    const { authors, calls, disclaimers, pieces, sections, series, submissions, topics } = newsroom
    const lists = [authors, calls, pieces, sections, series, submissions, topics].map(slugs)
    lists.push(disclaimers.map(({ code }) => code))
    lists.push(pictures.map(({ key }) => key))
    lists.push(newsroom.contributors.map(({ email }) => email))
    for (const list of lists) expect(new Set(list).size).toBe(list.length)
    for (const slug of lists.slice(0, 9).flat()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('has three sections, five topics and a series, each in use', () => {
    expect([newsroom.sections.length, newsroom.topics.length]).toEqual([3, 5])
    for (const { slug } of newsroom.sections) {
      expect(published.some((piece) => piece.section === slug)).toBe(true)
    }
    for (const { slug } of newsroom.topics) {
      expect(published.some((piece) => piece.topics.includes(slug))).toBe(true)
    }
    for (const { slug } of newsroom.series) {
      expect(published.some((piece) => piece.series === slug)).toBe(true)
    }
  })

  it.each(newsroom.pieces)('every name in $slug leads to something', (piece) => {
    for (const author of piece.authors) expect(slugs(newsroom.authors)).toContain(author)
    for (const { author } of piece.disclosures ?? []) {
      if (author !== undefined) expect(piece.authors).toContain(author)
    }
    expect(slugs(newsroom.sections)).toContain(piece.section)
    for (const topic of piece.topics) expect(slugs(newsroom.topics)).toContain(topic)
    if (piece.series !== undefined) expect(slugs(newsroom.series)).toContain(piece.series)
    if (piece.picture !== undefined) expect(pictures.map(({ key }) => key)).toContain(piece.picture)
    if (piece.answers !== undefined) {
      const answered = published.find(({ slug }) => slug === piece.answers)
      expect(answered?.published).toBeLessThan(piece.published ?? -Infinity)
    }
  })

  it('names no picture that is not drawn, and draws none that is not named', () => {
    const named = [...newsroom.pieces, ...newsroom.authors].flatMap(({ picture }) => picture ?? [])
    expect([...new Set(named)].sort()).toEqual(pictures.map(({ key }) => key).sort())
  })

  it('has something in every stage it tells of', () => {
    const stages = new Set(newsroom.pieces.map(({ stage }) => stage))
    expect([...stages].sort()).toEqual([
      'approved',
      'checking',
      'commissioned',
      'editing',
      'published',
      'writing',
    ])
  })

  it('has an open call and a closed one, at whatever moment it is seeded', () => {
    const open = newsroom.calls.filter(({ opens, closes }) => opens < 0 && closes > 0)
    const closed = newsroom.calls.filter(({ opens, closes }) => opens < closes && closes < 0)
    expect([open.length, closed.length]).toEqual([1, 1])
    for (const call of newsroom.calls) expect(call.words.min).toBeLessThan(call.words.max)
  })

  it('tells of nothing published that still lies ahead, and dates nothing else', () => {
    for (const piece of newsroom.pieces) {
      if (piece.stage === 'published') expect(piece.published).toBeLessThan(0)
      else expect(piece.published).toBeUndefined()
    }
  })
})

describe('what came in', () => {
  it.each(newsroom.submissions)(
    '$slug has a contributor, a call that exists and its times in order',
    (item) => {
      expect(newsroom.contributors.map(({ email }) => email)).toContain(item.contributor)
      expect(item.contributor).toMatch(/@example\.org$/)
      if (item.call !== undefined) {
        const call = newsroom.calls.find(({ slug }) => slug === item.call)
        expect(call?.opens).toBeLessThan(item.received)
        expect(call?.closes).toBeGreaterThan(item.received)
      }
      expect(item.received).toBeLessThan(0)
      expect(item.decision !== undefined).toBe(['accepted', 'declined'].includes(item.stage))
      if (item.decision !== undefined) {
        expect(item.decision.outcome).toBe(item.stage)
        expect(item.decision.made).toBeGreaterThan(item.received)
        expect(item.decision.made).toBeLessThan(0)
      }
    },
  )

  it('made the commissioned piece by accepting a pitch, and no piece by declining one', () => {
    for (const { decision } of newsroom.submissions) {
      if (decision === undefined) continue
      const made = newsroom.pieces.find(({ slug }) => slug === decision.piece)
      expect(made?.stage).toBe(decision.outcome === 'accepted' ? 'commissioned' : undefined)
    }
    expect(newsroom.pieces.filter(({ stage }) => stage === 'commissioned')).toHaveLength(1)
  })
})

describe('what stands under a piece', () => {
  it.each(newsroom.pieces)(
    '$slug carries the disclaimers of its kind, in its language',
    (piece) => {
      const due = newsroom.disclaimers.filter(({ kinds }) => kinds.includes(piece.kind))
      expect(piece.disclaimers).toEqual(due.map(({ code }) => code))
      for (const { wordings } of due) {
        expect(wordings.filter(({ language }) => language === piece.language)).toHaveLength(1)
      }
    },
  )

  it('words each disclaimer differently for one author, several and none', () => {
    for (const { wordings } of newsroom.disclaimers) {
      for (const { one, several, none } of wordings) {
        expect(new Set([one, several, none]).size).toBe(3)
      }
    }
  })

  it('covers one author, several and none', () => {
    const counts = newsroom.pieces
      .filter(({ disclaimers }) => disclaimers.includes('views-own'))
      .map(({ authors }) => Math.min(authors.length, 2))
    expect(new Set(counts)).toEqual(new Set([0, 1, 2]))
  })

  it('lets the house speak in editorials only, and names an author everywhere else', () => {
    for (const piece of newsroom.pieces) {
      expect(piece.byline === 'desk').toBe(piece.kind === 'editorial')
      if (piece.byline !== 'authors') expect(piece.authors).toEqual([])
      else if (piece.stage !== 'commissioned') expect(piece.authors.length).toBeGreaterThan(0)
    }
  })

  it('declares an interest for every organisation that signs', () => {
    for (const piece of newsroom.pieces) {
      for (const slug of piece.authors) {
        if (newsroom.authors.find((author) => author.slug === slug)?.kind !== 'organisation') {
          continue
        }
        const kinds = (piece.disclosures ?? []).filter(({ author }) => author === slug)
        expect(kinds.map(({ kind }) => kind)).toContain('interests')
      }
    }
  })
})

describe('approvals', () => {
  it('are never given by the colleague who looks after the piece, nor twice', () => {
    for (const { approvals = [], editor, needed = [] } of newsroom.pieces) {
      const kinds = [...approvals.map(({ kind }) => kind), ...needed]
      expect(approvals.map(({ by }) => by)).not.toContain(editor)
      expect(new Set(kinds).size).toBe(kinds.length)
    }
  })

  it('are whole for what is approved or published, and awaited for what is in checking', () => {
    for (const { approvals = [], needed = [], stage } of newsroom.pieces) {
      const done = stage === 'approved' || stage === 'published'
      expect(approvals.some(({ kind }) => kind === 'editor')).toBe(done)
      if (done) expect(needed).toEqual([])
      if (stage === 'checking') expect(needed).toContain('editor')
    }
  })
})

describe('the bodies', () => {
  it.each(published.filter(({ kind, language }) => kind !== 'letter' && language === 'en'))(
    '$slug is of 450 to 900 words, with crossheads, a quote and a link',
    (piece) => {
      const blocks = parseProse(piece.text)
      const of = (type: Block['type']): number =>
        blocks.filter((block) => block.type === type).length
      expect(bodyLength(piece)).toBeGreaterThanOrEqual(450)
      expect(bodyLength(piece)).toBeLessThanOrEqual(900)
      expect([2, 3]).toContain(of('crosshead'))
      expect(of('quote')).toBe(1)
      expect(piece.text).toMatch(/\]\(https:\/\/[a-z]+\.example\.org\/[^)]+\)/)
      expect(piece.picture).toBeDefined()
      expect(piece.standfirst).toBeDefined()
    },
  )

  it('keeps the letter short', () => {
    const letters = published.filter(({ kind }) => kind === 'letter')
    expect(letters).toHaveLength(1)
    for (const letter of letters) {
      expect(bodyLength(letter)).toBeGreaterThan(120)
      expect(bodyLength(letter)).toBeLessThan(300)
    }
  })

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['tr', /[ğışİçöü]/u],
  ] as const)('has a published piece in %s of more than 200 words', (language, letters) => {
    const [piece, ...others] = published.filter(
      (one) => one.language === language && one.translationOf === undefined,
    )
    expect(others).toEqual([])
    expect(piece && bodyLength(piece)).toBeGreaterThan(200)
    expect(piece?.headline).toMatch(letters)
  })

  it('leaves no mark of the notation in the text', () => {
    for (const piece of newsroom.pieces) {
      for (const block of parseProse(piece.text)) {
        expect(blockText(block)).not.toMatch(/\]\(|[*>#\n]| {2}/)
        expect(blockText(block)).not.toBe('')
      }
    }
  })

  it('asks its open questions of words that stand in the text', () => {
    const asked = newsroom.pieces.filter(({ questions = [] }) => questions.length > 0)
    expect(asked.map(({ stage }) => stage)).toEqual(['editing'])
    for (const { questions = [], text } of asked) {
      const plain = parseProse(text).map(blockText).join('\n')
      for (const { about } of questions) expect(plain.split(about)).toHaveLength(2)
    }
  })
})

describe('the correction', () => {
  const corrected = newsroom.pieces.filter(({ correction }) => correction !== undefined)

  it('was made to one published piece, after it went out', () => {
    expect(corrected).toHaveLength(1)
    for (const { correction, published: out } of corrected) {
      expect(correction?.made).toBeGreaterThan(out ?? 0)
      expect(correction?.made).toBeLessThan(0)
    }
  })

  it('changes the one passage it tells of and nothing else', () => {
    for (const piece of corrected) {
      const { after, before } = piece.correction ?? { after: '', before: '' }
      expect(piece.text.split(before)).toHaveLength(2)
      const repaired = correctedText(piece)
      expect(repaired).not.toContain(before)
      expect(repaired.split(after)).toHaveLength(2)
      expect(repaired.replace(after, before)).toBe(piece.text)
    }
  })

  it('leaves a piece without one as it is', () => {
    const [untouched] = newsroom.pieces.filter(({ correction }) => correction === undefined)
    expect(untouched && correctedText(untouched)).toBe(untouched?.text)
  })

  it('came after a translation, which still says what was wrong', () => {
    for (const { correction, published: out, slug } of corrected) {
      const [translation] = published.filter(({ translationOf }) => translationOf === slug)
      expect(translation?.published).toBeGreaterThan(out ?? 0)
      expect(translation?.published).toBeLessThan(correction?.made ?? -Infinity)
      expect(translation?.text).toContain('3,1 milyon')
    }
  })

  it('refuses a passage that does not stand in the text once', () => {
    const [piece] = corrected
    if (piece?.correction === undefined) throw new Error('There is no corrected piece.')
    const missing = { ...piece, correction: { ...piece.correction, before: 'not in the text' } }
    expect(() => correctedText(missing)).toThrow(/what-the-night-tram-costs/)
    const twice = { ...piece, text: piece.text + piece.text }
    expect(() => correctedText(twice)).toThrow(/once/)
  })
})
