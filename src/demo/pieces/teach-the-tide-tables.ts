import type { DemoPiece } from '../story.ts'

/** In checking: its proof is made, one sign-off is given, two are awaited. */
export const teachTheTideTables: DemoPiece = {
  slug: 'teach-the-tide-tables',
  kind: 'op-ed',
  language: 'en',
  stage: 'checking',
  headline: 'Teach the tide tables',
  standfirst:
    'Every child in Osmere can find the capital of a country. Few can say when the sea will be back.',
  byline: 'authors',
  authors: ['maren-ostrevik'],
  section: 'society',
  topics: ['schools-and-libraries', 'the-coast'],
  picture: 'harbour-at-dusk',
  disclaimers: ['views-own'],
  comments: 'pre-moderated',
  editor: 'editor',
  needed: ['fact', 'editor'],
  approvals: [{ kind: 'copy', by: 'copy-editor' }],
  text: `
Ask a class of ten-year-olds in this city to name the longest river in the world and the hands go up
before you have finished. Ask them when it is high water at Tallow Quay and they look at you kindly,
as one looks at a visitor.

I have tried it in four schools now. Of a hundred and nine children, six knew. Four of those had a
parent on the boats. It is not that the children are ignorant; they know a great deal, and could tell
me more about volcanoes than I shall ever need. It is that nobody has thought the sea at the end of
their street a proper subject.

## A small green book

The tide table costs two crowns. It fits in a coat pocket. To read it, a child must subtract hours
and minutes, understand why a column of heights swells and shrinks over a fortnight, look up at the
moon, and walk to the end of the pier to see whether any of it is true. I can think of few lessons
that ask for arithmetic, astronomy and an umbrella in the same afternoon.

> To know when the water comes back is the oldest piece of local news there is.

It will be said that telephones know the tides. So they do, until the battery is flat, on a sandbank,
with two cousins and a bucket. The lifeboat was called to the Shingles
[nineteen times last summer](https://lifeboat.example.org/summer), and on most of those days the sea
did nothing that had not been printed the winter before.

## Begin with one pier

I ask for one afternoon a term, one pier, and one green book for each child to keep. Let them mark
their own birthdays in it. Let them be wrong, and get wet feet, and find out by how much. A child who
has once predicted the sea, and then watched it come, will not easily be told afterwards that the
large things of the world are no concern of hers.
`,
}
