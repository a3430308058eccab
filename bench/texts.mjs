const WORDS =
  'the harbour keeps its own hours and nobody who lives beside it would think to ask why a crane should sleep while a kitchen light is on because somebody always has to be awake for the others'.split(
    ' ',
  )
const FIRST = Date.UTC(2010, 0, 1)
const STEP = 5 * 60_000

/** When the n-th publication was made, ISO 8601. */
export const timeOf = (number) => new Date(FIRST + number * STEP).toISOString()
export const idOf = (number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The n-th publication: about 900 words, 12 kB as JSON; the same on every run. */
export function publication(number) {
  const at = timeOf(number)
  const paragraph = (which) => ({
    type: 'paragraph',
    anchor: `p${which}`,
    children: [{ type: 'text', text: prose(number * 31 + which, 75) }],
  })
  const author = number % 200
  const topic = number % 50
  return {
    publicId: idOf(number),
    piece: idOf(number).replace('018f', '018e'),
    slug: `piece-${number}`,
    at,
    authors: [`author-${author}`],
    topics: [`topic-${topic}`],
    section: `section-${number % 8}`,
    content: {
      format: 1,
      piece: idOf(number).replace('018f', '018e'),
      kind: 'op-ed',
      language: 'en',
      direction: 'ltr',
      slug: `piece-${number}`,
      headline: `${prose(number, 7)} ${number}`,
      standfirst: prose(number + 5, 20),
      byline: {
        mode: 'authors',
        line: `Author ${author}`,
        authors: [
          {
            id: `author-${author}`,
            slug: `author-${author}`,
            kind: 'person',
            name: `Author ${author}`,
            bio: prose(author, 30),
          },
        ],
      },
      section: {
        id: `s${number % 8}`,
        slug: `section-${number % 8}`,
        name: `Section ${number % 8}`,
      },
      topics: [{ id: `t${topic}`, slug: `topic-${topic}`, name: `Topic ${topic}` }],
      body: Array.from({ length: 9 }, (_, which) => paragraph(which)),
      words: 675,
      disclaimers: [],
      disclosures: [],
      notes: [],
      comments: { policy: 'closed', notice: 'Comments are closed.' },
    },
  }
}

function prose(seed, words) {
  let state = seed * 2_654_435_761 + 1
  const found = []
  for (let word = 0; word < words; word += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    found.push(WORDS[Math.floor((state / 2_147_483_648) * WORDS.length)])
  }
  return found.join(' ')
}
