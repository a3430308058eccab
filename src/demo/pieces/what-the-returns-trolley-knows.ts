import type { DemoPiece } from '../story.ts'

/** Published: a column of the series. */
export const whatTheReturnsTrolleyKnows: DemoPiece = {
  slug: 'what-the-returns-trolley-knows',
  kind: 'column',
  language: 'en',
  stage: 'published',
  headline: 'What the returns trolley knows',
  standfirst:
    'The best shelf in the library is the one on wheels, in no order, that nobody arranged for me.',
  byline: 'authors',
  authors: ['teodor-anqvist'],
  section: 'culture',
  topics: ['schools-and-libraries'],
  series: 'ordinary-things',
  picture: 'reading-room',
  disclaimers: ['views-own'],
  disclosures: [
    {
      kind: 'interests',
      author: 'teodor-anqvist',
      text: 'Teodor Anqvist is paid by The Osmere Lantern for this column.',
    },
  ],
  comments: 'open',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -6.4,
  text: `
The most interesting shelf in any library is the one on wheels. It stands behind the returns slot,
in no order whatever, and holds what the town finished reading this morning. Nobody chose it. Nobody
has arranged it for my improvement. On Tuesday, at the branch in Ropewalk Street, it held a guide to
keeping bees, four detective stories in large print, a Portuguese grammar, a history of salt, and a
book on how to talk to teenagers, returned eleven days late.

I have asked the librarians, and I am not alone. There is a small and discreet company of us who go
to the trolley first. Some are in a hurry. Some, I think, are lonely, and it is a way of being among
other people's evenings without having to be introduced. I go because it is the one list of
recommendations I know that was made by nobody for nobody, and because it is almost always right.

## Books that come in pairs

Look long enough and you begin to see the joins. A book on tiling a bathroom comes home, and a
fortnight later so does a book on tiling a bathroom again. The atlas of the southern coast travels
with a phrase book, and goes out in June. Last winter there was a week when somebody brought back,
together, a dictionary of names for babies and a manual on mending boats, and I thought about that
household for days.

None of this is information, properly speaking. The library keeps no record of who had what once the
book is home; the [borrower's charter](https://library.example.org/charter) on the wall says so in
letters a hand high, and I would walk into the sea before I asked them to change it. What the
trolley shows is a town with the names taken off. That seems to me the decent distance at which to
know one's neighbours: closely, and not by name.

> It is possible to be fond of people you will never be told about.

I mention all this because the branch is to have a machine. It is a handsome thing, to judge by the
drawings, with a belt behind glass. You post your book through a slot, and it is recognised, sorted
and sent by itself to the right bin for the right shelf. It will save the staff some hours each week,
which they will be glad to spend on people instead of spines. I am for it. I would be ashamed to set
my pleasure in a trolley against a librarian's back.

## A modest request

But a sorting machine is, among other things, a machine for making the trolley disappear. The books
will pass from hand to shelf without ever having lain about together, and there will be no hour of
the day when the town's reading is simply *there*, in a heap, to be looked at. So I ask for one
thing. Leave a bin at the end of the belt for the unsorted. Send it, say, one book in ten, taken by
chance. Wheel it out beside the radiator, and put no sign on it.

We have grown used to being guided. A great deal of clever work goes into showing each of us more of
what we liked last time, until each of us sits alone in a well-lit room with nothing in it but our
own taste. The trolley does the reverse. It supposes that you might like what somebody else liked:
somebody you have not met, who is older than you, or newly arrived, or learning to keep bees.

On Tuesday I took home the history of salt. It is very good. At the chapter on harbours a reader
before me had left a tram ticket and, in the margin, in pencil, a single word, which I suppose I
ought to report to the desk. *Exactly.*
`,
}
