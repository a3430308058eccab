import type { DemoPiece } from '../story.ts'

/** Published: a letter to the editor that answers the column. */
export const iAmTheBees: DemoPiece = {
  slug: 'i-am-the-bees',
  kind: 'letter',
  language: 'en',
  stage: 'published',
  headline: 'I am, I believe, the bees',
  byline: 'authors',
  authors: ['agnes-tollemarch'],
  section: 'culture',
  topics: ['schools-and-libraries'],
  disclaimers: ['letters'],
  comments: 'closed',
  answers: 'what-the-returns-trolley-knows',
  editor: 'editor',
  approvals: [
    { kind: 'copy', by: 'copy-editor' },
    { kind: 'editor', by: 'desk-chief' },
  ],
  published: -3.6,
  text: `
It is a curious thing to open one's newspaper and find oneself on a trolley. Teodor Anqvist writes
that on Tuesday last the branch in Ropewalk Street had back a guide to keeping bees. I am, I believe,
the bees.

I should like him to know that I did not finish it. I borrowed it in April, when my husband's hives
came to me together with everything else that had been his, and I read as far as the chapter on
swarming. Then a neighbour I had never spoken to, who had seen the book under my arm on the tram,
knocked at the door and said that she had kept bees for thirty years and would I like to be shown. I
have not needed the book since.

So Mr Anqvist is right about the trolley, and I would add one thing to his request for a bin of
unsorted books. Let them be carried home with their covers showing. We are a shy town. It helps to
give one another something to begin with.

There will be honey by September, and I have put a jar aside for whoever had the history of salt.
`,
}
