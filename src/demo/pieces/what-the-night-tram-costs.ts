import type { DemoPiece } from '../story.ts'

/** Published, then corrected in the open; by two authors, one of them an organisation. */
export const whatTheNightTramCosts: DemoPiece = {
  slug: 'what-the-night-tram-costs',
  kind: 'analysis',
  language: 'en',
  stage: 'published',
  headline: 'What the night tram costs, and what it saves',
  standfirst:
    'Five cars run until dawn on line 4. Before the council counts the empty seats, it should count who is in the others.',
  byline: 'authors',
  authors: ['maren-ostrevik', 'osmere-tenants-assembly'],
  section: 'city',
  topics: ['getting-about', 'work-and-care', 'housing'],
  picture: 'tram-in-rain',
  disclaimers: ['views-own'],
  disclosures: [
    {
      kind: 'interests',
      author: 'osmere-tenants-assembly',
      text: 'The Osmere Tenants’ Assembly campaigns for public transport at night and carried out the survey described here.',
    },
  ],
  comments: 'pre-moderated',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'fact', by: 'fact-checker' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -9.1,
  correction: {
    type: 'correction',
    note: 'An earlier version of this article gave the yearly cost of the night service as 3.1 million crowns. It is 1.3 million. The cost of a single ride, 8.70 crowns, was right and has not changed.',
    before: 'costs the city 3.1 million crowns a year',
    after: 'costs the city 1.3 million crowns a year',
    made: -7.8,
  },
  text: `
Between midnight and five in the morning, five trams go up and down line 4. They are the only public
vehicles moving in Osmere at that hour, and the council proposes to stop them. The saving has been
announced. What has not been announced, because nobody in the town hall was asked to find it, is the
other column of the account.

We have tried to fill it in. What follows rests on the operator's published figures, on replies from
the hospital and from two bakeries, and on a survey of 212 passengers, made by volunteers of the
Tenants' Assembly over nine nights in March. The [full tables](https://tenants.example.org/line-4)
are public, and we should be glad to be told where they are wrong.

## The first column

The night service costs the city 3.1 million crowns a year. It carries about 410 people a night,
which is some 150,000 rides in a year, and so each ride costs 8.70 crowns, of which the passenger
pays three. A ride at noon costs the city less than half as much. If these are the only numbers on
the table, the case is closed.

They are the only numbers on the table. The council's paper runs to two pages, and the word
"passenger" occurs in it once.

## The second column

Of the people we spoke to, 61 in every hundred were on their way to work or home from it: nurses,
porters, bakers, cleaners, a man who feeds the animals at the children's farm. One in four said that
without the tram they would have to give up the job or the shift. Allow for hope and exaggeration,
and halve it. Fifty people would still leave work that the city cannot do without, and that it finds
hard to fill as it is.

The hospital already spends 240,000 crowns a year on taxis for staff whose shifts end where the tram
does not go. Its own estimate, if line 4 stops at midnight, is three times that. The extra half a
million would be paid by a different committee, from a different purse, and would therefore count in
nobody's paper as a cost of the decision. It would be one all the same.

> A saving that arrives in one office as a bill in another is only a change of address.

Then there is rent. Rooms within walking distance of the hospital cost, on average, 190 crowns a
month more than the same rooms at the end of the line. A night tram lets a low wage live where rents
are low. Take it away, and several hundred people must find that sum each month or go; and we know,
from twenty years of answering the Assembly's telephone, which of the two they do.

## What we do not know

We cannot say how many of these people would find another way. Some have bicycles. Some have
brothers with vans. Nine nights in March are not a year, and passengers who stop to answer questions
may not be like those who sleep. We have left out everything to which we could put no honest number:
the young who get home safely, the quarrel that ends because someone could leave, the plain comfort
of a lit window going by.

Even so, the two columns are not far apart, and the second is the longer. A council may still decide
that the service is worth less than it costs. It is what councils are for. But it should decide with
both pages open, at a meeting held early enough in the evening for those on the late shift to come,
and say what they know, and catch the tram to work.
`,
}
