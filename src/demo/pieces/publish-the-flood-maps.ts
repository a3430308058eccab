import type { DemoPiece } from '../story.ts'

/** Published: an editorial, in which the house speaks and no author is named. */
export const publishTheFloodMaps: DemoPiece = {
  slug: 'publish-the-flood-maps',
  kind: 'editorial',
  language: 'en',
  stage: 'published',
  headline: 'Publish the flood maps',
  standfirst:
    'The city knows where the water will stand. Those who will stand in it have a right to know too.',
  byline: 'desk',
  authors: [],
  section: 'city',
  topics: ['the-coast', 'housing'],
  picture: 'rooftops',
  disclaimers: [],
  comments: 'closed',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'legal', by: 'legal' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -2.3,
  text: `
There is a drawer in the planning office of this city that holds a drawing of the future. It shows,
street by street, where the water is expected to stand when a spring tide meets a north-easterly
gale: in ten years, in thirty, and on the last day of a mortgage signed this week. The survey was
paid for with public money and finished in February. The council has read it. The people whose front
doors are on it have not.

The reasons given for keeping it back deserve an answer, because they are not foolish. Officials say
that the maps are models, and that models mislead. They say that a blue line across a street may
cost a family its buyer, or its insurance, before a single stone has been wetted. They say that to
announce a danger with no plan to meet it is to frighten people and leave them there.

## What is hidden is not undone

Each of these is a reason to publish with care. None of them is a reason to keep silent. The risk
lies in the ground and not on the paper; a house on Tallow Quay is as near to the sea on the day
before its owner learns of it as on the day after. All that secrecy alters is who is able to act. At
present the council is, and so are the few large owners who can pay for surveys of their own. The
widow in the basement flat is not.

> A warning withheld spares nobody the flood. It spares them only the time to get ready.

Nor is the market as innocent as the council hopes. Residents of the lower quays have shown this
newspaper their renewal letters, and the premiums follow the contour of the ground with a precision
that owes nothing to guesswork. Somebody has a map. It is the householder alone who must read the
risk in the size of a bill.

As for the plan, it will not be made in a drawer. The best knowledge of how water moves through the
Ropewalk is held by those who have swept it out of their shops: which drain backs up first, which
wall was rebuilt in a hurry, which neighbour cannot manage the stairs. Show them the map and they
will correct it.

## Three things before the autumn

This newspaper asks for three things before the autumn tides.

- The whole survey, in public, with its workings and its margins of doubt, and with the
  [summary of its method](https://survey.example.org/method) put into plain words in every language
  spoken on the quays.
- An evening in each ward concerned, at which an engineer, and somebody with the authority to spend,
  sit down at one table with the people who live there.
- A fund, however small to begin with, for the cheap defences that work: door boards, raised
  sockets, a valve in the drain.

We do not pretend that there is no cost. Some houses will be harder to sell, and it will be no
comfort to their owners that the truth was there all along. They have a claim on the rest of us, who
live uphill, and who for a century have enjoyed the trade those quays brought in. The claim should be
met, and met in money. But it cannot be met, or even counted, while nobody may say whose it is.

A harbour city ought to be good at this. Our grandparents cut the height of every great flood into
the wall of the Customs House, with the year, and low enough that a child could put a hand to it.
They did not suppose that the mark had brought the water. They thought that people had better know.
`,
}
