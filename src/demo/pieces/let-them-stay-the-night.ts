import type { DemoPiece } from '../story.ts'

/** Being written; the writer's name will not be printed. */
export const letThemStayTheNight: DemoPiece = {
  slug: 'let-them-stay-the-night',
  kind: 'op-ed',
  language: 'en',
  stage: 'writing',
  headline: 'Let them stay the night',
  standfirst: 'A night nurse on the two hours of the day when nobody may hold a patient’s hand.',
  byline: 'withheld',
  authors: [],
  section: 'society',
  topics: ['work-and-care'],
  disclaimers: ['views-own'],
  comments: 'closed',
  editor: 'editor',
  assignment: {
    text: 'First person. Keep patients beyond recognition. Say what the ward would need for it to work: chairs, a rule for the bay of six, one more pair of hands.',
    words: 650,
    due: 4,
  },
  text: `
Visiting ends at eight. At five to, I walk the length of the ward and say so, in the voice we all
use, which is low and cheerful and does not stop moving. Coats are found. Someone kisses a forehead.
By ten past there is nobody left but the people who are ill and the people who are paid.

I have done this for fourteen years and I am good at it. I believed for most of them that it was a
kindness. Patients need rest, the bays are small, a husband asleep in a chair is a husband I have to
step around with a drip stand. All of that is true at eight in the evening.

It is not true at four in the morning. Between three and five is when people wake and do not know
where they are. It is when they ask for someone, and the someone is at home, awake too, waiting for
seven o'clock, when it is permitted to telephone.

## What the night is like

Last month I sat with a man for an hour and ten minutes, because he was frightened and because it
happened to be quiet.
`,
}
