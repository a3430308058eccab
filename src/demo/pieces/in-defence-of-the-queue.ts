import type { DemoPiece } from '../story.ts'

/** Approved: its proof is signed, and waits for somebody to publish it. */
export const inDefenceOfTheQueue: DemoPiece = {
  slug: 'in-defence-of-the-queue',
  kind: 'column',
  language: 'en',
  stage: 'approved',
  headline: 'In defence of the queue',
  standfirst:
    'Of all the institutions of the city, it is the only one with no chairman and no door.',
  byline: 'authors',
  authors: ['teodor-anqvist'],
  section: 'culture',
  topics: ['work-and-care'],
  series: 'ordinary-things',
  picture: 'tram-in-rain',
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
  text: `
There are nineteen of us outside the bakery in Net Loft Lane, and it is raining in the undecided way
it has here. Nobody has told us where to stand. No rope has been put out. Yet if you asked any of the
nineteen who came after the man in the yellow hat, you would get the right answer, and probably his
reasons for the hat.

A queue is the smallest republic there is. It has one law, which everybody can recite. It elects
nobody. It makes room for the exceptions that decency requires, so that when the woman with the
pushchair reached the step this morning, the line closed up behind her like water and no motion was
put to the vote.

## Against the ticket

The bakery has been offered an application for the telephone. One would choose a loaf and a time, and
the door would know one's name. It would be quicker; I have no doubt of it. I timed us today, and we
took eleven minutes, for which I had a heel of rye and the following: that the number four is
diverted until Friday, that somebody's sister is home from hospital, and that the secret of the plum
cake is a spoonful of cold tea.

> Waiting is only wasted if one insists on doing it alone.

I know that there are cruel queues. People stand all night before some doors, and the length of the
line is a measure of how little they are thought to matter. Those should be abolished, and those who
keep them should be made to stand in one. But we ought to be able to tell the queue that is a
punishment from the queue that is a conversation.

## The last loaf

When I got to the counter there were two loaves left and three of us. I looked behind me. The boy had
a list in his mother's hand. You will think I am about to say that I gave him mine. We had them cut
in thirds. It was his idea.
`,
}
